import { missing, type Reading, readValue } from '../conversation/reading';

/** One label with the text beside it, as a console shows them. */
export interface LabelledText {
  label: string;
  text: string;
}

/**
 * Reads a value by its label.
 * @param labels what the field is called, best first: 实付 counts before 订单金额. The first label
 * that is present decides; two different texts under it are ambiguous.
 * @param sure false when the rows were gathered from elsewhere on the page than the order card.
 */
export function readLabelled<T>(
  rows: readonly LabelledText[],
  labels: readonly string[],
  parse: (text: string) => T | null,
  sure = true,
): Reading<T> {
  for (const label of labels) {
    const texts = [...new Set(rows.filter((row) => cleanLabel(row.label) === label).map((row) => row.text))];
    const [text] = texts;
    if (text === undefined) continue;
    if (texts.length > 1) return { state: 'ambiguous', texts, source: label };
    const value = parse(text);
    return value === null ? missing('BAD_FORMAT', text) : readValue(value, text, label, sure);
  }
  return missing('NOT_FOUND');
}

/** `实付金额:` and `实付金额` are one label. */
function cleanLabel(label: string): string {
  return label.replace(/[:：\s]+$/, '').trim();
}
