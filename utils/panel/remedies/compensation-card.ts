import { computed, type ReadonlySignal } from '@preact/signals';
import { type CompensationForm, EMPTY_COMPENSATION } from './compensation-form';
import { type CompensationView, viewCompensation } from './compensation-view';
import type { RemediesDesk } from './remedies-desk';

/** The compensation card's inputs and what follows from them. */
export interface CompensationCard {
  form: ReadonlySignal<CompensationForm>;
  view: ReadonlySignal<CompensationView>;
  change(patch: Partial<CompensationForm>): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createCompensationCard(desk: RemediesDesk): CompensationCard {
  const { form, change } = desk.memoryOf('compensation', EMPTY_COMPENSATION);
  return { form, change, view: computed(() => viewCompensation(form.value, desk.order.value, desk.rules.value)) };
}
