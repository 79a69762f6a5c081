import { readFileSync } from 'node:fs';

/** One entry of the State Council's yearly notice. */
interface OfficialDay {
  name: string;
  date: string;
  isOffDay: boolean;
}

const YEARS: Record<string, OfficialDay[]> = JSON.parse(
  readFileSync(new URL('../../vectors/holidays.json', import.meta.url), 'utf8'),
);

/** The official days of 2024–2026 by date, true for a day off. */
export const OFFICIAL_DAYS: ReadonlyMap<string, boolean> = new Map(
  Object.values(YEARS).flatMap((days) => days.map(({ date, isOffDay }) => [date, isOffDay] as const)),
);

/** Every date from 1 January 2024 to 31 December 2026. */
export const COVERED_DATES: readonly string[] = Array.from({ length: 366 + 365 + 365 }, (_, index) =>
  new Date(Date.UTC(2024, 0, 1 + index)).toISOString().slice(0, 10),
);

/** Working days by the definition alone: the notice's entry, else Monday to Friday. */
export function isOfficialWorkday(date: string): boolean {
  const isOffDay = OFFICIAL_DAYS.get(date);
  if (isOffDay !== undefined) return !isOffDay;
  const weekday = new Date(`${date}T12:00:00Z`).getUTCDay();
  return weekday >= 1 && weekday <= 5;
}
