import { computed, type ReadonlySignal } from '@preact/signals';
import { EMPTY_FREIGHT, type FreightForm } from './freight-form';
import { type FreightView, viewFreight } from './freight-view';
import type { RemediesDesk } from './remedies-desk';

/** The freight card's inputs and what follows from them. */
export interface FreightCard {
  form: ReadonlySignal<FreightForm>;
  view: ReadonlySignal<FreightView>;
  change(patch: Partial<FreightForm>): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createFreightCard(desk: RemediesDesk): FreightCard {
  const { form, change } = desk.memoryOf('freight', EMPTY_FREIGHT);
  return { form, change, view: computed(() => viewFreight(form.value, desk.rules.value)) };
}
