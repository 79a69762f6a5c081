import { FIELD_END, foldInto, type TextRange } from './fold';
import type { SearchFields } from './phrase-keys';
import { START, type WordMatcher } from './word-matcher';

/** What to mark in each field: ranges in the original text, ascending, apart from each other. */
export interface Highlights {
  code: TextRange[];
  title: TextRange[];
  /** One list per tag. */
  tags: TextRange[][];
  text: TextRange[];
}

/**
 * Every place in the fields where one of the words matches.
 * @param symbols the phrase's, as `FieldCells` orders them
 */
export function highlight(fields: SearchFields, symbols: Uint16Array, matchers: readonly WordMatcher[]): Highlights {
  const found = matchers.flatMap((matcher) => findMatches(matcher, symbols));
  let start = 0;
  const mark = (field: string): TextRange[] => {
    const end = symbols.indexOf(FIELD_END, start);
    const own = found.filter(([from]) => from >= start && from < end);
    const ranges = own.length === 0 ? [] : merge(toSources(field, own, start));
    start = end + 1;
    return ranges;
  };
  const code = mark(fields.code);
  const title = mark(fields.title);
  const tags = fields.tags.map(mark);
  return { code, title, tags, text: mark(fields.text) };
}

/** Matches as positions; none reaches across the end of a field. */
function findMatches(matcher: WordMatcher, symbols: Uint16Array): TextRange[] {
  const { length } = symbols;
  const found: TextRange[] = [];
  for (let at = 0; at < length; ) {
    const end = matcher.endFrom(symbols, at, START);
    if (end !== -1) found.push([at, end]);
    at = Math.max(at + 1, end);
  }
  return found;
}

/** From positions, of which the field's first is `start`, to offsets in the field. */
function toSources(field: string, found: readonly TextRange[], start: number): TextRange[] {
  const sources: number[] = [];
  foldInto(field, [], sources);
  return found.map(([from, to]) => {
    const last = sources[to - 1 - start] ?? 0;
    const width = (field.codePointAt(last) ?? 0) > 0xffff ? 2 : 1;
    return [sources[from - start] ?? 0, last + width];
  });
}

function merge(ranges: TextRange[]): TextRange[] {
  const merged: TextRange[] = [];
  for (const [start, end] of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1);
    if (last === undefined || start > last[1]) merged.push([start, end]);
    else merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
  }
  return merged;
}
