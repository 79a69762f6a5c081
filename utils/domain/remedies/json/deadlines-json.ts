import * as v from 'valibot';
import { addWorkdays } from '../../calendar/count-days';
import { formatInstant } from '../../time/instant';
import { type NoReasonWindowInput, noReasonWindow } from '../no-reason-window';
import { DEFAULT_INTERNAL_HOURS, type RefundTimerInput, refundTimer } from '../refund-timer';
import { calculator } from './calculator';
import { count, instant, localDate, object, oneOf, qty } from './fields';

const addWorkdaysInput = object({ start: localDate, n: count });

const noReasonWindowInput: v.GenericSchema<unknown, NoReasonWindowInput> = object({
  signedAt: instant,
  promise: v.nullable(object({ n: count, unit: oneOf(['workday', 'day']) })),
  extend: oneOf(['none', 'holiday', 'offday']),
});

const refundTimerInput: v.GenericSchema<unknown, RefundTimerInput> = object({
  receivedAt: instant,
  now: instant,
  internalHours: v.nullish(qty, DEFAULT_INTERNAL_HOURS),
});

/** JSON form of {@link addWorkdays}: the date alone. */
export const addWorkdaysJson = calculator(addWorkdaysInput, ({ start, n }) => addWorkdays(start, n).date);

/** JSON form of {@link noReasonWindow}. */
export const noReasonWindowJson = calculator(noReasonWindowInput, (input) => {
  const { startsAt, platformEnd, legalEnd, shopEnd, effectiveEnd, warnings } = noReasonWindow(input);
  return {
    startsAt: formatInstant(startsAt),
    platformEnd: formatInstant(platformEnd),
    legalEnd: formatInstant(legalEnd),
    shopEnd: shopEnd === null ? null : formatInstant(shopEnd),
    effectiveEnd: formatInstant(effectiveEnd),
    warnings,
  };
});

/** JSON form of {@link refundTimer}. */
export const refundTimerJson = calculator(refundTimerInput, (input) => {
  const { internalDue, legalDue, deemedDue, status } = refundTimer(input);
  return {
    internalDue: formatInstant(internalDue),
    legalDue: formatInstant(legalDue),
    deemedDue: formatInstant(deemedDue),
    status,
  };
});
