import type { OrderReading } from '@/utils/domain/conversation/order';
import { isUnsure } from '@/utils/domain/conversation/reading';
import type { Fen } from '@/utils/domain/money/fen';
import type { Liability } from '@/utils/domain/remedies/liability';
import { partialReturn, type ThresholdPromotion } from '@/utils/domain/remedies/partial-return';
import { hasBadField, type PartialReturnFields, promotionOf, readPartialReturnFields } from './partial-return-fields';
import type { PartialReturnForm } from './partial-return-form';
import { orderLinesOf, type ReturnedLine, splitOf } from './partial-return-split';
import type { RemedySettings } from './remedy-settings';

/** What has to be said before a refund may be shown, in the order it is asked. */
export type PartialReturnNeed = 'PAID' | 'UNITS' | 'QTY' | 'UNIT' | 'RULE' | 'RETURNED' | 'LIABILITY';

/** What a refund rests on besides facts. */
export type PartialReturnDoubt =
  | 'ORDER_UNSURE'
  | 'PAID_TYPED'
  | 'UNITS_TYPED'
  | 'SAME_PRICE'
  | 'PRICES_TYPED'
  | 'DISCOUNT_DERIVED'
  | 'DISCOUNT_TYPED'
  /** Neither typed nor to be derived. */
  | 'NO_DISCOUNT';

/** A computed refund. */
export interface PartialReturnCase {
  mode: PartialReturnFields['mode'];
  lines: ReturnedLine[];
  /** Paid for all lines. */
  paidFen: Fen;
  /** All discounts. */
  discountFen: Fen;
  refundFen: Fen;
  proportionalFen: Fen;
  /** By the promotion's rule: negative when the kept items alone would have cost more; `null`: no rule was given. */
  recalcFen: Fen | null;
  promotion: ThresholdPromotion | null;
  liability: Liability | null;
  /** What the page says was paid, where it is another sum. */
  otherPaidFen: Fen | null;
  doubts: PartialReturnDoubt[];
}

/** The card as it stands. */
export type PartialReturnView = {
  fields: PartialReturnFields;
  /** What was paid for each line as soon as that is known, also before anything is returned. */
  split: ReturnedLine[] | null;
} & (
  | { state: 'open'; needs: PartialReturnNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: PartialReturnCase }
);

function needsOf(form: PartialReturnForm, fields: PartialReturnFields): PartialReturnNeed[] {
  const { lines } = fields;
  const isRule = form.discountKind === 'THRESHOLD';
  const returnsNothing = !lines.some(({ returned }) => returned.state === 'ok' && returned.value > 0);
  const asked: [PartialReturnNeed, boolean][] =
    fields.mode === 'SIMPLE'
      ? [
          ['PAID', fields.paid.state === 'empty'],
          ['UNITS', fields.units.state === 'empty'],
          ['RETURNED', fields.returned.state === 'empty'],
        ]
      : [
          ['QTY', lines.some(({ qty }) => qty.state === 'empty')],
          ['UNIT', lines.some(({ unit }) => unit.state === 'empty')],
          ['RULE', isRule && promotionOf(form, fields) === null],
          ['RETURNED', returnsNothing],
          ['LIABILITY', isRule && form.liability === null],
        ];
  return asked.filter(([, isMissing]) => isMissing).map(([need]) => need);
}

function doubtsOf(form: PartialReturnForm, fields: PartialReturnFields, order: OrderReading | null) {
  const isSimple = fields.mode === 'SIMPLE';
  const isDerived = form.shop.fen === null && fields.derivedFen !== null;
  const isTyped = fields.platform.state === 'ok' || (form.shop.fen !== null && fields.shop.state === 'ok');
  const byAmount = !isSimple && form.discountKind === 'AMOUNT';
  const restsOnOrder = isSimple ? form.paid === null : byAmount && isDerived;
  const checks: [PartialReturnDoubt, boolean][] = [
    ['ORDER_UNSURE', restsOnOrder && order !== null && isUnsure(order.paidFen)],
    ['PAID_TYPED', isSimple && form.paid !== null],
    ['UNITS_TYPED', isSimple && form.units !== null],
    ['SAME_PRICE', isSimple && fields.lines.length > 1],
    ['PRICES_TYPED', !isSimple],
    ['DISCOUNT_DERIVED', byAmount && isDerived],
    ['DISCOUNT_TYPED', byAmount && isTyped],
    ['NO_DISCOUNT', byAmount && !isTyped && !isDerived],
  ];
  return checks.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

function byRule(form: PartialReturnForm, fields: PartialReturnFields, rules: RemedySettings) {
  const lines = orderLinesOf(fields);
  const rule = promotionOf(form, fields);
  if (fields.mode === 'SIMPLE' || form.discountKind === 'AMOUNT' || !lines || !rule || !form.liability) return null;
  const ret = Object.fromEntries(
    fields.lines.map(({ id, returned }) => [id, returned.state === 'ok' ? returned.value : 0]),
  );
  const { method } = rules.partialReturn;
  return { rule, ...partialReturn({ lines, rule, ret, liability: form.liability, method }) };
}

/** Computes the card: what is missing, that a field is refused, or the refund. */
export function viewPartialReturn(
  form: PartialReturnForm,
  order: OrderReading | null,
  rules: RemedySettings,
): PartialReturnView {
  const fields = readPartialReturnFields(form, order);
  if (hasBadField(form, fields)) return { fields, split: null, state: 'refused' };
  const lines = splitOf(form, fields);
  const needs = needsOf(form, fields);
  if (!lines || needs.length > 0) return { fields, split: lines, state: 'open', needs };
  const ruled = byRule(form, fields, rules);
  const sum = (amount: (line: ReturnedLine) => Fen) => lines.reduce((total, line) => total + amount(line), 0);
  const paidFen = sum((line) => line.paid);
  const proportionalFen = sum((line) => line.refundFen);
  const { orderPaidFen } = fields;
  const found: PartialReturnCase = {
    mode: fields.mode,
    lines,
    paidFen,
    discountFen: sum((line) => line.sellerDisc + line.platformDisc),
    refundFen: ruled?.refund ?? proportionalFen,
    proportionalFen,
    recalcFen: ruled?.recalc ?? null,
    promotion: ruled?.rule ?? null,
    liability: ruled ? form.liability : null,
    otherPaidFen: orderPaidFen !== null && orderPaidFen !== paidFen ? orderPaidFen : null,
    doubts: doubtsOf(form, fields, order),
  };
  return { fields, split: lines, state: 'ready', found };
}
