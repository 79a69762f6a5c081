import type { Fen } from '../money/fen';
import type { InvoiceCheckInput, InvoiceLine } from './invoiced-order';

/** Why an invoice may say too little. */
export type ShortfallCandidate =
  | { code: 'MISSING_UNITS'; line: string; units: number }
  | { code: 'MISSING_LINES'; lines: string[] }
  | { code: 'FREIGHT_MISSING' };

/** More missing lines than this are no likelier than any other mistake. */
const MAX_MISSING_LINES = 4;
/** A stop for orders of many equal lines, where millions of choices fit and none says anything. */
const MAX_CHOICES = 200;

/** The last units' shares: refunds take the first ones, so the last are still due. Larger shares come first. */
function lastUnitsFen({ paidFen, qty }: InvoiceLine, units: number): Fen {
  const larger = paidFen % qty;
  const base = (paidFen - larger) / qty;
  return base * units + Math.max(0, units - (qty - larger));
}

function missingUnits(line: InvoiceLine, missingFen: Fen): ShortfallCandidate[] {
  const unevenFen = line.paidFen % line.qty === 0 ? 0 : 1;
  const found: ShortfallCandidate[] = [];
  for (let units = 1; units < line.qty - line.refundQty; units += 1) {
    const isMatch = Math.abs(lastUnitsFen(line, units) - missingFen) <= unevenFen;
    if (isMatch) found.push({ code: 'MISSING_UNITS', line: line.id, units });
  }
  return found;
}

/** The lines' amounts, and where each amount stands: the last line of a choice is looked up, not searched. */
interface Amounts {
  list: readonly Fen[];
  indexes: ReadonlyMap<Fen, readonly number[]>;
}

function amountsOf(lines: readonly InvoiceLine[]): Amounts {
  const list = lines.map((line) => line.paidFen - line.refundFen);
  const indexes = new Map<Fen, number[]>();
  for (const [index, fen] of list.entries()) indexes.set(fen, [...(indexes.get(fen) ?? []), index]);
  return { list, indexes };
}

/** Indexes of every `size` amounts that sum to `fen`, in rising order, none before `start`. */
function* choicesSummingTo(amounts: Amounts, fen: Fen, size: number, start = 0): Generator<number[]> {
  if (size === 1) {
    for (const index of amounts.indexes.get(fen) ?? []) if (index >= start) yield [index];
    return;
  }
  for (let index = start; index <= amounts.list.length - size; index += 1) {
    const rest = fen - (amounts.list[index] ?? 0);
    for (const others of choicesSummingTo(amounts, rest, size - 1, index + 1)) yield [index, ...others];
  }
}

/** Fewer lines first; never all of them: that is not an invoice of this order at all. */
function missingLines(lines: readonly InvoiceLine[], missingFen: Fen): ShortfallCandidate[] {
  const amounts = amountsOf(lines);
  const found: ShortfallCandidate[] = [];
  for (let size = 1; size <= Math.min(MAX_MISSING_LINES, lines.length - 1); size += 1) {
    for (const choice of choicesSummingTo(amounts, missingFen, size)) {
      if (found.length === MAX_CHOICES) return found;
      found.push({ code: 'MISSING_LINES', lines: choice.flatMap((index) => lines[index]?.id ?? []) });
    }
  }
  return found;
}

/** Everything that explains an invoice being `missingFen` > 0 too low, likeliest kind first. */
export function shortfallCandidates(input: InvoiceCheckInput, missingFen: Fen): ShortfallCandidate[] {
  const found = [
    ...input.lines.flatMap((line) => missingUnits(line, missingFen)),
    ...missingLines(input.lines, missingFen),
  ];
  if (input.includeFreight && input.freightFen === missingFen) found.push({ code: 'FREIGHT_MISSING' });
  return found;
}
