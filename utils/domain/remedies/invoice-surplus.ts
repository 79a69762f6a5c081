import type { Fen } from '../money/fen';
import type { InvoiceCheckInput, InvoiceLine } from './invoiced-order';

/** Why an invoice may say too much. */
export type SurplusCandidate =
  | { code: 'FREIGHT_ADDED' | 'DISCOUNT_NOT_DEDUCTED' | 'PLATFORM_COUPON_INCLUDED' }
  /** Needs a red-letter invoice (红字发票). */
  | { code: 'REFUND_NOT_REVERSED' }
  | { code: 'EXTRA_UNITS'; line: string; units: number };

/** Units too many of a line; only a line that divides evenly has one unit price to multiply. */
function extraUnits({ id, paidFen, qty }: InvoiceLine, extraFen: Fen): SurplusCandidate[] {
  if (paidFen === 0 || paidFen % qty !== 0) return [];
  const unitFen = paidFen / qty;
  const units = extraFen / unitFen;
  return extraFen % unitFen === 0 && units <= qty ? [{ code: 'EXTRA_UNITS', line: id, units }] : [];
}

/** Everything that explains an invoice being `extraFen` > 0 too high, in the order an agent should check. */
export function surplusCandidates(input: InvoiceCheckInput, extraFen: Fen): SurplusCandidate[] {
  const { lines, freightFen, includeFreight, platformCouponFen } = input;
  const discountFen = lines.reduce((sum, line) => sum + line.discountFen, 0);
  const refundFen = lines.reduce((sum, line) => sum + line.refundFen, 0);
  const found: SurplusCandidate[] = [];
  if (!includeFreight && freightFen === extraFen) found.push({ code: 'FREIGHT_ADDED' });
  if (discountFen === extraFen) found.push({ code: 'DISCOUNT_NOT_DEDUCTED' });
  if (platformCouponFen === extraFen) found.push({ code: 'PLATFORM_COUPON_INCLUDED' });
  if (refundFen === extraFen) found.push({ code: 'REFUND_NOT_REVERSED' });
  return [...found, ...lines.flatMap((line) => extraUnits(line, extraFen))];
}
