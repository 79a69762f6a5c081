import { computed, type ReadonlySignal } from '@preact/signals';
import { payoutGuard } from './bargain-standing';
import { type CompensationForm, EMPTY_COMPENSATION } from './compensation-form';
import { type CompensationView, viewCompensation } from './compensation-view';
import type { RemediesDesk } from './remedies-desk';

/** The compensation card's inputs and what follows from them. */
export interface CompensationCard {
  form: ReadonlySignal<CompensationForm>;
  view: ReadonlySignal<CompensationView>;
  /** Compensations to this buyer in 90 days as recorded on this machine, or `null` until they are read. */
  recordedCount: ReadonlySignal<number | null>;
  change(patch: Partial<CompensationForm>): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createCompensationCard(desk: RemediesDesk): CompensationCard {
  const { form, change } = desk.memoryOf('compensation', EMPTY_COMPENSATION);
  const recordedCount = computed(() => {
    const payouts = desk.offers.payouts.value;
    return payouts && payoutGuard(payouts, desk.offers.orderNo.value).earlier.length;
  });
  const view = computed(() =>
    viewCompensation(form.value, desk.order.value, desk.rules.value, recordedCount.value ?? 0),
  );
  return { form, change, view, recordedCount };
}
