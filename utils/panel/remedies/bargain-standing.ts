import type { Fen } from '@/utils/domain/money/fen';
import type { OfferView, Payouts } from '@/utils/messages/background-contract';
import { type StandingApproval, standingApproval } from './approval';

/** Where the bargaining on an order stands, by whoever did it. */
export interface BargainStanding {
  /** The highest offer the buyer got in this bargaining, or `null`: a lower one is refused from now on. */
  highest: OfferView | null;
  /** The offer the buyer agreed to, so that nothing more is proposed; `null` while there is none. */
  agreed: OfferView | null;
  approval: StandingApproval | null;
}

/** An order nobody bargained on. */
export const NO_BARGAIN: BargainStanding = { highest: null, agreed: null, approval: null };

/** The offers since the last one that was paid: a payment closes a bargaining. Newest first. */
export function currentOffers({ offers }: Payouts): OfferView[] {
  const closedAt = offers.flatMap(({ offer }) => (offer.state === 'PAID' ? (offer.settledAt ?? 0) : []));
  const since = Math.max(0, ...closedAt);
  return offers.filter(({ offer }) => offer.state !== 'PAID' && offer.sentAt >= since);
}

/** Where the bargaining stands; `null` (not read yet) counts as nothing offered and nothing approved. */
export function bargainStanding(payouts: Payouts | null): BargainStanding {
  if (!payouts) return NO_BARGAIN;
  const current = currentOffers(payouts);
  const [highest = null] = current.toSorted((one, other) => other.offer.fen - one.offer.fen);
  const agreed = current.find(({ offer }) => offer.state === 'ACCEPTED') ?? null;
  return { highest, agreed, approval: standingApproval(payouts) };
}

/** What the order's buyer has got or was promised, fen. */
export interface PayoutGuard {
  paidFen: Fen;
  /** Agreed and not paid yet. */
  agreedFen: Fen;
  /** The buyer's earlier compensations in 90 days, on any order; an agreement still open on this one is none. */
  earlier: OfferView[];
}

/** What has to be looked at before anything more is paid. */
export function payoutGuard(payouts: Payouts, orderNo: string | null): PayoutGuard {
  const agreed = payouts.offers.filter(({ offer }) => offer.state === 'ACCEPTED');
  return {
    paidFen: payouts.paidFen,
    agreedFen: agreed.reduce((sum, { offer }) => sum + offer.fen, 0),
    earlier: payouts.compensations.filter((view) => view.offer.state === 'PAID' || view.orderNo !== orderNo),
  };
}
