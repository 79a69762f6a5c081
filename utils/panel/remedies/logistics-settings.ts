import * as v from 'valibot';
import { DEFAULT_LOGISTICS_SETTINGS as PARCEL } from '@/utils/domain/remedies/logistics';
import { count, whole } from './setting-values';

const days = ([fastest, slowest]: readonly [number, number]) =>
  v.fallback(
    v.pipe(
      v.tuple([whole(0, 365), whole(0, 365)]),
      v.check(([least, most]) => least <= most),
    ),
    [fastest, slowest],
  );

const deliveryDays = v.object({
  INTRA: days(PARCEL.deliveryDays.INTRA),
  INTER: days(PARCEL.deliveryDays.INTER),
  REMOTE: days(PARCEL.deliveryDays.REMOTE),
});

/** How long parcels may take: delivery in days of 24 hours from pick-up, the other limits in hours. Shop practice. */
export const logisticsSettings = v.object({
  deliveryDays: v.fallback(deliveryDays, v.parse(deliveryDays, {})),
  lostAfterDays: count(PARCEL.lostAfterDays, 1, 365),
  pickupLateHours: count(PARCEL.pickupLateHours, 1, 9999),
  pickupAbnormalHours: count(PARCEL.pickupAbnormalHours, 1, 9999),
  stalledHours: count(PARCEL.stalledHours, 1, 9999),
  abnormalHours: count(PARCEL.abnormalHours, 1, 9999),
});

/** What a new shop starts with. */
export const LOGISTICS_DEFAULTS = v.parse(logisticsSettings, {});
