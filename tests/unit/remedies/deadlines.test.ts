import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkday } from '@/utils/domain/calendar/workday';
import { type NoReasonWindowInput, noReasonWindow, windowStatus } from '@/utils/domain/remedies/no-reason-window';
import { refundTimer } from '@/utils/domain/remedies/refund-timer';
import { DAY_MS, formatInstant, HOUR_MS, localDateOf } from '@/utils/domain/time/instant';

/** Any moment of 2024 to mid-2026, so that the calendar is known throughout. */
const moment = fc.integer({
  min: Date.parse('2024-01-01T00:00:00+08:00'),
  max: Date.parse('2026-06-30T23:59:00+08:00'),
});

const signed: fc.Arbitrary<NoReasonWindowInput> = fc.record({
  signedAt: moment,
  promise: fc.option(fc.record({ n: fc.integer({ min: 0, max: 60 }), unit: fc.constantFrom('workday', 'day') })),
  extend: fc.constantFrom('none', 'holiday', 'offday'),
});

describe('no-reason window', () => {
  it('runs 168 hours from the midnight after signing, and never ends before law or promise', () => {
    fc.assert(
      fc.property(signed, (input) => {
        const { startsAt, platformEnd, legalEnd, shopEnd, effectiveEnd, warnings } = noReasonWindow(input);
        expect(formatInstant(startsAt)).toMatch(/T00:00:00\+08:00$/);
        expect(startsAt - input.signedAt).toBeGreaterThan(0);
        expect(startsAt - input.signedAt).toBeLessThanOrEqual(DAY_MS);
        expect(platformEnd - startsAt).toBe(168 * HOUR_MS);
        expect(legalEnd).toBeGreaterThanOrEqual(platformEnd);
        expect(effectiveEnd).toBe(Math.max(legalEnd, shopEnd ?? legalEnd));
        expect(warnings).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('extends the legal end further the wider the rule, onto a working day at the widest', () => {
    fc.assert(
      fc.property(moment, (signedAt) => {
        const end = (extend: NoReasonWindowInput['extend']) =>
          noReasonWindow({ signedAt, promise: null, extend }).legalEnd;
        expect(end('none')).toBeLessThanOrEqual(end('holiday'));
        expect(end('holiday')).toBeLessThanOrEqual(end('offday'));
        expect(isWorkday(localDateOf(end('offday') - 1))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('a promise of 7 working days is never shorter than the law’s 7 days', () => {
    fc.assert(
      fc.property(moment, (signedAt) => {
        const promise = { n: 7, unit: 'workday' } as const;
        const { shopEnd, platformEnd } = noReasonWindow({ signedAt, promise, extend: 'none' });
        expect(shopEnd).toBeGreaterThanOrEqual(platformEnd);
      }),
      { numRuns: 500 },
    );
  });

  it('is marked when it rests on an unknown calendar', () => {
    const signedAt = Date.parse('2026-12-28T10:00:00+08:00');
    const promise = { n: 7, unit: 'workday' } as const;
    expect(noReasonWindow({ signedAt, promise: null, extend: 'none' }).warnings).toEqual([]);
    expect(noReasonWindow({ signedAt, promise: null, extend: 'holiday' }).warnings).toEqual(['CALENDAR_MISSING']);
    expect(noReasonWindow({ signedAt, promise, extend: 'none' }).warnings).toEqual(['CALENDAR_MISSING']);
    expect(noReasonWindow({ signedAt, promise, extend: 'holiday' }).warnings).toEqual(['CALENDAR_MISSING']);
  });

  it('tells where a moment lies, its ends being outside', () => {
    const signedAt = Date.parse('2026-03-29T12:00:00+08:00');
    const window = noReasonWindow({ signedAt, promise: null, extend: 'holiday' });
    expect(windowStatus(window, signedAt)).toBe('IN_WINDOW');
    expect(windowStatus(window, window.platformEnd - 1)).toBe('IN_WINDOW');
    expect(windowStatus(window, window.platformEnd)).toBe('GRACE');
    expect(windowStatus(window, window.effectiveEnd - 1)).toBe('GRACE');
    expect(windowStatus(window, window.effectiveEnd)).toBe('OUT');
  });
});

describe('refund timer', () => {
  const SEVERITY = ['ON_TIME', 'INTERNAL_OVERDUE', 'LEGAL_OVERDUE', 'DEEMED_REFUSAL'];
  const hours = fc.integer({ min: 1, max: 500 });

  it('only gets worse with time', () => {
    fc.assert(
      fc.property(moment, hours, fc.nat(30 * DAY_MS), fc.nat(30 * DAY_MS), (receivedAt, internalHours, a, b) => {
        const at = (now: number) => SEVERITY.indexOf(refundTimer({ receivedAt, now, internalHours }).status);
        expect(at(receivedAt + Math.min(a, b))).toBeLessThanOrEqual(at(receivedAt + Math.max(a, b)));
      }),
      { numRuns: 500 },
    );
  });

  it('its limits lie at fixed days after receipt', () => {
    fc.assert(
      fc.property(moment, hours, (receivedAt, internalHours) => {
        const { internalDue, legalDue, deemedDue } = refundTimer({ receivedAt, now: receivedAt, internalHours });
        expect(internalDue - receivedAt).toBe(internalHours * HOUR_MS);
        expect(deemedDue - legalDue).toBe(8 * DAY_MS);
        expect(legalDue - receivedAt).toBeGreaterThan(7 * DAY_MS);
        expect(legalDue - receivedAt).toBeLessThanOrEqual(8 * DAY_MS);
      }),
    );
  });

  it('a longer limit of the shop’s own does not hide that the law’s is over', () => {
    const receivedAt = Date.parse('2026-03-02T10:00:00+08:00');
    const now = Date.parse('2026-03-10T00:00:00+08:00');
    expect(refundTimer({ receivedAt, now, internalHours: 400 }).status).toBe('LEGAL_OVERDUE');
    expect(refundTimer({ receivedAt, now: now - 1, internalHours: 400 }).status).toBe('ON_TIME');
  });
});
