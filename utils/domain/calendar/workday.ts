import { isWeekend, type LocalDate } from '../time/local-date';
import { isYearShipped, officialDay, type ScheduledDay } from './holiday-table';

/**
 * Marks a result that rests on a year whose official calendar is not known: Monday–Friday was assumed,
 * so the date is provisional and must be shown as such.
 */
export type CalendarWarning = 'CALENDAR_MISSING';

/** Days a shop has entered itself, for example a new year's notice before an update brings it. They win. */
export interface ShopDays {
  readonly days: ReadonlyMap<LocalDate, ScheduledDay>;
  /** Years the shop entered completely: these need no {@link CalendarWarning}. */
  readonly completeYears: readonly number[];
}

/** A shop that added nothing. */
export const NO_SHOP_DAYS: ShopDays = { days: new Map(), completeYears: [] };

function scheduledDay(date: LocalDate, shopDays: ShopDays): ScheduledDay | undefined {
  return shopDays.days.get(date) ?? officialDay(date);
}

/** Whether people work on a date: the calendar's entry if there is one, else Monday to Friday. */
export function isWorkday(date: LocalDate, shopDays: ShopDays = NO_SHOP_DAYS): boolean {
  const scheduled = scheduledDay(date, shopDays);
  return scheduled === undefined ? !isWeekend(date) : scheduled === 'WORK';
}

/** Whether the calendar names a date as a day off (bridge days included). A plain weekend is not a holiday. */
export function isHoliday(date: LocalDate, shopDays: ShopDays = NO_SHOP_DAYS): boolean {
  return scheduledDay(date, shopDays) === 'OFF';
}

/** Whether the official calendar of a date's year is known. */
export function isCalendarKnown(date: LocalDate, shopDays: ShopDays = NO_SHOP_DAYS): boolean {
  const year = Number(date.slice(0, 4));
  return isYearShipped(year) || shopDays.completeYears.includes(year);
}
