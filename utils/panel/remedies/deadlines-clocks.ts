import { addPeriod } from '@/utils/domain/calendar/count-days';
import type { CalendarWarning } from '@/utils/domain/calendar/workday';
import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { OrderStage } from '@/utils/domain/conversation/order';
import { type NoReasonWindow, noReasonWindow } from '@/utils/domain/remedies/no-reason-window';
import { type RefundStatus, refundTimer } from '@/utils/domain/remedies/refund-timer';
import { DAY_MS, type EpochMs, endOfDay, HOUR_MS, localDateOf } from '@/utils/domain/time/instant';
import type { ClockStart } from './deadlines-form';
import { type PlatformTimer, shopDaysOf } from './deadlines-settings';
import type { ClockStarts } from './deadlines-starts';
import type { RemedySettings } from './remedy-settings';
import { fieldValue } from './typed-field';

/** What a clock is about; the platform's own steps last. */
export type ClockKind = 'SHIP' | 'REFUND' | 'NO_REASON' | 'PRICE' | 'AUTO_CONFIRM' | PlatformTimer['step'];

/** A clock of the order in front. */
export interface Clock {
  kind: ClockKind;
  startedBy: ClockStart;
  startedAt: EpochMs;
  due: EpochMs;
  /** `due` is 24:00 of a day and itself too late; else the last moment in time. */
  isDayEnd: boolean;
  isOver: boolean;
  /** The start was typed in or found by its label only. */
  isUnsure: boolean;
  /** A platform's number: the merchant console's own display wins. */
  isPlatform: boolean;
  warnings: CalendarWarning[];
  /** Of a refund: which of its three limits comes next. */
  refund?: RefundStatus;
  /** Of a return without a reason. */
  window?: NoReasonWindow;
}

/** What the clocks follow from. */
export interface ClockBasis {
  starts: ClockStarts;
  stage: OrderStage | null;
  /** Whether the parcel has left; `null`: not known. */
  isShipped: boolean | null;
  console: ConsoleId | null;
  rules: RemedySettings;
  now: EpochMs;
}

type Found = Pick<Clock, 'kind' | 'due'> & Partial<Clock>;

function clockFrom(basis: ClockBasis, startedBy: ClockStart, find: (startedAt: EpochMs) => Found): Clock[] {
  const { field, isUnsure } = basis.starts[startedBy];
  const startedAt = fieldValue(field);
  if (startedAt === undefined) return [];
  const found = find(startedAt);
  const isDayEnd = found.isDayEnd ?? false;
  const isOver = isDayEnd ? basis.now >= found.due : basis.now > found.due;
  return [{ isPlatform: false, warnings: [], ...found, startedBy, startedAt, isDayEnd, isOver, isUnsure }];
}

/** The window of a return without a reason, whatever became of the order; none until the goods were signed for. */
export function noReasonClock({ rules, ...basis }: ClockBasis): Clock[] {
  const { promiseDays, promiseUnit, extend } = rules.deadlines;
  const promise = promiseDays === null ? null : { n: promiseDays, unit: promiseUnit };
  return clockFrom({ rules, ...basis }, 'signedAt', (signedAt) => {
    const window = noReasonWindow({ signedAt, promise, extend }, shopDaysOf(rules.calendar));
    return { kind: 'NO_REASON', due: window.effectiveEnd, isDayEnd: true, warnings: window.warnings, window };
  });
}

function refundClock(basis: ClockBasis): Clock[] {
  return clockFrom(basis, 'receivedAt', (receivedAt) => {
    const { now, rules } = basis;
    const timer = refundTimer({ receivedAt, now, internalHours: rules.deadlines.refundHours });
    if (timer.status === 'ON_TIME') return { kind: 'REFUND', due: timer.internalDue, refund: timer.status };
    const due = timer.status === 'INTERNAL_OVERDUE' ? timer.legalDue : timer.deemedDue;
    return { kind: 'REFUND', due, isDayEnd: true, refund: timer.status };
  });
}

function priceClock(basis: ClockBasis): Clock[] {
  return clockFrom(basis, 'anchorAt', (anchorAt) => {
    const { days, unit } = basis.rules.priceDiff;
    const last = addPeriod(localDateOf(anchorAt), days, unit, shopDaysOf(basis.rules.calendar));
    return { kind: 'PRICE', due: endOfDay(last.date), isDayEnd: true, warnings: last.warnings };
  });
}

function autoConfirmClock(basis: ClockBasis): Clock[] {
  const { stage, console, rules } = basis;
  if (console === null || (stage !== 'SHIPPED' && stage !== 'SIGNED')) return [];
  const { autoConfirmPddDays, autoConfirmDouyinDays } = rules.deadlines;
  const days = console === 'pinduoduo' ? autoConfirmPddDays : autoConfirmDouyinDays;
  return clockFrom(basis, 'shippedAt', (shippedAt) => {
    return { kind: 'AUTO_CONFIRM', due: shippedAt + days * DAY_MS, isPlatform: true };
  });
}

function shipClock(basis: ClockBasis): Clock[] {
  if (basis.stage !== 'TO_SHIP') return [];
  const { shipHours } = basis.rules.deadlines;
  return clockFrom(basis, 'paidAt', (paidAt) => ({ kind: 'SHIP', due: paidAt + shipHours * HOUR_MS }));
}

function platformClocks(basis: ClockBasis): Clock[] {
  const { console, isShipped, rules } = basis;
  const timers = rules.deadlines.platformTimers.filter((timer) => timer.console === console);
  const running = timers.filter(({ shipped }) => shipped === null || isShipped === null || shipped === isShipped);
  return running.flatMap(({ step, from, hours }) =>
    clockFrom(basis, from, (startedAt) => ({ kind: step, due: startedAt + hours * HOUR_MS, isPlatform: true })),
  );
}

/** Every clock that runs, or ran out, on the order; nothing on one that is refunded, closed or unpaid. */
export function clocksOf(basis: ClockBasis): Clock[] {
  if (basis.stage === 'UNPAID' || basis.stage === 'REFUNDED' || basis.stage === 'CLOSED') return [];
  return [shipClock, refundClock, noReasonClock, priceClock, autoConfirmClock, platformClocks].flatMap((clocks) =>
    clocks(basis),
  );
}
