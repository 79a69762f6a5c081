// The package's data only: its date functions read dates as UTC and print them in the browser's own zone,
// which shifts every holiday by a day west of Greenwich. Equality with the official list is tested.
import year2024 from 'chinese-days/dist/years/2024.json' with { type: 'json' };
import year2025 from 'chinese-days/dist/years/2025.json' with { type: 'json' };
import year2026 from 'chinese-days/dist/years/2026.json' with { type: 'json' };
import type { LocalDate } from '../time/local-date';

/** What the State Council's yearly notice says about a date: a day off, or a make-up working day (调休上班). */
export type ScheduledDay = 'OFF' | 'WORK';

interface OfficialYear {
  holidays: Record<LocalDate, string>;
  workdays: Record<LocalDate, string>;
}

const YEARS = new Map<number, OfficialYear>([
  [2024, year2024],
  [2025, year2025],
  [2026, year2026],
]);

const SCHEDULED = new Map<LocalDate, ScheduledDay>();
for (const { holidays, workdays } of YEARS.values()) {
  for (const date of Object.keys(holidays)) SCHEDULED.set(date, 'OFF');
  for (const date of Object.keys(workdays)) SCHEDULED.set(date, 'WORK');
}

/** The official entry for a date; undefined for a plain weekday or weekend, and for years not shipped. */
export function officialDay(date: LocalDate): ScheduledDay | undefined {
  return SCHEDULED.get(date);
}

/** Whether the official calendar of a year is shipped (2024–2026). A year's notice appears in the November before. */
export function isYearShipped(year: number): boolean {
  return YEARS.has(year);
}
