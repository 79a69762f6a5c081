import { addPeriod, type DayUnit, type Extension, extendLastDay } from '../calendar/count-days';
import { type CalendarWarning, NO_SHOP_DAYS, type ShopDays } from '../calendar/workday';
import { type EpochMs, endOfDay, localDateOf, startOfDay } from '../time/instant';
import { addDays } from '../time/local-date';

/** Days of the right to return without a reason (消法 25). */
const LEGAL_DAYS = 7;

/** When the goods were signed for, and what the shop promised beyond the law. */
export interface NoReasonWindowInput {
  signedAt: EpochMs;
  /** The shop's own period, n 0…9999, counted from the day after signing; null: none. */
  promise: { n: number; unit: DayUnit } | null;
  /** Which days push the legal end on. */
  extend: Extension;
}

/** What a new shop promises: 7 working days; official holidays extend the legal period, weekends do not (JD's rule). */
export const DEFAULT_NO_REASON_TERMS = { promise: { n: 7, unit: 'workday' }, extend: 'holiday' } as const;

/** Start and ends of the right to return. The ends are exclusive: inside iff `now < end`. */
export interface NoReasonWindow {
  /** 00:00 of the day after signing. */
  startsAt: EpochMs;
  /** 168 hours later: when platforms close their entry. */
  platformEnd: EpochMs;
  legalEnd: EpochMs;
  shopEnd: EpochMs | null;
  /** The latest of the three. */
  effectiveEnd: EpochMs;
  warnings: CalendarWarning[];
}

/** The window in which goods may be returned without a reason: the longest of platform, law and promise. */
export function noReasonWindow(input: NoReasonWindowInput, shopDays: ShopDays = NO_SHOP_DAYS): NoReasonWindow {
  const signedOn = localDateOf(input.signedAt);
  const lastDay = addDays(signedOn, LEGAL_DAYS);
  const legal = extendLastDay(lastDay, input.extend, shopDays);
  const promised = input.promise && addPeriod(signedOn, input.promise.n, input.promise.unit, shopDays);
  const platformEnd = endOfDay(lastDay);
  const legalEnd = endOfDay(legal.date);
  const shopEnd = promised && endOfDay(promised.date);
  return {
    startsAt: startOfDay(addDays(signedOn, 1)),
    platformEnd,
    legalEnd,
    shopEnd,
    effectiveEnd: Math.max(platformEnd, legalEnd, shopEnd ?? 0),
    warnings: [...new Set([...legal.warnings, ...(promised?.warnings ?? [])])],
  };
}

/** GRACE: the platform's time is over but law or promise still hold; accept, though the entry may be closed. */
export type WindowStatus = 'IN_WINDOW' | 'GRACE' | 'OUT';

/** Where a moment lies in the window. */
export function windowStatus(window: NoReasonWindow, now: EpochMs): WindowStatus {
  if (now < window.platformEnd) return 'IN_WINDOW';
  return now < window.effectiveEnd ? 'GRACE' : 'OUT';
}
