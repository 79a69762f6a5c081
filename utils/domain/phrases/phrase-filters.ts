/** Yuan as agents and consoles write it: "12", "¥1,234.5", "12.50元". */
const AMOUNT = /^[¥￥]?\s*(\d[\d,]*)(?:\.(\d{1,2}))?\s*元?$/;

/** A calendar day, with or without a clock time; a zone other than Shanghai's is not accepted. */
const DAY_AND_TIME = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(?:\+08:00)?)?$/;

/** Two decimals, digit by digit (no float touches money); text that is no amount is left as it is. */
function formatAmount(text: string): string {
  const match = AMOUNT.exec(text.trim());
  if (!match) return text;
  const [, yuan = '', fraction = ''] = match;
  return `${yuan.replaceAll(',', '')}.${fraction.padEnd(2, '0')}`;
}

/** "2026-11-24" and "2026-11-24 18:00" become "11月24日"; other text is left as it is. */
function formatDate(text: string): string {
  const match = DAY_AND_TIME.exec(text.trim());
  return match ? `${Number(match[2])}月${Number(match[3])}日` : text;
}

/** "2026-11-24 18:00" becomes "11月24日18:00"; without a clock time, as {@link formatDate}. */
function formatTime(text: string): string {
  const match = DAY_AND_TIME.exec(text.trim());
  if (!match?.[4]) return formatDate(text);
  return `${formatDate(text)}${match[4].padStart(2, '0')}:${match[5]}`;
}

/** A missing value stays missing, whatever format is asked of it. */
const onText = (format: (text: string) => string) => (value: unknown) =>
  typeof value === 'string' ? format(value) : value;

/**
 * The formats a template may ask for, besides `default`: `{金额 | 金额}`, `{日期 | 日期}`,
 * `{截止时间 | 时间}`. Nothing else is registered: the engine's own filters read the clock
 * (`date`) or can grow a text without bound (`replace`).
 */
export const PHRASE_FILTERS = {
  金额: onText(formatAmount),
  日期: onText(formatDate),
  时间: onText(formatTime),
} as const;
