import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import { type Fen, MAX_FEN } from '@/utils/domain/money/fen';
import type { ThresholdPromotion } from '@/utils/domain/remedies/partial-return';
import type { PartialReturnForm, ReturnLineForm } from './partial-return-form';
import { prefilledAmount } from './prefilled-amount';
import { amountField, countField, fieldValue, type TypedField } from './typed-field';
import { itemsOf, unitPaidOf } from './unit-paid';

/** One line of the order, read. */
export interface ReturnLineFields {
  id: string;
  /** As the page names it; empty for a line the agent added. */
  title: string;
  /** The page's number of units as text; empty when it was not read. */
  qtyPrefill: string;
  qty: TypedField<number>;
  unit: TypedField<Fen>;
  /** Units sent back; empty: none. */
  returned: TypedField<number>;
}

/** The card's fields, read. */
export interface PartialReturnFields {
  mode: 'SIMPLE' | 'LINES';
  orderPaidFen: Fen | null;
  unitsPrefill: string;
  paid: TypedField<Fen>;
  units: TypedField<number>;
  returned: TypedField<number>;
  already: TypedField<number>;
  lines: ReturnLineFields[];
  shop: TypedField<Fen>;
  /** What list prices and paid sum differ by; `null` while it is not known or negative. */
  derivedFen: Fen | null;
  platform: TypedField<Fen>;
  tiers: { at: TypedField<Fen>; off: TypedField<Fen> }[];
}

function atMost(field: TypedField<number>, most: TypedField<number>): TypedField<number> {
  if (field.state !== 'ok' || most.state !== 'ok') return field;
  return field.value > most.value ? { state: 'bad', code: 'MORE_THAN_QTY' } : field;
}

function unitField(text: string, qty: TypedField<number>): TypedField<Fen> {
  const unit = amountField(text);
  const gross = (fieldValue(unit) ?? 0) * (fieldValue(qty) ?? 0);
  return gross > MAX_FEN ? { state: 'bad', code: 'SUM_TOO_LARGE' } : unit;
}

function readLines(form: PartialReturnForm, order: OrderReading | null): ReturnLineFields[] {
  const items = itemsOf(order);
  const count = Math.max(items.length, 1) + form.added;
  return Array.from({ length: count }, (_, index): ReturnLineFields => {
    const typed: ReturnLineForm = form.lines[index] ?? {};
    const item = items[index];
    const qtyPrefill = item?.qty == null ? '' : String(item.qty);
    const qty = countField(typed.qty ?? qtyPrefill, 1);
    return {
      id: String(index),
      title: [item?.title, item?.spec].filter(Boolean).join(' '),
      qtyPrefill,
      qty,
      unit: unitField(typed.unit ?? '', qty),
      returned: atMost(countField(typed.returned ?? '', 0), qty),
    };
  });
}

/** List prices of all lines, or `undefined` while one is not known. */
function grossOf(lines: readonly ReturnLineFields[]): Fen | undefined {
  let gross = 0;
  for (const { qty, unit } of lines) {
    if (qty.state !== 'ok' || unit.state !== 'ok') return undefined;
    gross += qty.value * unit.value;
  }
  return gross;
}

/** Reads the card's fields against the order in front. */
export function readPartialReturnFields(form: PartialReturnForm, order: OrderReading | null): PartialReturnFields {
  const orderPaidFen = (order && certainValue(order.paidFen)) ?? null;
  const prefill = unitPaidOf(order);
  const unitsPrefill = prefill && !prefill.assumptions.includes('UNITS_UNREAD') ? String(prefill.units) : '';
  const units = countField(form.units ?? unitsPrefill, 1);
  const already = atMost(countField(form.already, 0), units);
  const left: TypedField<number> =
    units.state === 'ok' ? { state: 'ok', value: units.value - (fieldValue(already) ?? 0) } : units;
  const lines = readLines(form, order);
  const platform = amountField(form.platform.fen ?? '');
  const gross = grossOf(lines);
  const difference =
    gross === undefined || orderPaidFen === null ? -1 : gross - orderPaidFen - (fieldValue(platform) ?? 0);
  const derivedFen = difference < 0 ? null : difference;
  return {
    mode: form.mode ?? (itemsOf(order).length > 1 ? 'LINES' : 'SIMPLE'),
    orderPaidFen,
    unitsPrefill,
    paid: prefilledAmount(form.paid, orderPaidFen),
    units,
    returned: atMost(countField(form.returned, 1), left),
    already,
    lines,
    shop: prefilledAmount(form.shop.fen, derivedFen),
    derivedFen,
    platform,
    tiers: form.tiers.map(({ at, off }) => ({ at: amountField(at), off: amountField(off) })),
  };
}

/** The promotion as typed, or `null` while its first step is incomplete. Steps from 0 on are none. */
export function promotionOf(form: PartialReturnForm, fields: PartialReturnFields): ThresholdPromotion | null {
  const tiers = fields.tiers.flatMap(({ at, off }): [Fen, Fen][] =>
    at.state === 'ok' && off.state === 'ok' && at.value > 0 ? [[at.value, off.value]] : [],
  );
  const [first] = tiers;
  if (!first) return null;
  return form.isEvery ? { tiers: [], per: first } : { tiers, per: null };
}

/** Whether any field that counts holds a text that is none. */
export function hasBadField(form: PartialReturnForm, fields: PartialReturnFields): boolean {
  const simple = [fields.paid, fields.units, fields.returned, fields.already];
  const byAmount = [fields.shop, fields.platform];
  const byRule = fields.tiers.flatMap(({ at, off }) => [at, off]);
  const lines = fields.lines.flatMap(({ qty, unit, returned }) => [qty, unit, returned]);
  const counted =
    fields.mode === 'SIMPLE' ? simple : [...lines, ...(form.discountKind === 'AMOUNT' ? byAmount : byRule)];
  return counted.some((field) => field.state === 'bad');
}
