/** A calendar date without time or zone, `YYYY-MM-DD`. Sorts and compares as text. */
export type LocalDate = string;

/** Years 1970 to 2999: anything else in a shop's data is a typing error. */
const SHAPE = /^(19[7-9]\d|2\d{3})-(\d{2})-(\d{2})$/;

/** Whether a text is a date that exists: right shape, years 1970–2999, no 30 February. */
export function isLocalDate(text: string): text is LocalDate {
  if (!SHAPE.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The date a number of calendar days later (earlier if negative). */
export function addDays(date: LocalDate, days: number): LocalDate {
  const utc = new Date(`${date}T00:00:00Z`);
  utc.setUTCDate(utc.getUTCDate() + days);
  return utc.toISOString().slice(0, 10);
}

/** Whether a date is a Saturday or a Sunday. */
export function isWeekend(date: LocalDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
