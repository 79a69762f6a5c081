import type { OrderReading, OrderStage } from '@/utils/domain/conversation/order';
import type { EpochMs } from '@/utils/domain/time/instant';
import { shortWallClock } from '../field-view';
import { CLOCK_STARTS, type ClockStart, type DeadlinesForm } from './deadlines-form';
import type { Moment } from './price-diff-times';
import { type TimeInputState, timeInput } from './time-field';

/** Every moment as its field shows it. */
export type ClockStarts = Readonly<Record<ClockStart, TimeInputState>>;

/** The order's stage, only where the page says it for certain. */
export function certainStage(order: OrderReading | null): OrderStage | null {
  return order?.stage.state === 'typed' || (order?.stage.state === 'read' && order.stage.sure)
    ? order.stage.value
    : null;
}

function anchorInput(typed: string | null, anchor: Moment | null, now: EpochMs): TimeInputState {
  // A trade that has not succeeded has started nothing yet.
  if (typed !== null || !anchor || anchor.origin === 'NOT_SUCCEEDED') return timeInput(typed, undefined, now);
  const isUnsure = anchor.origin !== 'PAGE';
  return { text: shortWallClock(anchor.at, now), field: { state: 'ok', value: anchor.at }, isUnsure };
}

/** Reads the moments. @param anchor what the price-difference card knows of its window's start */
export function readClockStarts(
  form: DeadlinesForm,
  order: OrderReading | null,
  anchor: Moment | null,
  now: EpochMs,
): ClockStarts {
  const typedOnly = (start: ClockStart) => timeInput(form[start], undefined, now);
  return {
    paidAt: timeInput(form.paidAt, order?.paidAt, now),
    shippedAt: timeInput(form.shippedAt, order?.shippedAt, now),
    signedAt: timeInput(form.signedAt, order?.signedAt, now),
    anchorAt: anchorInput(form.anchorAt, anchor, now),
    requestedAt: typedOnly('requestedAt'),
    agreedAt: typedOnly('agreedAt'),
    returnShippedAt: typedOnly('returnShippedAt'),
    receivedAt: typedOnly('receivedAt'),
  };
}

const AFTER_SALES: readonly ClockStart[] = ['requestedAt', 'agreedAt', 'returnShippedAt', 'receivedAt'];

/** The moments worth asking for at a stage; all where the stage is not certain. */
export function askedStarts(stage: OrderStage | null): readonly ClockStart[] {
  switch (stage) {
    case 'UNPAID':
    case 'REFUNDED':
    case 'CLOSED':
      return [];
    case 'TO_SHIP':
      return ['paidAt', 'requestedAt'];
    case 'SHIPPED':
      return ['shippedAt', 'signedAt', ...AFTER_SALES];
    case 'SIGNED':
      return ['signedAt', 'shippedAt', ...AFTER_SALES];
    case 'COMPLETED':
      return ['signedAt', 'anchorAt', ...AFTER_SALES];
    default:
      return CLOCK_STARTS;
  }
}

/** Moments the page should show at a stage: without them a clock that surely runs is not in the list. */
export function neededStarts(stage: OrderStage | null): readonly ClockStart[] {
  if (stage === 'TO_SHIP') return ['paidAt'];
  if (stage === 'SHIPPED') return ['shippedAt'];
  return stage === 'SIGNED' || stage === 'COMPLETED' ? ['signedAt'] : [];
}
