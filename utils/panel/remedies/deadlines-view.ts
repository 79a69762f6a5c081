import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import { DAY_MS, type EpochMs, MINUTE_MS, startOfDay } from '@/utils/domain/time/instant';
import type { LocalDate } from '@/utils/domain/time/local-date';
import { type Clock, type ClockKind, clocksOf, noReasonClock } from './deadlines-clocks';
import type { ClockStart, DeadlinesForm } from './deadlines-form';
import { askedStarts, type ClockStarts, certainStage, neededStarts, readClockStarts } from './deadlines-starts';
import type { PriceDiffForm } from './price-diff-form';
import { anchorMoment } from './price-diff-times';
import type { RemedySettings } from './remedy-settings';

/** Below this a clock stands out. */
const SOON_MS = 30 * MINUTE_MS;

/** Clocks the shop itself has to keep: passed, they are the most urgent of all. */
const DUTIES: ReadonlySet<ClockKind> = new Set(['SHIP', 'REFUND', 'ANSWER', 'CONFIRM']);

/** The card as it stands. */
export interface DeadlinesView {
  starts: ClockStarts;
  /** Moments to ask for at this stage. */
  asked: readonly ClockStart[];
  /** Of those, the ones that belong to a clock that surely runs and that nobody said yet. */
  needs: readonly ClockStart[];
  /** Most urgent first: duties that were missed, then what is left, then rights that have passed. */
  clocks: readonly Clock[];
  /** The window of a return without a reason, also of an order none of whose clocks runs any more. */
  noReason: Clock | null;
  isRefused: boolean;
}

/** Whether a clock has under half an hour left. */
export function isSoon({ due, isOver }: Clock, now: EpochMs): boolean {
  return !isOver && due - now < SOON_MS;
}

/** Whether somebody has missed a duty, in contrast to a right that has passed. */
export function isMissed({ kind, isOver, refund }: Clock): boolean {
  return DUTIES.has(kind) && (isOver || (refund !== undefined && refund !== 'ON_TIME'));
}

function urgency(clock: Clock): number {
  if (isMissed(clock)) return 0;
  return clock.isOver ? 2 : 1;
}

/** Whether a preset is so old that it has to be looked up again. */
export function isPresetStale(asOf: LocalDate, reviewDays: number, now: EpochMs): boolean {
  return now - startOfDay(asOf) > reviewDays * DAY_MS;
}

function hasLeft(order: OrderReading | null): boolean | null {
  const stage = certainStage(order);
  if (stage === 'TO_SHIP') return false;
  if (stage === 'SHIPPED' || stage === 'SIGNED' || stage === 'COMPLETED') return true;
  const isSent = order && (certainValue(order.shippedAt) ?? certainValue(order.trackingNo)) !== undefined;
  return isSent ? true : null;
}

/** Computes the list at the moment `now`. @param price what was typed into the price-difference card */
export function viewDeadlines(
  form: DeadlinesForm,
  price: PriceDiffForm,
  desk: { order: OrderReading | null; console: ConsoleId | null; rules: RemedySettings; now: EpochMs },
): DeadlinesView {
  const { order, rules, now } = desk;
  const stage = certainStage(order);
  const anchor = anchorMoment(price, order, price.anchor ?? rules.priceDiff.anchor, now);
  const starts = readClockStarts(form, order, anchor, now);
  const asked = askedStarts(stage);
  const basis = { ...desk, starts, stage, isShipped: hasLeft(order) };
  return {
    starts,
    asked,
    needs: neededStarts(stage).filter((start) => starts[start].field.state === 'empty'),
    clocks: clocksOf(basis).sort((a, b) => urgency(a) - urgency(b) || a.due - b.due),
    noReason: noReasonClock(basis)[0] ?? null,
    isRefused: asked.some((start) => starts[start].field.state === 'bad'),
  };
}
