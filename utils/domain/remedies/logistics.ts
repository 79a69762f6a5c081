import { DAY_MS, type EpochMs, HOUR_MS } from '../time/instant';

/** How far a parcel goes: within the province, to another one, to a remote area. */
export type Region = 'INTRA' | 'INTER' | 'REMOTE';

/** What a shop takes as normal. Shop practice; the loss limit follows the courier standard (GB/T 27917, 彻底延误). */
export interface LogisticsSettings {
  /** Normal delivery time in 24-hour days from pick-up, [fastest, slowest]. */
  deliveryDays: Readonly<Record<Region, readonly [number, number]>>;
  /** Days after the slowest or promised time when a parcel is treated as lost. */
  lostAfterDays: number;
  /** Hours after shipping when a missing pick-up is late, and when it is abnormal. */
  pickupLateHours: number;
  pickupAbnormalHours: number;
  /** Hours without a scan when a parcel is stalled, and when that alone is abnormal. */
  stalledHours: number;
  abnormalHours: number;
}

/** What a new shop starts with. */
export const DEFAULT_LOGISTICS_SETTINGS: Readonly<LogisticsSettings> = {
  deliveryDays: { INTRA: [1, 3], INTER: [3, 6], REMOTE: [7, 10] },
  lostAfterDays: 7,
  pickupLateHours: 24,
  pickupAbnormalHours: 48,
  stalledHours: 48,
  abnormalHours: 72,
};

/** A parcel's known moments; null: not yet. */
export interface LogisticsInput {
  shippedAt: EpochMs;
  pickedAt: EpochMs | null;
  /** Null: the pick-up is the last scan. */
  lastScanAt: EpochMs | null;
  signedAt: EpochMs | null;
  region: Region;
  /** A delivery date promised to the buyer; replaces the region's slowest time. */
  promisedAt: EpochMs | null;
  now: EpochMs;
}

/** Before the courier has the parcel. */
export type PickupLevel = 'AWAIT_PICKUP' | 'PICKUP_LATE' | 'PICKUP_ABNORMAL';

/** On the way, from early to lost. */
export type TransitLevel = 'NORMAL_EARLY' | 'NORMAL' | 'STALLED' | 'OVERDUE' | 'ABNORMAL' | 'LOST_SUSPECT';

/** Where a parcel stands and how worrying that is. */
export type LogisticsResult =
  | { stage: 'SIGNED'; level: 'SIGNED' }
  /** Whole hours since shipping. */
  | { stage: 'NOT_PICKED'; level: PickupLevel; hours: number }
  | {
      stage: 'IN_TRANSIT';
      level: TransitLevel;
      /** 1 on the first 24 hours from pick-up. */
      dayNo: number;
      /** Whole hours since the last scan. */
      stallHours: number;
      /** When a parcel of this region normally arrives. */
      etaFrom: EpochMs;
      etaTo: EpochMs;
    };

function pickupLevel(waitedMs: number, settings: LogisticsSettings): PickupLevel {
  if (waitedMs < settings.pickupLateHours * HOUR_MS) return 'AWAIT_PICKUP';
  return waitedMs < settings.pickupAbnormalHours * HOUR_MS ? 'PICKUP_LATE' : 'PICKUP_ABNORMAL';
}

interface Transit {
  now: EpochMs;
  due: EpochMs;
  etaFrom: EpochMs;
  stallMs: number;
}

function transitLevel({ now, due, etaFrom, stallMs }: Transit, settings: LogisticsSettings): TransitLevel {
  const isOverdue = now > due;
  const isStalled = stallMs >= settings.stalledHours * HOUR_MS;
  if (now >= due + settings.lostAfterDays * DAY_MS) return 'LOST_SUSPECT';
  if ((isOverdue && isStalled) || stallMs >= settings.abnormalHours * HOUR_MS) return 'ABNORMAL';
  if (isOverdue) return 'OVERDUE';
  if (isStalled) return 'STALLED';
  return now < etaFrom ? 'NORMAL_EARLY' : 'NORMAL';
}

/** Judges a parcel's progress, so that the agent can say when it will arrive or start an inquiry. */
export function logistics(
  input: LogisticsInput,
  settings: LogisticsSettings = DEFAULT_LOGISTICS_SETTINGS,
): LogisticsResult {
  const { shippedAt, pickedAt, now } = input;
  if (input.signedAt !== null) return { stage: 'SIGNED', level: 'SIGNED' };
  if (pickedAt === null) {
    const waitedMs = Math.max(0, now - shippedAt);
    return { stage: 'NOT_PICKED', level: pickupLevel(waitedMs, settings), hours: Math.floor(waitedMs / HOUR_MS) };
  }
  const [fastest, slowest] = settings.deliveryDays[input.region];
  const etaFrom = pickedAt + fastest * DAY_MS;
  const etaTo = pickedAt + slowest * DAY_MS;
  const stallMs = Math.max(0, now - (input.lastScanAt ?? pickedAt));
  return {
    stage: 'IN_TRANSIT',
    level: transitLevel({ now, due: input.promisedAt ?? etaTo, etaFrom, stallMs }, settings),
    dayNo: Math.floor(Math.max(0, now - pickedAt) / DAY_MS) + 1,
    stallHours: Math.floor(stallMs / HOUR_MS),
    etaFrom,
    etaTo,
  };
}
