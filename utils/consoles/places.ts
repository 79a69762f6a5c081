import { missing, type Reading, readValue } from '@/utils/domain/conversation/reading';
import { isShown, queryAll, queryFirst, textOf } from './dom';

/**
 * Where something stands on a console's page. A console changes its markup without notice, so
 * each thing has a list of places, newest knowledge first, dated; the first that is on the page
 * counts. Old places are kept: an older build of the console may still be served.
 */
export interface Place {
  css: string;
  /** Month the selector was last seen in a source, `YYYY-MM`. */
  seen: string;
}

/** What was found where exactly one thing is expected. */
export type Found =
  | { state: 'one'; element: Element; source: string }
  | { state: 'none' }
  | { state: 'many'; elements: Element[]; source: string };

/** The one visible element of the first place that has any. Two of them are `many`, never "the first". */
export function findOne(root: Document | Element, places: readonly Place[]): Found {
  for (const { css } of places) {
    const shown = queryAll(root, css).filter(isShown);
    const [element] = shown;
    if (!element) continue;
    if (shown.length > 1) return { state: 'many', elements: shown, source: css };
    return { state: 'one', element, source: css };
  }
  return { state: 'none' };
}

/** All visible elements of the first place that has any. */
export function findAll(root: Document | Element, places: readonly Place[]): Element[] {
  for (const { css } of places) {
    const shown = queryAll(root, css).filter(isShown);
    if (shown.length > 0) return shown;
  }
  return [];
}

/** The last `count` elements of the first place that has any, shown or not: a long list is not laid out for the sake of its end. */
export function findLast(root: Document | Element, places: readonly Place[], count: number): Element[] {
  for (const { css } of places) {
    const found = queryAll(root, css);
    if (found.length > 0) return found.slice(-count);
  }
  return [];
}

/** The text of the first element at the newest place, for a glance. */
export function glanceAt(root: Document | Element, places: readonly Place[]): string {
  const element = queryFirst(root, places[0]?.css ?? '');
  return element ? textOf(element) : '';
}

/**
 * Reads one text field and turns it into a value.
 * @param parse returns `null` for a text that is not such a value: the reading is then `BAD_FORMAT` and keeps the text.
 */
export function readPlace<T>(
  root: Document | Element,
  places: readonly Place[],
  parse: (text: string) => T | null,
): Reading<T> {
  const found = findOne(root, places);
  if (found.state === 'none') return missing('NOT_FOUND');
  if (found.state === 'many') return { state: 'ambiguous', texts: found.elements.map(textOf), source: found.source };
  const text = textOf(found.element);
  const value = parse(text);
  return value === null ? missing('BAD_FORMAT', text) : readValue(value, text, found.source);
}

/** For `readPlace`: any text but an empty one. */
export function anyText(text: string): string | null {
  return text === '' ? null : text;
}
