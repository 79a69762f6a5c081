import { formatFen } from '@/utils/domain/money/format-fen';
import { isSellerLiable } from '@/utils/domain/remedies/liability';
import type { PartialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { ReturnedLine } from './partial-return-split';
import type { PartialReturnCase } from './partial-return-view';
import type { RemedySettings } from './remedy-settings';

/** What a unit of a line carries: one amount, or how many carry a fen more. */
export function unitShares({ units }: ReturnedLine, texts: PartialReturnTexts): string {
  const [first = 0] = units;
  const rest = units.at(-1) ?? first;
  if (first === rest) return formatFen(first);
  return texts.sharesUneven(units.filter((fen) => fen === first).length, formatFen(first), formatFen(rest));
}

const nameOf = ({ title, id }: ReturnedLine, texts: PartialReturnTexts) => texts.line(title, Number(id) + 1);
const discountOf = ({ sellerDisc, platformDisc }: ReturnedLine) => formatFen(sellerDisc + platformDisc);

/** How the refund was chosen, in sentences. */
export function methodSentences(found: PartialReturnCase, rules: RemedySettings, texts: PartialReturnTexts): string[] {
  const { recalcFen, liability } = found;
  if (recalcFen === null || liability === null) return [texts.methodPROPORTIONAL];
  const { method } = rules.partialReturn;
  if (isSellerLiable(liability) || method === 'BUYER_FAVOURABLE') return [texts.methodBETTER];
  if (method === 'PROPORTIONAL') return [texts.methodPROPORTIONAL];
  return recalcFen < 0 ? [texts.methodRECALC, texts.belowZero] : [texts.methodRECALC];
}

/** The arithmetic in one line, from the figures themselves; nothing in it is internal. */
export function explainPartialReturn(found: PartialReturnCase, already: number, texts: PartialReturnTexts): string {
  const { lines, paidFen, proportionalFen, recalcFen, refundFen } = found;
  const [only] = lines;
  if (found.mode === 'SIMPLE' && only) {
    const clauses = [texts.whySplit(formatFen(paidFen), only.qty), texts.perUnit(unitShares(only, texts))];
    if (already > 0) clauses.push(texts.whyAlready(already));
    return [...clauses, texts.whyUnits(only.returned, formatFen(refundFen))].join(texts.clauseBreak);
  }
  const clauses = lines.map((line) =>
    texts.whyLine(nameOf(line, texts), formatFen(line.paid), formatFen(line.gross), discountOf(line)),
  );
  for (const line of lines) {
    if (line.returned > 0)
      clauses.push(texts.whyReturned(nameOf(line, texts), line.returned, formatFen(line.refundFen)));
  }
  if (recalcFen !== null) {
    clauses.push(texts.whyProportional(formatFen(proportionalFen)));
    clauses.push(texts.whyRecalc(formatFen(recalcFen), formatFen(paidFen), formatFen(paidFen - recalcFen)));
  }
  return [...clauses, texts.whyRefund(formatFen(refundFen))].join(texts.clauseBreak);
}

/** The table as text for the buyer: list price, discount, paid and returned by line, and the sum. */
export function refundTable(found: PartialReturnCase, texts: PartialReturnTexts): string {
  const isProportional = found.refundFen === found.proportionalFen;
  const rows = found.lines.map((line) => {
    const row = texts.tableLine(
      `${nameOf(line, texts)} ×${line.qty}`,
      formatFen(line.gross),
      discountOf(line),
      formatFen(line.paid),
    );
    // A recalculated refund belongs to the order, not to its lines.
    const isTold = line.returned > 0 && isProportional;
    return isTold ? row + texts.tableRefund(line.returned, formatFen(line.refundFen)) : row;
  });
  return [texts.tableTitle, ...rows, texts.tableSum(formatFen(found.refundFen))].join('\n');
}
