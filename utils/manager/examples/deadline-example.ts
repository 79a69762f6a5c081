import { addWorkdays } from '@/utils/domain/calendar/count-days';
import { noReasonWindow } from '@/utils/domain/remedies/no-reason-window';
import { refundTimer } from '@/utils/domain/remedies/refund-timer';
import { type EpochMs, formatInstant, HOUR_MS, startOfDay } from '@/utils/domain/time/instant';
import { addDays, type LocalDate } from '@/utils/domain/time/local-date';
import { shopDaysOf } from '@/utils/panel/remedies/deadlines-settings';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from '../bilingual';
import { timerName } from '../writings/preset-writings';

/** 2026-03-02 10:00 in Shanghai. */
const TEN_O_CLOCK = startOfDay('2026-03-02') + 10 * HOUR_MS;

function minute(at: EpochMs): string {
  return formatInstant(at).slice(0, 16).replace('T', ' ');
}

/** Ends are exclusive: the last day is the one before. */
function lastDay(end: EpochMs): string {
  return formatInstant(end - 1).slice(0, 10);
}

/** Signed so that the seventh day is Qingming, an official holiday. */
export function noReasonExample({ deadlines, calendar }: RemedySettings): Bilingual {
  const { promiseDays, promiseUnit, extend } = deadlines;
  const promise = promiseDays === null ? null : { n: promiseDays, unit: promiseUnit };
  const signedAt = startOfDay('2026-03-29') + 12 * HOUR_MS;
  const { legalEnd, shopEnd } = noReasonWindow({ signedAt, promise, extend }, shopDaysOf(calendar));
  const legal = lastDay(legalEnd);
  const shop = shopEnd === null ? null : lastDay(shopEnd);
  return {
    zh: `2026-03-29 签收(第 7 天是清明):法定退到 ${legal},${shop === null ? '本店不另加' : `本店承诺到 ${shop}`}`,
    en: `Signed 2026-03-29, the 7th day is Qingming: by law until ${legal}, ${shop === null ? 'the shop adds nothing' : `promised until ${shop}`}`,
  };
}

/** When returned goods have to be refunded, by the shop's own limit and by law. */
export function refundExample({ deadlines }: RemedySettings): Bilingual {
  const { internalDue, legalDue } = refundTimer({
    receivedAt: TEN_O_CLOCK,
    now: TEN_O_CLOCK,
    internalHours: deadlines.refundHours,
  });
  return {
    zh: `2026-03-02 10:00 收到退货:本店 ${minute(internalDue)} 前退,法定 ${lastDay(legalDue)} 前`,
    en: `Goods back 2026-03-02 10:00: refund by ${minute(internalDue)}, by law until ${lastDay(legalDue)}`,
  };
}

/** Until when an order paid in the worked case has to be shipped. */
export function shipExample({ deadlines }: RemedySettings): Bilingual {
  const due = minute(TEN_O_CLOCK + deadlines.shipHours * HOUR_MS);
  return { zh: `2026-03-02 10:00 付款:${due} 前发货`, en: `Paid 2026-03-02 10:00: ship by ${due}` };
}

/** When a platform confirms receipt by itself. */
export function confirmExample(platform: Bilingual, days: number): Bilingual {
  const due = addDays('2026-03-02', days);
  return {
    zh: `${platform.zh} 2026-03-02 发货:${due} 自动确认收货`,
    en: `Shipped 2026-03-02 on ${platform.en}: confirmed by itself on ${due}`,
  };
}

/** When a preset has to be looked up again. */
export function reviewExample(asOf: LocalDate, days: number): Bilingual {
  const due = addDays(asOf, days);
  return { zh: `${asOf} 核对过:${due} 起提醒再核对`, en: `Checked ${asOf}: reminds to check again from ${due}` };
}

/** Every platform clock on one moment. */
export function timersExample({ deadlines }: RemedySettings): Bilingual {
  const told = (locale: 'zh' | 'en') =>
    deadlines.platformTimers.map(
      (timer) => `${timerName(timer, locale)} ${minute(TEN_O_CLOCK + timer.hours * HOUR_MS)}`,
    );
  return {
    zh: `都从 2026-03-02 10:00 起算:\n${told('zh').join('\n')}`,
    en: `All from 2026-03-02 10:00:\n${told('en').join('\n')}`,
  };
}

/** Three working days over the turn of a year whose calendar is not shipped. */
export function calendarExample({ calendar }: RemedySettings): Bilingual {
  const { date, warnings } = addWorkdays('2026-12-30', 3, shopDaysOf(calendar));
  const isKnown = warnings.length === 0;
  return {
    zh: `2026-12-30 起 3 个工作日:${date}${isKnown ? '' : '(2027 年放假安排没填,按周一到周五算)'}`,
    en: `3 working days from 2026-12-30: ${date}${isKnown ? '' : ' (2027 not known, Monday to Friday assumed)'}`,
  };
}
