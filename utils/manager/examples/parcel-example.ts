import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { type LateCompensationInput, lateCompensation } from '@/utils/domain/remedies/late-compensation';
import { type LogisticsInput, logistics, type PickupLevel, type TransitLevel } from '@/utils/domain/remedies/logistics';
import { DAY_MS, formatInstant, HOUR_MS, startOfDay } from '@/utils/domain/time/instant';
import { latePresetOf } from '@/utils/panel/remedies/late-settings';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from '../bilingual';

const SHIPPED_AT = startOfDay('2026-03-02') + 10 * HOUR_MS;
const PICKED_AT = startOfDay('2026-03-02') + 18 * HOUR_MS;

const LEVELS: Readonly<Record<PickupLevel | TransitLevel | 'SIGNED', Bilingual>> = {
  AWAIT_PICKUP: { zh: '等揽收', en: 'waiting for pick-up' },
  PICKUP_LATE: { zh: '揽收慢', en: 'pick-up late' },
  PICKUP_ABNORMAL: { zh: '揽收异常', en: 'pick-up abnormal' },
  NORMAL_EARLY: { zh: '正常', en: 'normal' },
  NORMAL: { zh: '正常', en: 'normal' },
  STALLED: { zh: '停滞', en: 'stalled' },
  OVERDUE: { zh: '超时', en: 'overdue' },
  ABNORMAL: { zh: '异常', en: 'abnormal' },
  LOST_SUSPECT: { zh: '按丢件处理', en: 'treated as lost' },
  SIGNED: { zh: '已签收', en: 'signed' },
};

function day(at: number): string {
  return formatInstant(at).slice(5, 16).replace('T', ' ');
}

/** When a parcel of a region normally arrives. */
export function arrivalExample({ logistics: settings }: RemedySettings, region: LogisticsInput['region']): Bilingual {
  const [fastest, slowest] = settings.deliveryDays[region];
  const span = `${day(PICKED_AT + fastest * DAY_MS)} – ${day(PICKED_AT + slowest * DAY_MS)}`;
  return { zh: `03-02 18:00 揽收:正常 ${span} 到`, en: `Picked up 03-02 18:00: normally arrives ${span}` };
}

/** How a parcel that waited `hours` is judged: for its pick-up, or for its next scan in another province. */
export function waitingExample(
  { logistics: settings }: RemedySettings,
  { hours, isPicked }: { hours: number; isPicked: boolean },
): Bilingual {
  const since = isPicked ? PICKED_AT : SHIPPED_AT;
  const { level } = logistics(
    {
      shippedAt: SHIPPED_AT,
      pickedAt: isPicked ? PICKED_AT : null,
      lastScanAt: null,
      signedAt: null,
      region: 'REMOTE',
      promisedAt: null,
      now: since + hours * HOUR_MS,
    },
    settings,
  );
  return isPicked
    ? { zh: `揽收后 ${hours} 小时没有新轨迹:${LEVELS[level].zh}`, en: `${hours} h without a scan: ${LEVELS[level].en}` }
    : { zh: `发货后 ${hours} 小时没揽收:${LEVELS[level].zh}`, en: `${hours} h without pick-up: ${LEVELS[level].en}` };
}

/** A parcel to another province on its fourteenth day. */
export function lostExample({ logistics: settings }: RemedySettings): Bilingual {
  const now = PICKED_AT + 13 * DAY_MS;
  const { level } = logistics(
    {
      shippedAt: SHIPPED_AT,
      pickedAt: PICKED_AT,
      lastScanAt: now - HOUR_MS,
      signedAt: null,
      region: 'INTER',
      promisedAt: null,
      now,
    },
    settings,
  );
  return { zh: `省外件揽收 13 天没到:${LEVELS[level].zh}`, en: `To another province, 13 days: ${LEVELS[level].en}` };
}

/** What shipping late costs for three prices. */
export function lateExample(
  { late }: RemedySettings,
  { platform, when }: Omit<LateCompensationInput, 'paid'>,
): Bilingual {
  const presets = { TAOBAO: latePresetOf(late.TAOBAO), PDD: latePresetOf(late.PDD), DOUYIN: latePresetOf(late.DOUYIN) };
  const cases = [2000, 8900, 50_000].map((paid) => {
    const due = lateCompensation({ platform, when, paid }, presets);
    return { paid: formatFenTrimmed(paid), due: due === null ? null : formatFenTrimmed(due) };
  });
  return {
    zh: cases.map(({ paid, due }) => `实付 ${paid} 元赔 ${due === null ? '—' : `${due} 元`}`).join(';'),
    en: cases.map(({ paid, due }) => `¥${paid} paid: ${due === null ? '—' : `¥${due}`}`).join('; '),
  };
}
