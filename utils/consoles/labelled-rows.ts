import type { LabelledText } from '@/utils/domain/reading/labelled-text';
import { isShown, queryAll, textOf } from './dom';

const LONGEST_LABEL = 12;

/**
 * The label-value rows of an order card, for consoles whose value cells have no name of their own.
 * A label is an innermost element whose whole text is one of `labels`; its value is what stands in the next
 * element of the same row, or else the rest of the row's text.
 */
export function labelledRows(card: Element, labels: readonly string[]): LabelledText[] {
  const wanted = new Set(labels);
  return queryAll(card, '*').flatMap((element) => {
    if (element.childElementCount > 0) return [];
    const text = textOf(element);
    if (text.length > LONGEST_LABEL) return [];
    const label = text.replace(/[:：\s]+$/, '');
    if (!wanted.has(label) || !isShown(element)) return [];
    const value = valueBeside(element, text);
    return value === null ? [] : [{ label, text: value }];
  });
}

function valueBeside(label: Element, labelText: string): string | null {
  const next = label.nextElementSibling;
  if (next) return isShown(next) ? textOf(next) : null;
  const row = label.parentElement;
  if (!row) return null;
  const rest = textOf(row).replace(labelText, '').trim();
  return rest === '' ? null : rest;
}
