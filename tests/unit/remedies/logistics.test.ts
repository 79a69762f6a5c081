import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LogisticsInput, logistics } from '@/utils/domain/remedies/logistics';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '@/utils/domain/time/instant';

const PICKED = Date.parse('2026-03-02T18:00:00+08:00');
const SHIPPED = PICKED - 8 * HOUR_MS;

function parcel(change: Partial<LogisticsInput>): LogisticsInput {
  return {
    shippedAt: SHIPPED,
    pickedAt: PICKED,
    lastScanAt: null,
    signedAt: null,
    region: 'INTER',
    promisedAt: null,
    now: PICKED,
    ...change,
  };
}

/** A parcel `hours` after pick-up whose last scan is `silent` hours old. */
function levelAfter(hours: number, silent: number, change: Partial<LogisticsInput> = {}): string {
  const now = PICKED + hours * HOUR_MS;
  return logistics(parcel({ now, lastScanAt: now - silent * HOUR_MS, ...change })).level;
}

describe('levels', () => {
  it('signed ends everything', () => {
    const signed = parcel({ signedAt: PICKED + HOUR_MS, now: PICKED + 90 * DAY_MS });
    expect(logistics(signed)).toEqual({ stage: 'SIGNED', level: 'SIGNED' });
  });

  it.each([
    ['first hour', 1, 1, 'NORMAL_EARLY'],
    ['just before the fastest', 71.99, 1, 'NORMAL_EARLY'],
    ['at the fastest', 72, 1, 'NORMAL'],
    ['silent for just under two days', 100, 47.99, 'NORMAL'],
    ['silent for two days', 100, 48, 'STALLED'],
    ['early and silent', 50, 48, 'STALLED'],
    ['silent for three days', 100, 72, 'ABNORMAL'],
    ['at the slowest', 144, 1, 'NORMAL'],
    ['past the slowest', 144.01, 1, 'OVERDUE'],
    ['past it and silent', 145, 48, 'ABNORMAL'],
    ['just before lost', 144 + 167.99, 1, 'OVERDUE'],
    ['a week past', 144 + 168, 1, 'LOST_SUSPECT'],
  ])('%s', (_title, hours, silent, level) => {
    expect(levelAfter(hours, silent)).toBe(level);
  });

  it('a promised date replaces the slowest time but not the usual arrival', () => {
    const promisedAt = PICKED + 2 * DAY_MS;
    expect(levelAfter(47, 1, { promisedAt })).toBe('NORMAL_EARLY');
    expect(levelAfter(49, 1, { promisedAt })).toBe('OVERDUE');
    expect(levelAfter(48 + 168, 1, { promisedAt })).toBe('LOST_SUSPECT');
    expect(logistics(parcel({ promisedAt }))).toMatchObject({
      etaFrom: PICKED + 3 * DAY_MS,
      etaTo: PICKED + 6 * DAY_MS,
    });
  });

  it('without a scan the pick-up counts as the last one', () => {
    expect(logistics(parcel({ now: PICKED + 50 * HOUR_MS }))).toMatchObject({
      level: 'STALLED',
      stallHours: 50,
      dayNo: 3,
    });
  });

  it('follows the shop’s own numbers', () => {
    const settings = {
      deliveryDays: { INTRA: [1, 1], INTER: [1, 2], REMOTE: [2, 3] },
      lostAfterDays: 1,
      pickupLateHours: 2,
      pickupAbnormalHours: 4,
      stalledHours: 6,
      abnormalHours: 8,
    } as const;
    const level = (change: Partial<LogisticsInput>) => logistics(parcel(change), settings).level;
    expect(level({ pickedAt: null, now: SHIPPED + 3 * HOUR_MS })).toBe('PICKUP_LATE');
    expect(level({ now: PICKED + 7 * HOUR_MS })).toBe('STALLED');
    expect(level({ now: PICKED + 3 * DAY_MS })).toBe('LOST_SUSPECT');
  });
});

it('counts whole hours and days, never below their start', () => {
  expect(logistics(parcel({ pickedAt: null, now: SHIPPED + 119 * MINUTE_MS }))).toMatchObject({ hours: 1 });
  expect(logistics(parcel({ pickedAt: null, now: SHIPPED - HOUR_MS }))).toMatchObject({ hours: 0 });
  expect(logistics(parcel({ now: PICKED - HOUR_MS }))).toMatchObject({ dayNo: 1, stallHours: 0 });
  expect(logistics(parcel({ now: PICKED + DAY_MS }))).toMatchObject({ dayNo: 2, stallHours: 24 });
});

it('a parcel that is scanned every day never gets better by waiting', () => {
  const order = ['NORMAL_EARLY', 'NORMAL', 'OVERDUE', 'LOST_SUSPECT'];
  const hours = fc.integer({ min: 0, max: 600 });
  fc.assert(
    fc.property(hours, hours, fc.constantFrom('INTRA', 'INTER', 'REMOTE'), (a, b, region) => {
      const rank = (at: number) => order.indexOf(levelAfter(at, 1, { region }));
      expect(rank(Math.min(a, b))).toBeGreaterThanOrEqual(0);
      expect(rank(Math.min(a, b))).toBeLessThanOrEqual(rank(Math.max(a, b)));
    }),
  );
});
