import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addServiceMinutes } from '@/utils/domain/remedies/service-clock';
import { SLA_STEPS, type SlaInput, sla } from '@/utils/domain/remedies/sla';
import { DEFAULT_SLA_SETTINGS } from '@/utils/domain/remedies/sla-settings';
import { HOUR_MS, MINUTE_MS } from '@/utils/domain/time/instant';

function at(clock: string, day = '02'): number {
  return Date.parse(`2026-03-${day}T${clock}:00+08:00`);
}

const base: SlaInput = {
  level: 'DISSATISFIED',
  acceptedAt: at('10:00'),
  now: at('10:00'),
  done: {},
  onSite: false,
  deferredMinutes: 0,
  redelivery: null,
};

const level = fc.constantFrom('DISSATISFIED', 'VERY_DISSATISFIED', 'MAJOR', 'CRISIS');

describe('limits', () => {
  it('only those whose starting point has been reached', () => {
    expect(Object.keys(sla(base).due)).toEqual(['firstResponse', 'workOrderSubmit']);
    const submitted = sla({ ...base, done: { workOrderSubmit: at('10:05') } });
    expect(Object.keys(submitted.due)).toEqual(SLA_STEPS.slice(0, -1));
  });

  it('a deferral moves the first response and the second contact, nothing else', () => {
    const minute = fc.nat(600);
    fc.assert(
      fc.property(level, minute, minute, minute, (name, order, result, deferredMinutes) => {
        const done = {
          workOrderSubmit: base.acceptedAt + order * MINUTE_MS,
          resultFiled: base.acceptedAt + result * MINUTE_MS,
        };
        const plain = sla({ ...base, level: name, done }).due;
        const deferred = sla({ ...base, level: name, done, deferredMinutes }).due;
        for (const step of SLA_STEPS) {
          const moved = step === 'firstResponse' || step === 'secondContact' ? deferredMinutes * MINUTE_MS : 0;
          expect((deferred[step] ?? 0) - (plain[step] ?? 0)).toBe(moved);
        }
      }),
    );
  });

  it('goods sent again: the second contact counts from their delivery', () => {
    const done = { workOrderSubmit: at('10:05'), resultFiled: at('12:00') };
    expect(sla({ ...base, done, redelivery: { deliveredAt: null } }).due.secondContact).toBeUndefined();
    const delivered = sla({ ...base, done, redelivery: { deliveredAt: at('15:00', '05') } });
    expect(delivered.due.secondContact).toBe(at('15:00', '06'));
  });
});

describe('overdue', () => {
  it.each([
    ['on the dot', '10:30', {}, 0],
    ['a minute late', '10:31', { firstResponse: 1 }, 2000],
    ['an hour late', '11:30', { firstResponse: 60 }, 2000],
  ])('done %s', (_title, clock, overdueMinutes, penaltyFen) => {
    const done = {
      firstResponse: at(clock),
      workOrderSubmit: at('10:00'),
      plan: at('10:00'),
      firstContact: at('10:00'),
      trace: at('10:00'),
      resultFiled: at('10:00'),
    };
    expect(sla({ ...base, done, now: at('12:00') })).toMatchObject({ overdueMinutes, penaltyFen });
  });

  it('a second late is late, by no whole minute yet', () => {
    const late = sla({ ...base, now: at('10:30') + 1000, done: { workOrderSubmit: at('10:00') } });
    expect(late.overdueMinutes.firstResponse).toBe(0);
    expect(late.penaltyFen).toBe(2000);
  });

  it('an open step runs on, a done one stands still', () => {
    const lateness = (now: number, firstResponse: number | null) =>
      sla({ ...base, now, done: { firstResponse } }).overdueMinutes.firstResponse;
    expect(lateness(at('10:40'), null)).toBe(10);
    expect(lateness(at('10:50'), null)).toBe(20);
    expect(lateness(at('10:50'), at('10:35'))).toBe(5);
  });

  it('waiting never lowers the penalty, and it counts at most two steps', () => {
    fc.assert(
      fc.property(level, fc.nat(5000), fc.nat(5000), (name, a, b) => {
        const done = { workOrderSubmit: at('10:05'), resultFiled: at('11:00') };
        const penalty = (minutes: number) =>
          sla({ ...base, level: name, done, now: base.acceptedAt + minutes * MINUTE_MS }).penaltyFen;
        expect(penalty(Math.min(a, b))).toBeLessThanOrEqual(penalty(Math.max(a, b)));
        const each = DEFAULT_SLA_SETTINGS.levels[name].penaltyFen;
        expect([0, each, 2 * each]).toContain(penalty(a));
      }),
    );
  });
});

describe('the service-hours clock', () => {
  const settings = { ...DEFAULT_SLA_SETTINGS, clock: 'serviceHours' } as const;
  const late = { ...base, acceptedAt: at('22:50'), now: at('22:50') };

  it('rests at night for the two lower levels only', () => {
    expect(sla(late, settings).due.firstResponse).toBe(at('08:20', '03'));
    expect(sla({ ...late, level: 'VERY_DISSATISFIED' }, settings).due.firstResponse).toBe(at('08:10', '03'));
    expect(sla({ ...late, level: 'MAJOR', acceptedAt: at('22:55') }, settings).due.firstResponse).toBe(at('23:05'));
    expect(sla({ ...late, level: 'CRISIS', acceptedAt: at('22:55') }, settings).due.firstResponse).toBe(at('23:05'));
    expect(sla(late).due.firstResponse).toBe(at('23:20'));
  });

  it.each([
    ['before opening', '06:00', 30, '08:30', '02'],
    ['within the day', '10:00', 60, '11:00', '02'],
    ['up to closing', '22:30', 30, '23:00', '02'],
    ['past closing', '22:30', 31, '08:01', '03'],
    ['after closing', '23:30', 15, '08:15', '03'],
    ['a day and more', '10:00', 1440, '19:00', '03'],
  ])('%s', (_title, start, minutes, end, day) => {
    expect(addServiceMinutes(at(start), minutes, settings.serviceHours)).toBe(at(end, day));
  });

  it('adds up, and never takes less than the plain time', () => {
    const minutes = fc.nat(5000);
    fc.assert(
      fc.property(fc.nat(48 * 60), fc.integer({ min: 1, max: 5000 }), minutes, (offset, first, second) => {
        const start = at('00:00') + offset * MINUTE_MS;
        const whole = addServiceMinutes(start, first + second, settings.serviceHours);
        const halfway = addServiceMinutes(start, first, settings.serviceHours);
        expect(addServiceMinutes(halfway, second, settings.serviceHours)).toBe(whole);
        expect(whole - start).toBeGreaterThanOrEqual((first + second) * MINUTE_MS);
      }),
    );
  });

  it('equals the plain clock when it never closes', () => {
    const allDay = { openMinute: 0, closeMinute: 1440 };
    expect(addServiceMinutes(at('22:00'), 300, allDay)).toBe(at('22:00') + 5 * HOUR_MS);
  });

  it('refuses hours that never open', () => {
    expect(() => addServiceMinutes(at('10:00'), 5, { openMinute: 600, closeMinute: 600 })).toThrow(RangeError);
  });
});
