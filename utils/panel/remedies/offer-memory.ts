import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Failure, Outcome } from '@/utils/failures/failure';
import type { ApprovalInput, ApprovalView, OfferView, Payouts } from '@/utils/messages/background-contract';
import { newRecordId } from '@/utils/store/record-ids';
import type { OfferState } from '@/utils/store/records';
import { boundEffect } from '../bound-effect';
import type { PanelStore } from '../create-panel-store';
import type { CardMemory } from './card-memory';
import { orderNoOf, orderPlaceOf } from './order-place';
import { type ChosenStep, type PendingOffer, pendingOffer } from './pending-offer';

/** What an agent says of an approval. */
export type ApprovalWords = Pick<ApprovalInput, 'upToFen' | 'approver' | 'reason' | 'evidence'>;

/** What the panel keeps of an offer before it is stored. */
interface Unstored {
  step: ChosenStep | null;
  pending: PendingOffer | null;
}

/** An order without anything on its way. */
export const NOTHING_PENDING: Unstored = { step: null, pending: null };

/** What was offered, approved and paid on the order in front. */
export interface OfferMemory {
  /** `null` until the background answered for the buyer and order in front. */
  payouts: ReadonlySignal<Payouts | null>;
  /** Why the last reading or change failed. */
  failure: ReadonlySignal<Failure | null>;
  orderNo: ReadonlySignal<string | null>;
  /** The offer whose phrase went into the reply box and that nobody confirmed yet. */
  pending: ReadonlySignal<PendingOffer | null>;
  /** Notes the step whose phrase was chosen. */
  choose(step: ChosenStep): void;
  /** Stores the pending offer: the agent says it was sent. */
  confirm(): Promise<void>;
  /** Forgets the pending offer: it was not sent. */
  drop(): void;
  setState(view: OfferView, state: OfferState): Promise<void>;
  /** Takes back a confirmation made by mistake. */
  remove(view: OfferView): Promise<void>;
  /** @returns whether it is stored. */
  approve(words: ApprovalWords): Promise<boolean>;
  withdraw(view: ApprovalView): Promise<void>;
}

/** Follows the order in front and whatever is inserted for it. */
export function createOfferMemory(
  { background, front, insertion }: Pick<PanelStore, 'background' | 'front' | 'insertion'>,
  unstored: CardMemory<Unstored>,
  until: AbortSignal,
): OfferMemory {
  const payouts = signal<Payouts | null>(null);
  const failure = signal<Failure | null>(null);
  const orderNo = computed(() => orderNoOf(front.current.value));
  const subject = computed(() => {
    const { place } = front.current.value;
    return place && JSON.stringify([place.shopId, place.console, place.conversation, orderNo.value]);
  });

  async function load() {
    const asked = subject.peek();
    const { place } = front.current.peek();
    if (!place) return;
    const answer = await background.ask('listPayouts', { ...place, orderNo: orderNo.peek() });
    if (until.aborted || subject.peek() !== asked) return;
    failure.value = answer.ok ? null : answer.failure;
    if (answer.ok) payouts.value = answer.value;
  }

  /** Changes the database and reads it again. @returns whether it was changed. */
  async function change(answer: Promise<Outcome<unknown>>): Promise<boolean> {
    const asked = subject.peek();
    const outcome = await answer;
    await load();
    if (!outcome.ok && subject.peek() === asked) failure.value = outcome.failure;
    return outcome.ok;
  }

  boundEffect(() => {
    void subject.value;
    untracked(() => {
      // What another buyer was offered must not stand here, not even for a moment.
      payouts.value = failure.value = null;
      void load();
    });
  }, until);
  background.onRecordsChanged(({ shopId, tables }) => {
    const isOurs = shopId === front.current.peek().place?.shopId;
    if (isOurs && (tables.includes('offers') || tables.includes('approvals'))) void load();
  }, until);
  boundEffect(() => {
    const inserted = insertion.inserted.value;
    untracked(() => {
      const { key } = front.current.peek();
      if (!inserted || inserted.front.key !== key || orderNoOf(inserted.front) !== orderNo.peek()) return;
      const pending = pendingOffer(inserted, unstored.form.peek().step);
      if (pending) unstored.change({ pending });
    });
  }, until);

  const isStored = (id: string) => payouts.value?.offers.some(({ offer }) => offer.id === id) === true;

  return {
    payouts,
    failure,
    orderNo,
    pending: computed(() => {
      const { pending } = unstored.form.value;
      return pending && !isStored(pending.id) ? pending : null;
    }),
    choose: (step) => unstored.change({ step }),
    async confirm() {
      const { pending } = unstored.form.peek();
      if (!pending) return;
      const { at, id, fen, level, askFen } = pending;
      const isKept = await change(background.ask('confirmOffer', { ...at, id, fen, level, askFen }));
      if (isKept && unstored.form.peek().pending === pending) unstored.change(NOTHING_PENDING);
    },
    drop: () => unstored.change(NOTHING_PENDING),
    async setState({ offer: { id, shopId, rev } }, state) {
      await change(background.ask('setOfferState', { shopId, id, rev, state }));
    },
    async remove({ offer: { id, shopId } }) {
      await change(background.ask('setOfferDeleted', { shopId, id, deleted: true }));
    },
    async approve(words) {
      const at = orderPlaceOf(front.current.peek());
      if (!at) return false;
      return change(background.ask('recordApproval', { ...at, ...words, id: newRecordId() }));
    },
    async withdraw({ approval: { id, shopId } }) {
      await change(background.ask('setApprovalWithdrawn', { shopId, id, withdrawn: true }));
    },
  };
}
