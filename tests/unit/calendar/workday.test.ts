import { describe, expect, it } from 'vitest';
import { isYearShipped, officialDay } from '@/utils/domain/calendar/holiday-table';
import { isCalendarKnown, isHoliday, isWorkday, type ShopDays } from '@/utils/domain/calendar/workday';
import { COVERED_DATES, isOfficialWorkday, OFFICIAL_DAYS } from './official-days';

/** What the notice says about a date, in the table's words. */
function noticed(date: string): 'OFF' | 'WORK' | undefined {
  const isOffDay = OFFICIAL_DAYS.get(date);
  if (isOffDay === undefined) return undefined;
  return isOffDay ? 'OFF' : 'WORK';
}

describe('the shipped calendar', () => {
  it('says about every date of 2024–2026 what the official notices say', () => {
    expect(OFFICIAL_DAYS.size).toBe(108);
    expect(COVERED_DATES.at(-1)).toBe('2026-12-31');
    const differing = COVERED_DATES.filter((date) => officialDay(date) !== noticed(date));
    expect(differing).toEqual([]);
  });

  it('tells working days from others on every date', () => {
    const differing = COVERED_DATES.filter((date) => isWorkday(date) !== isOfficialWorkday(date));
    expect(differing).toEqual([]);
  });

  it.each([
    [2023, false],
    [2024, true],
    [2025, true],
    [2026, true],
    [2027, false],
  ])('knows %i: %s', (year, expected) => {
    expect(isYearShipped(year)).toBe(expected);
    expect(isCalendarKnown(`${year}-05-01`)).toBe(expected);
  });

  it('takes an unknown year as Monday to Friday', () => {
    expect(isWorkday('2027-10-01')).toBe(true);
    expect(isWorkday('2027-10-02')).toBe(false);
    expect(isHoliday('2027-10-01')).toBe(false);
  });
});

describe('days a shop has added', () => {
  const shopDays: ShopDays = {
    days: new Map([
      ['2027-10-01', 'OFF'],
      ['2027-10-09', 'WORK'],
      ['2026-05-01', 'WORK'],
    ]),
    completeYears: [2027],
  };

  it('win over the calendar', () => {
    expect(isWorkday('2027-10-01', shopDays)).toBe(false);
    expect(isHoliday('2027-10-01', shopDays)).toBe(true);
    expect(isWorkday('2027-10-09', shopDays)).toBe(true);
    expect(isWorkday('2026-05-01', shopDays)).toBe(true);
  });

  it('make a year known only when the shop says it is complete', () => {
    expect(isCalendarKnown('2027-03-01', shopDays)).toBe(true);
    expect(isCalendarKnown('2027-03-01', { ...shopDays, completeYears: [] })).toBe(false);
  });
});
