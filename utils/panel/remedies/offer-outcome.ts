import type { OfferView } from '@/utils/messages/background-contract';
import type { OfferState } from '@/utils/store/records';
import { currentOffers } from './bargain-standing';
import type { OfferMemory } from './offer-memory';

/** What an agent can say of an offer, with its key. `REMOVE`: it was not sent after all. */
export interface OfferOutcome {
  to: OfferState | 'REMOVE';
  word: 'accept' | 'decline' | 'pay' | 'undo' | 'remove';
  key?: 'a' | 'd' | 'p';
}

const ACCEPT: OfferOutcome = { to: 'ACCEPTED', word: 'accept', key: 'a' };
const DECLINE: OfferOutcome = { to: 'DECLINED', word: 'decline', key: 'd' };
const PAY: OfferOutcome = { to: 'PAID', word: 'pay', key: 'p' };
const REMOVE: OfferOutcome = { to: 'REMOVE', word: 'remove' };
const undoTo = (to: OfferState): OfferOutcome => ({ to, word: 'undo' });

/** What may be said of an offer in a state: what comes next, and the way back. */
export const OFFER_OUTCOMES: Readonly<Record<OfferState, readonly OfferOutcome[]>> = {
  SENT: [ACCEPT, PAY, DECLINE, REMOVE],
  ACCEPTED: [PAY, undoTo('SENT')],
  DECLINED: [undoTo('SENT')],
  PAID: [undoTo('ACCEPTED')],
};

/** The offer the keys mean: the latest of this bargaining, as long as something can come of it. */
export function offerOnKeys({ payouts }: OfferMemory): OfferView | null {
  const [latest] = payouts.value ? currentOffers(payouts.value) : [];
  return latest && latest.offer.state !== 'DECLINED' ? latest : null;
}

/** Stores what became of an offer. */
export function settle(memory: OfferMemory, view: OfferView, { to }: OfferOutcome): Promise<void> {
  return to === 'REMOVE' ? memory.remove(view) : memory.setState(view, to);
}

/** Does what a key says of the latest offer. @returns false when the key says nothing of it */
export function settleByKey(memory: OfferMemory, key: string): boolean {
  const view = offerOnKeys(memory);
  const outcome = view && OFFER_OUTCOMES[view.offer.state].find((candidate) => candidate.key === key.toLowerCase());
  if (!view || !outcome) return false;
  void settle(memory, view, outcome);
  return true;
}
