import type { Locale } from '@/utils/i18n/locale';
import { readRemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from './bilingual';
import type { NumberRule, Rule, SpanRule } from './rule';
import { valueAt } from './rule-path';
import { editText, listAmount } from './rule-text';

const UNITS: Readonly<Record<NumberRule['kind'] | SpanRule['kind'], Bilingual>> = {
  fen: { zh: '元', en: 'yuan' },
  fenSpan: { zh: '元', en: 'yuan' },
  bp: { zh: '%', en: '%' },
  count: { zh: '次', en: 'times' },
  hours: { zh: '小时', en: 'hours' },
  days: { zh: '天', en: 'days' },
  daySpan: { zh: '天', en: 'days' },
};

/** The unit a rule is typed in, `''` for words. */
export function unitOf(rule: Rule, locale: Locale): string {
  if (rule.kind === 'choice' || rule.kind === 'written') return '';
  const own = 'unit' in rule ? rule.unit : undefined;
  return (own ?? UNITS[rule.kind])[locale];
}

/** A rule's value as it is read in the list and in the history. */
export function shownValue(rule: Rule, value: unknown, locale: Locale): string {
  if (rule.kind === 'choice') {
    return rule.options.find((option) => option.value === value)?.label[locale] ?? '—';
  }
  if (rule.kind === 'fen' && value !== null) return listAmount(value);
  if (rule.kind === 'fenSpan' && Array.isArray(value)) return value.map(listAmount).join('–');
  const text = editText(rule, value, locale).replaceAll('\n', '; ');
  const whenEmpty = 'whenEmpty' in rule ? rule.whenEmpty : undefined;
  if (text === '' && whenEmpty) return whenEmpty[locale];
  return `${text} ${unitOf(rule, locale)}`.trim();
}

/** The contract's default as it is read. */
export function shownDefault(rule: Rule, locale: Locale): string {
  return shownValue(rule, valueAt(readRemedySettings({}), rule.path), locale);
}

/** The same where there is room for one line only: a longer list is its number of entries. */
export function shortValue(rule: Rule, value: unknown, locale: Locale): string {
  const isList = rule.kind === 'written' && rule.writing.isLong && Array.isArray(value) && value.length > 1;
  if (!isList) return shownValue(rule, value, locale);
  return locale === 'zh' ? `${value.length} 条` : `${value.length} entries`;
}

/** What may be typed, in the field's own unit: `1–99 轮`. */
export function shownRange(rule: Rule, locale: Locale): string {
  if (!('range' in rule)) return '';
  const kind = rule.kind === 'fenSpan' ? 'fen' : rule.kind === 'daySpan' ? 'days' : rule.kind;
  const ends = rule.range.map((end) => editText({ ...rule, kind, range: rule.range }, end, locale));
  return `${ends.join('–')} ${unitOf(rule, locale)}`;
}
