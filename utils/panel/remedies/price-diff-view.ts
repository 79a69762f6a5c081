import type { OrderReading } from '@/utils/domain/conversation/order';
import { type PriceDiffInput, type PriceDiffResult, priceDiff } from '@/utils/domain/remedies/price-diff';
import type { EpochMs } from '@/utils/domain/time/instant';
import { shopDaysOf } from './deadlines-settings';
import { type PriceDiffFields, readPriceDiffFields } from './price-diff-fields';
import type { PriceDiffForm } from './price-diff-form';
import type { RemedySettings } from './remedy-settings';
import { fieldValue } from './typed-field';
import { type UnitDoubt, unitDoubts } from './unit-paid';

/** What has to be said before a sum may be shown, in the order it is asked. */
export type PriceDiffNeed = 'NOW_UNIT' | 'PAID_UNIT' | 'QTY' | 'ANCHOR' | 'PAID_AT' | 'DROPPED_AT';

/** What a result rests on besides facts. */
export type PriceDiffDoubt =
  | UnitDoubt
  | 'TIME_UNSURE'
  | 'TIME_TYPED'
  | 'NOT_SUCCEEDED'
  | 'ORDERED_FOR_PAID'
  | 'DROPPED_TODAY';

/** A computed difference. */
export interface PriceDiffCase {
  input: PriceDiffInput;
  result: PriceDiffResult;
  doubts: PriceDiffDoubt[];
}

/** The card as it stands. */
export type PriceDiffView = { fields: PriceDiffFields } & (
  | { state: 'open'; needs: PriceDiffNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: PriceDiffCase }
);

function needsOf(fields: PriceDiffFields): PriceDiffNeed[] {
  const asked: [PriceDiffNeed, boolean][] = [
    ['NOW_UNIT', fields.nowUnit.state === 'empty'],
    ['PAID_UNIT', fields.paidUnit.state === 'empty'],
    ['QTY', fields.qty.state === 'empty'],
    ['ANCHOR', fields.anchor === null],
    ['PAID_AT', fields.paid === null],
    ['DROPPED_AT', fields.dropped === null],
  ];
  return asked.filter(([, isMissing]) => isMissing).map(([need]) => need);
}

function doubtsOf(form: PriceDiffForm, { prefill, anchor, paid, dropped }: PriceDiffFields): PriceDiffDoubt[] {
  const origins = [anchor?.origin, paid?.origin];
  const doubts: PriceDiffDoubt[] = [...unitDoubts(form.paidUnit, prefill)];
  if (origins.includes('UNSURE')) doubts.push('TIME_UNSURE');
  if (origins.includes('TYPED')) doubts.push('TIME_TYPED');
  if (anchor?.origin === 'NOT_SUCCEEDED') doubts.push('NOT_SUCCEEDED');
  if (paid?.origin === 'ORDERED') doubts.push('ORDERED_FOR_PAID');
  if (dropped?.origin === 'TODAY') doubts.push('DROPPED_TODAY');
  return doubts;
}

function inputOf(
  form: PriceDiffForm,
  fields: PriceDiffFields,
  rules: RemedySettings,
  now: EpochMs,
): PriceDiffInput | null {
  const { anchor, paid, dropped } = fields;
  const paidUnitFen = fieldValue(fields.paidUnit);
  const nowUnitFen = fieldValue(fields.nowUnit);
  const qty = fieldValue(fields.qty);
  if (!anchor || !paid || !dropped) return null;
  if (paidUnitFen === undefined || nowUnitFen === undefined || qty === undefined) return null;
  const { otherSku, excludedChannel, personalOnly, giftChanged } = form.flags;
  return {
    paidUnitFen,
    nowUnitFen,
    qty,
    n: rules.priceDiff.days,
    unit: rules.priceDiff.unit,
    anchorAt: anchor.at,
    paidAt: paid.at,
    droppedAt: dropped.at,
    askedAt: now,
    returnedQty: fieldValue(fields.returned) ?? 0,
    alreadyFen: fieldValue(fields.already) ?? 0,
    sameSku: !otherSku,
    excludedChannel,
    personalOnly,
    giftChanged,
  };
}

/** Computes the card at the moment `now`, which is when the buyer asks. */
export function viewPriceDiff(
  form: PriceDiffForm,
  order: OrderReading | null,
  rules: RemedySettings,
  now: EpochMs,
): PriceDiffView {
  const fields = readPriceDiffFields(form, order, rules, now);
  const { nowUnit, paidUnit, qty, returned, already } = fields;
  if ([nowUnit, paidUnit, qty, returned, already].some((field) => field.state === 'bad')) {
    return { fields, state: 'refused' };
  }
  const input = inputOf(form, fields, rules, now);
  if (!input) return { fields, state: 'open', needs: needsOf(fields) };
  return {
    fields,
    state: 'ready',
    found: { input, result: priceDiff(input, shopDaysOf(rules.calendar)), doubts: doubtsOf(form, fields) },
  };
}
