import { type EpochMs, localDateOf } from '@/utils/domain/time/instant';
import { addDays } from '@/utils/domain/time/local-date';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';

/** The rules that hold the dates on which platform presets were checked. */
export const PRESET_DATES = ['deadlines.platformAsOf', 'late.asOf'] as const;

/** Presets older than the shop allows (90 days by default): their date's path. The day itself is still in time. */
export function stalePresets({ deadlines, late }: RemedySettings, now: EpochMs): (typeof PRESET_DATES)[number][] {
  const dates = { 'deadlines.platformAsOf': deadlines.platformAsOf, 'late.asOf': late.asOf };
  return PRESET_DATES.filter((path) => addDays(dates[path], deadlines.presetReviewDays) < localDateOf(now));
}
