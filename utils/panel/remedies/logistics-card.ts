import { computed, type ReadonlySignal } from '@preact/signals';
import { EMPTY_LOGISTICS, type LogisticsForm } from './logistics-form';
import { type LogisticsView, viewLogistics } from './logistics-view';
import type { RemediesDesk } from './remedies-desk';

/** The logistics card's inputs and what follows from them. */
export interface LogisticsCard {
  form: ReadonlySignal<LogisticsForm>;
  view: ReadonlySignal<LogisticsView>;
  change(patch: Partial<LogisticsForm>): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createLogisticsCard(desk: RemediesDesk): LogisticsCard {
  const { form, change } = desk.memoryOf('logistics', EMPTY_LOGISTICS);
  const view = computed(() => viewLogistics(form.value, desk.order.value, desk.rules.value, desk.now.value));
  return { form, change, view };
}
