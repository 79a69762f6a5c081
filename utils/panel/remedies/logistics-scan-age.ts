import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import type { LogisticsSettings } from '@/utils/domain/remedies/logistics';
import { type EpochMs, HOUR_MS, parseInstant } from '@/utils/domain/time/instant';
import { certainStage } from './deadlines-starts';

/** How long a parcel on its way has not been scanned, and what that alone says. */
export interface ScanAge {
  /** Whole hours. */
  hours: number;
  level: 'STALLED' | 'ABNORMAL';
}

/** The age of the last scan, or `null` for a parcel that moves, is not certainly on its way, or whose scan was not read. */
export function scanAge(
  order: OrderReading,
  { stalledHours, abnormalHours }: Pick<LogisticsSettings, 'stalledHours' | 'abnormalHours'>,
  now: EpochMs,
): ScanAge | null {
  if (certainStage(order) !== 'SHIPPED' || certainValue(order.signedAt) !== undefined) return null;
  const scannedAt = parseInstant(certainValue(order.lastScanAt) ?? '');
  if (scannedAt === null) return null;
  const hours = Math.floor(Math.max(0, now - scannedAt) / HOUR_MS);
  if (hours >= abnormalHours) return { hours, level: 'ABNORMAL' };
  return hours >= stalledHours ? { hours, level: 'STALLED' } : null;
}
