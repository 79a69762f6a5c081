import type { LogisticsTexts } from '@/utils/i18n/logistics-texts';
import { shortWallClock } from '../field-view';
import type { LogisticsCase } from './logistics-view';
import type { RemedySettings } from './remedy-settings';

/** Where the parcel stands in figures: `第 4 天`, `50 h 无更新`; nothing once it was signed for. */
export function parcelFigures({ result }: LogisticsCase, texts: LogisticsTexts): string[] {
  if (result.stage === 'SIGNED') return [];
  if (result.stage === 'NOT_PICKED') return [texts.waited(result.hours)];
  return [texts.dayNo(result.dayNo), texts.noScan(result.stallHours)];
}

/** When the parcel normally arrives, or until when it was promised; `null` while it is not on its way. */
export function arrivalSentence({ input, result }: LogisticsCase, texts: LogisticsTexts): string | null {
  if (result.stage !== 'IN_TRANSIT') return null;
  const { now, promisedAt } = input;
  const range = texts.range(shortWallClock(result.etaFrom, now), shortWallClock(result.etaTo, now));
  return promisedAt === null ? range : `${range}${texts.clauseBreak}${texts.promised(shortWallClock(promisedAt, now))}`;
}

/** How the level came about, in one line. */
export function explainLogistics(found: LogisticsCase, rules: RemedySettings, texts: LogisticsTexts): string {
  const { input, result } = found;
  const { deliveryDays, stalledHours, abnormalHours, lostAfterDays, ...pickup } = rules.logistics;
  if (result.stage === 'SIGNED') return texts.NOTHING;
  if (result.stage === 'NOT_PICKED') {
    return texts.whyPickup(result.hours, pickup.pickupLateHours, pickup.pickupAbnormalHours);
  }
  const [fastest, slowest] = deliveryDays[input.region];
  const picked = shortWallClock(input.pickedAt ?? input.shippedAt, input.now);
  return [
    texts.whyTransit(texts[input.region], fastest, slowest, picked),
    ...(input.promisedAt === null ? [] : [texts.promised(shortWallClock(input.promisedAt, input.now))]),
    texts.whyScan(result.stallHours, stalledHours, abnormalHours),
    texts.whyLost(lostAfterDays),
    texts[result.level],
  ].join(texts.clauseBreak);
}
