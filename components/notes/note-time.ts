import { DAY_MS, type EpochMs, localDateOf } from '@/utils/domain/time/instant';
import { shortWallClock, wallClock } from '@/utils/panel/field-view';

/** When something was written, as people say it: `今天 17:20`, `昨天 09:05`, `07-20 17:20`. */
export function noteTime(at: EpochMs, now: EpochMs, words: { today: string; yesterday: string }): string {
  const clock = wallClock(at).slice(11);
  if (localDateOf(at) === localDateOf(now)) return `${words.today} ${clock}`;
  if (localDateOf(at) === localDateOf(now - DAY_MS)) return `${words.yesterday} ${clock}`;
  return shortWallClock(at, now);
}
