import type { Fen } from '@/utils/domain/money/fen';
import { splitEvenly } from '@/utils/domain/remedies/apportion';
import type { OrderLine } from '@/utils/domain/remedies/order-lines';
import { type OrderDiscount, orderSplit, type SplitLine, unitsRefund } from '@/utils/domain/remedies/order-split';
import { promotionOff } from '@/utils/domain/remedies/partial-return';
import { type PartialReturnFields, promotionOf } from './partial-return-fields';
import type { DiscountForm, PartialReturnForm } from './partial-return-form';
import { fieldValue } from './typed-field';

/** A line of the order with what was paid for it and what its returned units carry. */
export interface ReturnedLine extends SplitLine {
  title: string;
  qty: number;
  returned: number;
  /** Shares of the returned units. */
  refundFen: Fen;
}

/** The lines at their list prices, or `null` while a price or number of units is missing. */
export function orderLinesOf(fields: PartialReturnFields): OrderLine[] | null {
  const lines = fields.lines.flatMap(({ id, unit, qty }): OrderLine[] =>
    unit.state === 'ok' && qty.state === 'ok' ? [{ id, unitFen: unit.value, qty: qty.value }] : [],
  );
  return lines.length === fields.lines.length ? lines : null;
}

function discount(fen: Fen, { on }: DiscountForm, by: OrderDiscount['by'], lines: readonly OrderLine[]): OrderDiscount {
  const line = on === null ? undefined : lines[on];
  return { fen, on: line ? [line.id] : null, by };
}

function discountsOf(
  form: PartialReturnForm,
  fields: PartialReturnFields,
  lines: readonly OrderLine[],
): OrderDiscount[] | null {
  if (form.discountKind === 'AMOUNT') {
    // The shop's discount comes before the platform's, as at the checkout.
    return [
      discount(fieldValue(fields.shop) ?? 0, form.shop, 'SELLER', lines),
      discount(fieldValue(fields.platform) ?? 0, form.platform, 'PLATFORM', lines),
    ];
  }
  const rule = promotionOf(form, fields);
  const gross = lines.reduce((sum, line) => sum + line.unitFen * line.qty, 0);
  return rule && [{ fen: promotionOff(gross, rule), on: null, by: 'SELLER' }];
}

function returnedLines(split: readonly SplitLine[], fields: PartialReturnFields): ReturnedLine[] {
  return split.map((line, index) => {
    const returned = fieldValue(fields.lines[index]?.returned ?? { state: 'empty' }) ?? 0;
    const title = fields.lines[index]?.title ?? '';
    return { ...line, title, qty: line.units.length, returned, refundFen: unitsRefund(line.units, 0, returned) };
  });
}

function simpleSplit(fields: PartialReturnFields): ReturnedLine[] | null {
  const paid = fieldValue(fields.paid);
  const qty = fieldValue(fields.units);
  if (paid === undefined || qty === undefined) return null;
  const returned = fieldValue(fields.returned) ?? 0;
  const already = fieldValue(fields.already) ?? 0;
  const units = splitEvenly(paid, qty);
  const refundFen = unitsRefund(units, already, returned);
  // One sum over several goods names none of them.
  const title = (fields.lines.length === 1 && fields.lines[0]?.title) || '';
  return [{ id: '0', title, qty, gross: paid, sellerDisc: 0, platformDisc: 0, paid, units, returned, refundFen }];
}

/** What was paid for every line, or `null` while something it rests on is missing. */
export function splitOf(form: PartialReturnForm, fields: PartialReturnFields): ReturnedLine[] | null {
  if (fields.mode === 'SIMPLE') return simpleSplit(fields);
  const lines = orderLinesOf(fields);
  const discounts = lines && discountsOf(form, fields, lines);
  return discounts && returnedLines(orderSplit({ lines, discounts }), fields);
}
