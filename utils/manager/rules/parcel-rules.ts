import type { Lateness, LatePlatform } from '@/utils/domain/remedies/late-compensation';
import type { Region } from '@/utils/domain/remedies/logistics';
import type { Bilingual } from '../bilingual';
import { reviewExample } from '../examples/deadline-example';
import { arrivalExample, lateExample, lostExample, waitingExample } from '../examples/parcel-example';
import type { Rule } from '../rule';
import { DATE } from '../writings/plain-writings';
import { BRACKETS } from '../writings/preset-writings';

const PRACTICE = { zh: '店铺做法,按常用快递填', en: "Shop practice, by the shop's courier" };
const BACK_END = {
  zh: '2022–2025 年网上资料,平台未确认;以商家后台显示为准',
  en: 'Secondary pages of 2022–2025, not confirmed; the seller back end is right',
};

const REGIONS: Readonly<Record<Region, Bilingual>> = {
  INTRA: { zh: '省内', en: 'Within the province' },
  INTER: { zh: '省外', en: 'Another province' },
  REMOTE: { zh: '偏远地区', en: 'Remote area' },
};

function arrivalRule(region: Region): Rule {
  const { zh, en } = REGIONS[region];
  return {
    path: `logistics.deliveryDays.${region}`,
    group: 'LOGISTICS',
    kind: 'daySpan',
    range: [0, 365],
    label: { zh: `${zh}正常几天到`, en: `${en}, normal days` },
    source: PRACTICE,
    example: (rules) => arrivalExample(rules, region),
  };
}

/** A limit in hours, shown on a parcel that waited just as long as the default. */
function waitingRule(key: string, label: Bilingual, hours: number, isPicked: boolean): Rule {
  return {
    path: `logistics.${key}`,
    group: 'LOGISTICS',
    kind: 'hours',
    range: [1, 9999],
    label,
    source: PRACTICE,
    example: (rules) => waitingExample(rules, { hours, isPicked }),
  };
}

/** How long parcels may take. */
export const LOGISTICS_RULES: readonly Rule[] = [
  arrivalRule('INTRA'),
  arrivalRule('INTER'),
  arrivalRule('REMOTE'),
  waitingRule('pickupLateHours', { zh: '多久没揽收算慢', en: 'Pick-up is late after' }, 24, false),
  waitingRule('pickupAbnormalHours', { zh: '多久没揽收算异常', en: 'Pick-up is abnormal after' }, 48, false),
  waitingRule('stalledHours', { zh: '多久没轨迹算停滞', en: 'Stalled after' }, 48, true),
  waitingRule('abnormalHours', { zh: '多久没轨迹算异常', en: 'Abnormal after' }, 72, true),
  {
    path: 'logistics.lostAfterDays',
    group: 'LOGISTICS',
    kind: 'days',
    range: [1, 365],
    label: { zh: '超过最晚几天按丢件', en: 'Lost this long after the latest' },
    source: { zh: '快递服务国标“彻底延误”:7 天,同城 3 天', en: 'Courier standard: 7 days, 3 within a city' },
    example: lostExample,
  },
];

const PLATFORMS: Readonly<Record<LatePlatform, Bilingual>> = {
  TAOBAO: { zh: '淘宝', en: 'Taobao' },
  PDD: { zh: '拼多多', en: 'Pinduoduo' },
  DOUYIN: { zh: '抖音', en: 'Douyin' },
};
const LATENESS: Readonly<Record<Lateness, Bilingual>> = {
  LATE_STD: { zh: '超时发货', en: 'late' },
  LATE_LONG: { zh: '长预售超时', en: 'late on a long promise' },
  OUT_OF_STOCK: { zh: '缺货或再晚 72 小时', en: 'out of stock, or 72 h later' },
};

function lateRule(platform: LatePlatform, when: Lateness): Rule {
  return {
    path: `late.${platform}.${when}`,
    group: 'PRESETS',
    kind: 'written',
    writing: BRACKETS,
    whenEmpty: { zh: '没有规定', en: 'no rule known' },
    label: {
      zh: `${PLATFORMS[platform].zh}延迟发货:${LATENESS[when].zh}`,
      en: `${PLATFORMS[platform].en}: ${LATENESS[when].en}`,
    },
    source: BACK_END,
    example: (rules) => lateExample(rules, { platform, when }),
  };
}

/** What platforms make a shop pay for shipping late. */
export const LATE_RULES: readonly Rule[] = [
  {
    path: 'late.asOf',
    group: 'PRESETS',
    kind: 'written',
    writing: DATE,
    label: { zh: '延迟发货赔付核对于', en: 'Late shipping checked on' },
    source: BACK_END,
    example: ({ late, deadlines }) => reviewExample(late.asOf, deadlines.presetReviewDays),
  },
  ...(['TAOBAO', 'PDD', 'DOUYIN'] as const).flatMap((platform) =>
    (['LATE_STD', 'LATE_LONG', 'OUT_OF_STOCK'] as const).map((when) => lateRule(platform, when)),
  ),
];
