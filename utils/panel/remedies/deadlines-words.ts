import { DAY_MS, type EpochMs, HOUR_MS, MINUTE_MS } from '@/utils/domain/time/instant';
import type { DeadlinesTexts } from '@/utils/i18n/deadlines-texts';
import { shortWallClock } from '../field-view';
import type { Clock } from './deadlines-clocks';
import { dayEndText } from './moment-words';
import type { RemedySettings } from './remedy-settings';

/** What a clock is called: `退款 72h`. */
export function clockName(clock: Clock, rules: RemedySettings, texts: DeadlinesTexts): string {
  if (clock.kind === 'SHIP') return texts.SHIP(rules.deadlines.shipHours);
  if (clock.kind !== 'REFUND') return texts[clock.kind];
  const status = clock.refund ?? 'ON_TIME';
  return status === 'ON_TIME' ? texts.refundON_TIME(rules.deadlines.refundHours) : texts[`refund${status}`];
}

/** When a clock runs out: `11-29 24:00`. */
export function dueText({ due, isDayEnd }: Clock, now: EpochMs): string {
  return isDayEnd ? dayEndText(due, now) : shortWallClock(due, now);
}

/** What is left, rounded down: `剩 25 分`, `剩 41h`, `剩 6 天 3h`; from three days on in days. */
export function leftText({ due, isOver }: Clock, now: EpochMs, texts: DeadlinesTexts): string {
  if (isOver) return texts.over;
  const left = due - now;
  if (left < HOUR_MS) return texts.leftMinutes(Math.floor(left / MINUTE_MS));
  if (left < 3 * DAY_MS) return texts.leftHours(Math.floor(left / HOUR_MS));
  return texts.leftDays(Math.floor(left / DAY_MS), Math.floor((left % DAY_MS) / HOUR_MS));
}

/** How a clock's end came about, in one clause. */
export function explainClock(clock: Clock, rules: RemedySettings, now: EpochMs, texts: DeadlinesTexts): string {
  const due = dueText(clock, now);
  const from = shortWallClock(clock.startedAt, now);
  const { window } = clock;
  if (!window) return texts.why(clockName(clock, rules, texts), texts[clock.startedBy], from, due);
  const shop = window.shopEnd === null ? '' : texts.whyShop(dayEndText(window.shopEnd, now));
  return texts.whyNoReason(from, dayEndText(window.platformEnd, now), dayEndText(window.legalEnd, now), shop, due);
}
