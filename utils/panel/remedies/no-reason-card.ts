import { computed, type ReadonlySignal } from '@preact/signals';
import { createDeadlinesCard } from './deadlines-card';
import { EMPTY_NO_REASON, type NoReasonForm } from './no-reason-form';
import { type NoReasonView, viewNoReason } from './no-reason-view';
import type { RemediesDesk } from './remedies-desk';

/** The no-reason card's inputs and what follows from them. */
export interface NoReasonCard {
  form: ReadonlySignal<NoReasonForm>;
  view: ReadonlySignal<NoReasonView>;
  change(patch: Partial<NoReasonForm>): void;
  /** Types when the goods were signed for; the deadlines use it too. */
  typeSignedAt(text: string): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createNoReasonCard(desk: RemediesDesk): NoReasonCard {
  const { form, change } = desk.memoryOf('noReason', EMPTY_NO_REASON);
  const deadlines = createDeadlinesCard(desk);
  const view = computed(() => viewNoReason(form.value, deadlines.view.value, desk.order.value, desk.now.value));
  return { form, change, view, typeSignedAt: (signedAt) => deadlines.change({ signedAt }) };
}
