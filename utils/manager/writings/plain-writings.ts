import { addDays, isLocalDate, type LocalDate } from '@/utils/domain/time/local-date';
import type { RuleWriting } from '../rule';

const BREAK = /\s*[;；\n]\s*/u;

/** The parts of a text that are not blank, one per line or parted by a semicolon. */
export function partsOf(text: string): string[] {
  return text.split(BREAK).flatMap((part) => (part.trim() === '' ? [] : [part.trim()]));
}

/** Two short texts, or none. */
export const TWO_TEXTS: RuleWriting = {
  form: { zh: '两样,用分号隔开,各 40 字内', en: 'two, parted by “;”, up to 40 characters each' },
  isLong: false,
  read(text) {
    const parts = partsOf(text);
    return parts.length === 0 ? null : parts;
  },
  write: (value) => (Array.isArray(value) ? value.join(';') : ''),
};

/** A date `2026-01-31`, also typed `2026/1/31` or `2026年1月31日`. */
export const DATE: RuleWriting = {
  form: { zh: '日期,如 2026-01-31', en: 'a date, like 2026-01-31' },
  isLong: false,
  read: readDate,
  write: (value) => String(value),
};

/** A date as people type it, or `undefined`. */
export function readDate(text: string): LocalDate | undefined {
  const [year, month = '', day = '', ...rest] = text
    .normalize('NFKC')
    .trim()
    .split(/[-/.年月日]/u);
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) && rest.join('') === '' ? date : undefined;
}

/** Years, parted by semicolons or lines. */
export const YEARS: RuleWriting = {
  form: { zh: '年份,用分号隔开,如 2027', en: 'years, parted by “;”, like 2027' },
  isLong: false,
  read(text) {
    const years = partsOf(text.normalize('NFKC'));
    return years.every((year) => /^\d{4}年?$/u.test(year)) ? years.map((year) => Number(year.slice(0, 4))) : undefined;
  },
  write: (value) => (Array.isArray(value) ? value.join(';') : ''),
};

interface ShopDay {
  date: LocalDate;
  kind: 'OFF' | 'WORK';
}

const DAY_LINE = /^(.+?)(?:\s*[~～至到]\s*(.+?))?\s*(休|放假|off|班|上班|work)$/iu;
const MOST_DAYS = 60;

/** One line of the calendar: a date or a span of dates, and what they are. */
function readDays(line: string): ShopDay[] | undefined {
  const [, first = '', last, word = ''] = DAY_LINE.exec(line) ?? [];
  const from = readDate(first);
  const until = last === undefined ? from : readDate(last);
  if (from === undefined || until === undefined) return undefined;
  const kind = /^(休|放假|off)$/iu.test(word) ? 'OFF' : 'WORK';
  const days: ShopDay[] = [];
  for (let date = from; date <= until && days.length < MOST_DAYS; date = addDays(date, 1)) days.push({ date, kind });
  return days.length > 0 ? days : undefined;
}

/** Days off and make-up working days, one a line; a line may be a span of dates. The last word on a date wins. */
export const CALENDAR_DAYS: RuleWriting = {
  form: {
    zh: '每行一天或一段:2027-01-01 休,2027-01-01~2027-01-03 休,2027-02-07 班',
    en: 'a day or a span per line: 2027-01-01 off, 2027-01-01~2027-01-03 off, 2027-02-07 work',
  },
  isLong: true,
  read(text) {
    const lines = partsOf(text).map(readDays);
    if (lines.includes(undefined)) return undefined;
    const byDate = new Map(lines.flatMap((days) => days ?? []).map((day) => [day.date, day]));
    return [...byDate.values()].sort((one, other) => (one.date < other.date ? -1 : 1));
  },
  write(value, locale) {
    const words = locale === 'zh' ? { OFF: '休', WORK: '班' } : { OFF: 'off', WORK: 'work' };
    return (value as ShopDay[]).map(({ date, kind }) => `${date} ${words[kind]}`).join('\n');
  },
};
