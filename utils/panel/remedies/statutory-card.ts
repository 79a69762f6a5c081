import { computed, type ReadonlySignal } from '@preact/signals';
import type { OrderReading } from '@/utils/domain/conversation/order';
import type { Fen } from '@/utils/domain/money/fen';
import { type PunitiveInput, type PunitiveKind, punitive } from '@/utils/domain/remedies/punitive';
import { type PaidInput, paidInput } from './paid-field';
import type { RemediesDesk } from './remedies-desk';
import { amountField, fieldValue, type TypedField } from './typed-field';

/** What was typed and chosen in the statutory-damages card. A `null` was not touched. */
export interface StatutoryForm {
  /** No default: which claim it is decides everything. */
  kind: PunitiveKind | null;
  paid: string | null;
  /** The buyer's loss, only for food; empty: none. */
  loss: string;
}

/** A card nobody touched. */
export const EMPTY_STATUTORY: StatutoryForm = { kind: null, paid: null, loss: '' };

/** A claim with its sums: extra damages, and these with the refund. */
export interface StatutoryCase {
  input: PunitiveInput;
  extraFen: Fen;
  totalFen: Fen;
  isUnsure: boolean;
}

/** The card as it stands. */
export type StatutoryView = { paid: PaidInput; loss: TypedField<Fen> } & (
  | { state: 'open'; needs: ('KIND' | 'PAID')[] }
  | { state: 'refused' }
  | { state: 'ready'; found: StatutoryCase }
);

/** Computes the claim; whether its conditions are met is a question of law. */
export function viewStatutory(form: StatutoryForm, order: OrderReading | null): StatutoryView {
  const paid = paidInput(form.paid, order);
  const loss = amountField(form.loss);
  if (paid.field.state === 'bad' || loss.state === 'bad') return { paid, loss, state: 'refused' };
  const price = fieldValue(paid.field);
  if (form.kind === null || price === undefined) {
    const needs = [
      ...(form.kind === null ? (['KIND'] as const) : []),
      ...(price === undefined ? (['PAID'] as const) : []),
    ];
    return { paid, loss, state: 'open', needs };
  }
  const input = { kind: form.kind, price, loss: form.kind === 'FOOD_10X' ? (fieldValue(loss) ?? 0) : 0 };
  const extraFen = punitive(input);
  return {
    paid,
    loss,
    state: 'ready',
    found: { input, extraFen, totalFen: price + extraFen, isUnsure: paid.isUnsure },
  };
}

/** The card's inputs and what follows from them. */
export interface StatutoryCard {
  form: ReadonlySignal<StatutoryForm>;
  view: ReadonlySignal<StatutoryView>;
  change(patch: Partial<StatutoryForm>): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createStatutoryCard(desk: RemediesDesk): StatutoryCard {
  const { form, change } = desk.memoryOf('statutory', EMPTY_STATUTORY);
  return { form, change, view: computed(() => viewStatutory(form.value, desk.order.value)) };
}
