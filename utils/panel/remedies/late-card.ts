import { computed, type ReadonlySignal } from '@preact/signals';
import { EMPTY_LATE, type LateForm } from './late-form';
import { type LateView, viewLate } from './late-view';
import type { RemediesDesk } from './remedies-desk';

/** The late-shipping card's inputs and what follows from them. */
export interface LateCard {
  form: ReadonlySignal<LateForm>;
  view: ReadonlySignal<LateView>;
  change(patch: Partial<LateForm>): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createLateCard(desk: RemediesDesk): LateCard {
  const { form, change } = desk.memoryOf('late', EMPTY_LATE);
  const view = computed(() => viewLate(form.value, desk.order.value, desk.console.value, desk.rules.value));
  return { form, change, view };
}
