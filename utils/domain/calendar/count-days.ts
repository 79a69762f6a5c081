import { addDays, type LocalDate } from '../time/local-date';
import { type CalendarWarning, isCalendarKnown, isHoliday, isWorkday, NO_SHOP_DAYS, type ShopDays } from './workday';

/** A date found by counting, and whether an unknown year was counted through. */
export interface CountedDate {
  date: LocalDate;
  warnings: CalendarWarning[];
}

/** Working days follow the official calendar, days are plain calendar days. */
export type DayUnit = 'workday' | 'day';

/** Which days push a last day on: none, official holidays only (JD's rule), or every non-working day (民法典 203). */
export type Extension = 'none' | 'holiday' | 'offday';

function counted(date: LocalDate, isProvisional: boolean): CountedDate {
  return { date, warnings: isProvisional ? ['CALENDAR_MISSING'] : [] };
}

/**
 * The n-th working day after `start`, n ≥ 0. The start itself is not counted (民法典 201), whether or not it is a
 * working day; n = 0 gives the start back.
 */
export function addWorkdays(start: LocalDate, n: number, shopDays: ShopDays = NO_SHOP_DAYS): CountedDate {
  let date = start;
  let isProvisional = false;
  for (let left = n; left > 0; ) {
    date = addDays(date, 1);
    if (!isCalendarKnown(date, shopDays)) isProvisional = true;
    if (isWorkday(date, shopDays)) left -= 1;
  }
  return counted(date, isProvisional);
}

/** The last day of a period of n (working) days after `start`, the start not counted. */
export function addPeriod(start: LocalDate, n: number, unit: DayUnit, shopDays: ShopDays = NO_SHOP_DAYS): CountedDate {
  return unit === 'workday' ? addWorkdays(start, n, shopDays) : counted(addDays(start, n), false);
}

/** Moves a period's last day past the days the extension rule skips; a date none of them hits stays. */
export function extendLastDay(
  lastDay: LocalDate,
  extension: Extension,
  shopDays: ShopDays = NO_SHOP_DAYS,
): CountedDate {
  if (extension === 'none') return counted(lastDay, false);
  const isSkipped = (date: LocalDate) =>
    extension === 'holiday' ? isHoliday(date, shopDays) : !isWorkday(date, shopDays);
  let date = lastDay;
  let isProvisional = !isCalendarKnown(date, shopDays);
  while (isSkipped(date)) {
    date = addDays(date, 1);
    if (!isCalendarKnown(date, shopDays)) isProvisional = true;
  }
  return counted(date, isProvisional);
}
