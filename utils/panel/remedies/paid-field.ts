import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue, isUnsure } from '@/utils/domain/conversation/reading';
import type { Fen } from '@/utils/domain/money/fen';
import { formatFen } from '@/utils/domain/money/format-fen';
import { amountField, type TypedField } from './typed-field';

/** What was paid for the whole order, with what its field shows. */
export interface PaidInput {
  text: string;
  field: TypedField<Fen>;
  /** Typed in, or found on the page by its label only. */
  isUnsure: boolean;
}

/** What was typed, else what the order says; `typed` `null`: not touched. */
export function paidInput(typed: string | null, order: OrderReading | null): PaidInput {
  const paidFen = order ? certainValue(order.paidFen) : undefined;
  if (typed !== null || !order || paidFen === undefined) {
    const field = amountField(typed ?? '');
    return { text: typed ?? '', field, isUnsure: field.state === 'ok' };
  }
  return { text: formatFen(paidFen), field: { state: 'ok', value: paidFen }, isUnsure: isUnsure(order.paidFen) };
}
