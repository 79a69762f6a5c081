import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isWorkday } from '@/utils/domain/calendar/workday';
import {
  DAY_MS,
  endOfDay,
  formatInstant,
  localDateOf,
  parseInstant,
  SHANGHAI_OFFSET_MS,
  startOfDay,
} from '@/utils/domain/time/instant';
import { addDays, isLocalDate, isWeekend } from '@/utils/domain/time/local-date';

describe('parseInstant', () => {
  it.each([
    ['2026-03-02T10:00:00+08:00', '2026-03-02T10:00:00+08:00'],
    ['2026-03-02T10:00+08:00', '2026-03-02T10:00:00+08:00'],
    ['2026-03-02T02:00:00Z', '2026-03-02T10:00:00+08:00'],
    ['2026-03-01T16:00:00Z', '2026-03-02T00:00:00+08:00'],
    ['2026-03-01T21:00:00-05:00', '2026-03-02T10:00:00+08:00'],
    ['2026-03-02T10:00:00.5+08:00', '2026-03-02T10:00:00.500+08:00'],
    ['2024-02-29T23:59:59+08:00', '2024-02-29T23:59:59+08:00'],
  ])('reads %s as %s', (text, shanghai) => {
    const instant = parseInstant(text);
    expect(instant === null ? null : formatInstant(instant)).toBe(shanghai);
  });

  it.each([
    '2026-03-02T10:00:00',
    '2026-03-02',
    '2026-03-02 10:00:00+08:00',
    '2026-02-30T10:00:00+08:00',
    '2025-02-29T10:00:00+08:00',
    '2026-13-01T10:00:00+08:00',
    '2026-00-10T10:00:00+08:00',
    '2026-03-02T24:00:00+08:00',
    '2026-03-02T10:60:00+08:00',
    '2026-03-02T10:00:60+08:00',
    '2026-03-02T10:00:00+0800',
    '2026-03-02T10:00:00+15:00',
    '1969-12-31T10:00:00Z',
    '3000-01-01T10:00:00Z',
    '+002026-03-02T10:00:00Z',
    '1772416800000',
    '',
    'now',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeNull();
  });
});

const instant = fc.integer({ min: 0, max: Date.UTC(2900, 0, 1) });

describe('Shanghai wall clock', () => {
  it('reads back what it writes', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        expect(parseInstant(formatInstant(ms))).toBe(ms);
      }),
    );
  });

  it('places a moment in its day', () => {
    fc.assert(
      fc.property(instant, (ms) => {
        const date = localDateOf(ms);
        expect(startOfDay(date)).toBeLessThanOrEqual(ms);
        expect(endOfDay(date)).toBeGreaterThan(ms);
        expect(endOfDay(date) - startOfDay(date)).toBe(DAY_MS);
        expect((startOfDay(date) + SHANGHAI_OFFSET_MS) % DAY_MS).toBe(0);
      }),
    );
  });
});

describe.each(['America/New_York', 'Pacific/Kiritimati', 'UTC'])('on a machine set to %s', (zone) => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('it is still Shanghai', () => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
    const lateEvening = Date.UTC(2026, 1, 16, 15, 59);
    expect(localDateOf(lateEvening)).toBe('2026-02-16');
    expect(localDateOf(lateEvening + 60_000)).toBe('2026-02-17');
    expect(isWorkday('2026-02-14')).toBe(true);
    expect(isWorkday('2026-02-23')).toBe(false);
    expect(isWorkday('2026-02-24')).toBe(true);
  });
});

describe('dates', () => {
  it.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-02', 0, '2026-03-02'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it.each(['2026-02-30', '2026-2-3', '20260203', '2026-02-03T00:00:00Z', '', '1969-12-31', '3000-01-01'])(
    '%j is no date',
    (text) => {
      expect(isLocalDate(text)).toBe(false);
    },
  );

  it.each([
    ['2026-03-06', false],
    ['2026-03-07', true],
    ['2026-03-08', true],
    ['2026-03-09', false],
  ])('%s at the weekend: %s', (date, expected) => {
    expect(isWeekend(date)).toBe(expected);
  });
});
