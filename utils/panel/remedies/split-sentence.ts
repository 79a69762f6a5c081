import { formatFen } from '@/utils/domain/money/format-fen';
import type { RemediesTexts } from '@/utils/i18n/remedies-texts';
import type { UnitPaid } from './unit-paid';

/** How the unit price came out of the order's sum, or `null` when there was nothing to divide. */
export function splitSentence(prefill: UnitPaid | null, texts: RemediesTexts): string | null {
  if (!prefill) return null;
  const { orderPaidFen, units, dearerUnits, fen, assumptions } = prefill;
  if (assumptions.includes('SEVERAL_ITEMS')) return texts.splitSeveral(formatFen(orderPaidFen), units);
  if (assumptions.includes('UNITS_UNREAD')) return texts.doubtUNITS_UNREAD;
  if (units === 1) return null;
  const paid = formatFen(orderPaidFen);
  if (dearerUnits === 0) return texts.splitEven(paid, units);
  return texts.splitUneven(paid, units, dearerUnits, formatFen(fen), formatFen(fen - 1));
}
