import type { TextRange } from '@/utils/domain/search/fold';

/** How much of the text before the first match a row shows, UTF-16 units. */
const LEAD = 6;

/** A line of a text with its marks. */
export interface Excerpt {
  text: string;
  ranges: readonly TextRange[];
}

/** The line of the text with the first match, from shortly before it; `null` without a match. */
export function textAround(text: string, ranges: readonly TextRange[]): Excerpt | null {
  const [first] = ranges;
  if (!first) return null;
  const lineStart = text.lastIndexOf('\n', first[0] - 1) + 1;
  const lineEnd = text.indexOf('\n', first[0]);
  const start = first[0] - LEAD > lineStart ? first[0] - LEAD : lineStart;
  const end = lineEnd === -1 ? text.length : lineEnd;
  const lead = start > lineStart ? '…' : '';
  const inside = ranges.filter(([from, to]) => from >= start && to <= end);
  const moved = inside.map(([from, to]): TextRange => [from - start + lead.length, to - start + lead.length]);
  return { text: lead + text.slice(start, end), ranges: moved };
}
