import { DAY_MS, type EpochMs, localDateOf, MINUTE_MS, startOfDay } from '../time/instant';

/** Daily opening hours as minutes after midnight, open < close ≤ 1440. */
export interface ServiceHours {
  openMinute: number;
  closeMinute: number;
}

/** The moment `minutes` of service time after `start`; time outside the hours does not count. Throws a RangeError for hours that never open. */
export function addServiceMinutes(start: EpochMs, minutes: number, hours: ServiceHours): EpochMs {
  if (hours.openMinute >= hours.closeMinute) throw new RangeError('Service hours must open before they close');
  let midnight = startOfDay(localDateOf(start));
  let from = Math.max(start, midnight + hours.openMinute * MINUTE_MS);
  let leftMs = minutes * MINUTE_MS;
  for (;;) {
    const availableMs = Math.max(0, midnight + hours.closeMinute * MINUTE_MS - from);
    if (leftMs <= availableMs) return from + leftMs;
    leftMs -= availableMs;
    midnight += DAY_MS;
    from = midnight + hours.openMinute * MINUTE_MS;
  }
}
