import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addPeriod, addWorkdays, extendLastDay } from '@/utils/domain/calendar/count-days';
import { isWorkday, type ShopDays } from '@/utils/domain/calendar/workday';
import { addDays } from '@/utils/domain/time/local-date';
import { COVERED_DATES, isOfficialWorkday } from './official-days';

const start = fc.constantFrom(...COVERED_DATES.slice(0, 900));
const n = fc.integer({ min: 0, max: 100 });

describe('addWorkdays', () => {
  it('lands where counting the official list by hand lands', () => {
    fc.assert(
      fc.property(start, n, (from, days) => {
        const later = COVERED_DATES.filter((date) => date > from && isOfficialWorkday(date));
        expect(addWorkdays(from, days)).toEqual({ date: days === 0 ? from : later[days - 1], warnings: [] });
      }),
      { numRuns: 200 },
    );
  });

  it('ends on a working day, n or more calendar days later, later for a larger n', () => {
    fc.assert(
      fc.property(start, fc.integer({ min: 1, max: 100 }), (from, days) => {
        const { date } = addWorkdays(from, days);
        expect(isWorkday(date)).toBe(true);
        expect(date >= addDays(from, days)).toBe(true);
        expect(date > addWorkdays(from, days - 1).date).toBe(true);
      }),
    );
  });

  it('goes on where it stopped', () => {
    fc.assert(
      fc.property(start, n, n, (from, first, second) => {
        const halfway = addWorkdays(from, first).date;
        expect(addWorkdays(halfway, second).date).toBe(addWorkdays(from, first + second).date);
      }),
    );
  });

  it('marks a date that rests on an unknown year', () => {
    expect(addWorkdays('2026-12-30', 1)).toEqual({ date: '2026-12-31', warnings: [] });
    expect(addWorkdays('2026-12-30', 2)).toEqual({ date: '2027-01-01', warnings: ['CALENDAR_MISSING'] });
    expect(addWorkdays('2023-12-29', 1)).toEqual({ date: '2024-01-02', warnings: ['CALENDAR_MISSING'] });
    expect(addWorkdays('2027-01-01', 0)).toEqual({ date: '2027-01-01', warnings: [] });
  });

  it('follows the days a shop has added', () => {
    const shopDays: ShopDays = { days: new Map([['2027-01-01', 'OFF']]), completeYears: [2027] };
    expect(addWorkdays('2026-12-31', 1, shopDays)).toEqual({ date: '2027-01-04', warnings: [] });
  });
});

describe('addPeriod', () => {
  it('counts calendar days without asking the calendar', () => {
    expect(addPeriod('2026-12-30', 15, 'day')).toEqual({ date: '2027-01-14', warnings: [] });
  });
});

describe('extendLastDay', () => {
  it.each([
    ['2026-10-03', 'none', '2026-10-03'],
    ['2026-10-03', 'holiday', '2026-10-08'],
    ['2026-10-03', 'offday', '2026-10-08'],
    ['2026-03-14', 'holiday', '2026-03-14'],
    ['2026-03-14', 'offday', '2026-03-16'],
    // A make-up Saturday is a working day: nothing to extend.
    ['2026-05-09', 'offday', '2026-05-09'],
    ['2026-03-16', 'offday', '2026-03-16'],
  ] as const)('%s with %s ends on %s', (lastDay, extension, expected) => {
    expect(extendLastDay(lastDay, extension)).toEqual({ date: expected, warnings: [] });
  });

  it('marks an unknown year unless nothing extends', () => {
    expect(extendLastDay('2027-10-01', 'holiday')).toEqual({ date: '2027-10-01', warnings: ['CALENDAR_MISSING'] });
    expect(extendLastDay('2027-10-01', 'none')).toEqual({ date: '2027-10-01', warnings: [] });
  });
});
