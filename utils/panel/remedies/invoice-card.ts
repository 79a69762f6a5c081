import { computed, type ReadonlySignal } from '@preact/signals';
import { EMPTY_INVOICE, type InvoiceForm, type InvoiceLineForm } from './invoice-form';
import { type InvoiceView, viewInvoice } from './invoice-view';
import { createPartialReturnCard } from './partial-return-card';
import { withLine } from './partial-return-form';
import type { RemediesDesk } from './remedies-desk';

/** The invoice card's inputs and what follows from them. */
export interface InvoiceCard {
  form: ReadonlySignal<InvoiceForm>;
  view: ReadonlySignal<InvoiceView>;
  change(patch: Partial<InvoiceForm>): void;
  changeLine(index: number, patch: InvoiceLineForm): void;
}

/** Puts the card on the desk; what was paid for each line is taken from the partial-return card once it is known there. */
export function createInvoiceCard(desk: RemediesDesk): InvoiceCard {
  const { form, change } = desk.memoryOf('invoice', EMPTY_INVOICE);
  const { view: partialReturn } = createPartialReturnCard(desk);
  return {
    form,
    change,
    changeLine: (index, patch) => change({ lines: withLine(form.peek().lines, index, patch), chosen: 0 }),
    view: computed(() =>
      viewInvoice(form.value, {
        order: desk.order.value,
        split: partialReturn.value.split,
        rules: desk.rules.value,
      }),
    ),
  };
}
