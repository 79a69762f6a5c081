import { computed, type ReadonlySignal } from '@preact/signals';
import { EMPTY_PARTIAL_RETURN, type PartialReturnForm, type ReturnLineForm, withLine } from './partial-return-form';
import { type PartialReturnView, viewPartialReturn } from './partial-return-view';
import type { RemediesDesk } from './remedies-desk';

/** The partial-return card's inputs and what follows from them. */
export interface PartialReturnCard {
  form: ReadonlySignal<PartialReturnForm>;
  view: ReadonlySignal<PartialReturnView>;
  change(patch: Partial<PartialReturnForm>): void;
  changeLine(index: number, patch: ReturnLineForm): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createPartialReturnCard(desk: RemediesDesk): PartialReturnCard {
  const { form, change } = desk.memoryOf('partialReturn', EMPTY_PARTIAL_RETURN);
  return {
    form,
    change,
    changeLine: (index, patch) => change({ lines: withLine(form.peek().lines, index, patch) }),
    view: computed(() => viewPartialReturn(form.value, desk.order.value, desk.rules.value)),
  };
}
