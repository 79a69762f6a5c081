import type { Fen } from '../money/fen';
import { type ShortfallCandidate, shortfallCandidates } from './invoice-shortfall';
import { type SurplusCandidate, surplusCandidates } from './invoice-surplus';
import type { InvoiceCheckInput, InvoiceLine } from './invoiced-order';
import { assertUniqueIds } from './order-lines';
import { RemedyError } from './remedy-error';

/** An explanation of the difference between invoice and order. */
export type InvoiceCandidate = { code: 'OK' | 'ROUNDING' | 'UNEXPLAINED' } | ShortfallCandidate | SurplusCandidate;

/** What the invoice should say, how far off it is, and every explanation that fits. */
export interface InvoiceCheckResult {
  expectedFen: Fen;
  /** Invoice less expected: negative when too little was invoiced. */
  diffFen: Fen;
  candidates: InvoiceCandidate[];
}

function assertRefundQty(lines: readonly InvoiceLine[]): void {
  const wrong = lines.findIndex((line) => line.refundQty > line.qty);
  if (wrong >= 0) throw new RemedyError('BAD_QTY', `lines[${wrong}].refundQty`);
}

function explain(input: InvoiceCheckInput, diffFen: Fen): InvoiceCandidate[] {
  if (diffFen === 0) return [{ code: 'OK' }];
  const rounding: InvoiceCandidate[] = Math.abs(diffFen) <= input.toleranceFen ? [{ code: 'ROUNDING' }] : [];
  const found = diffFen < 0 ? shortfallCandidates(input, -diffFen) : surplusCandidates(input, diffFen);
  const candidates = [...rounding, ...found];
  return candidates.length > 0 ? candidates : [{ code: 'UNEXPLAINED' }];
}

/**
 * Compares an invoice with what was really paid and kept: an invoice must equal the real deal, and neither its content
 * nor its amount may be changed on request (发票管理办法 19, 21).
 *
 * Throws BAD_ENUM for a repeated line id and BAD_QTY when more units were refunded than bought.
 */
export function invoiceCheck(input: InvoiceCheckInput): InvoiceCheckResult {
  assertUniqueIds(input.lines);
  assertRefundQty(input.lines);
  const goodsFen = input.lines.reduce((sum, line) => sum + line.paidFen - line.refundFen, 0);
  const expectedFen = goodsFen + (input.includeFreight ? input.freightFen : 0);
  const diffFen = input.invoiceFen - expectedFen;
  return { expectedFen, diffFen, candidates: explain(input, diffFen) };
}
