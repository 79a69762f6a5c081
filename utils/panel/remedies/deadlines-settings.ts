import * as v from 'valibot';
import type { ShopDays } from '@/utils/domain/calendar/workday';
import { DEFAULT_NO_REASON_TERMS } from '@/utils/domain/remedies/no-reason-window';
import { DEFAULT_INTERNAL_HOURS } from '@/utils/domain/remedies/refund-timer';
import { isLocalDate, type LocalDate } from '@/utils/domain/time/local-date';
import { count, whole } from './setting-values';

/** A calendar date `YYYY-MM-DD`. */
export const dateSetting = v.pipe(v.string(), v.check(isLocalDate));

/** What the platforms' numbers below were true for; the newest of the pages they were found on. */
export const PRESET_AS_OF: LocalDate = '2025-09-01';

const timer = v.object({
  console: v.picklist(['pinduoduo', 'feige']),
  step: v.picklist(['ANSWER', 'BUYER_RETURNS', 'CONFIRM']),
  from: v.picklist(['requestedAt', 'agreedAt', 'returnShippedAt', 'receivedAt']),
  /** Only before or only after shipping; `null`: both. */
  shipped: v.nullable(v.boolean()),
  hours: whole(1, 9999),
});

/** A clock a platform runs, in hours from the step that starts it. */
export type PlatformTimer = v.InferOutput<typeof timer>;

/** From secondary pages of 2022–2025 that differ among themselves: the shorter time is taken. */
const TIMERS: PlatformTimer[] = [
  { console: 'pinduoduo', step: 'ANSWER', from: 'requestedAt', shipped: false, hours: 36 },
  { console: 'pinduoduo', step: 'ANSWER', from: 'requestedAt', shipped: true, hours: 48 },
  { console: 'pinduoduo', step: 'CONFIRM', from: 'receivedAt', shipped: null, hours: 72 },
  { console: 'feige', step: 'ANSWER', from: 'requestedAt', shipped: null, hours: 48 },
  { console: 'feige', step: 'BUYER_RETURNS', from: 'agreedAt', shipped: null, hours: 168 },
  { console: 'feige', step: 'CONFIRM', from: 'returnShippedAt', shipped: null, hours: 168 },
];

const { promise } = DEFAULT_NO_REASON_TERMS;

/**
 * A shop's clocks. Shop practice: 7 working days without a reason, refund within 72 hours of the goods, shipping within
 * 48 hours of the payment. Platform rules, none confirmed by the platforms: the timers and auto-confirm days, with the
 * date they were true for and the days after which they have to be looked up again.
 */
export const deadlinesSettings = v.object({
  promiseDays: v.fallback(v.nullable(whole(0, 9999)), promise.n),
  promiseUnit: v.fallback(v.picklist(['workday', 'day']), promise.unit),
  extend: v.fallback(v.picklist(['none', 'holiday', 'offday']), DEFAULT_NO_REASON_TERMS.extend),
  refundHours: count(DEFAULT_INTERNAL_HOURS, 1, 9999),
  shipHours: count(48, 1, 9999),
  autoConfirmPddDays: count(15, 1, 9999),
  autoConfirmDouyinDays: count(10, 1, 9999),
  platformAsOf: v.fallback(dateSetting, PRESET_AS_OF),
  presetReviewDays: count(90, 1, 9999),
  platformTimers: v.fallback(v.array(timer), TIMERS),
});

/** What a new shop starts with. */
export const DEADLINES_DEFAULTS = v.parse(deadlinesSettings, {});

/** Days a shop added to the official calendar, and the years it entered completely. */
export const calendarSettings = v.object({
  days: v.fallback(v.array(v.object({ date: dateSetting, kind: v.picklist(['OFF', 'WORK']) })), []),
  completeYears: v.fallback(v.array(whole(1970, 2999)), []),
});

/** A shop that added nothing. */
export const CALENDAR_DEFAULTS = v.parse(calendarSettings, {});

/** The shop's days as the calculators take them. */
export function shopDaysOf({ days, completeYears }: v.InferOutput<typeof calendarSettings>): ShopDays {
  return { days: new Map(days.map(({ date, kind }) => [date, kind])), completeYears };
}
