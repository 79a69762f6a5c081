import { DEADLINES_DEFAULTS } from '@/utils/panel/remedies/deadlines-settings';
import {
  calendarExample,
  confirmExample,
  noReasonExample,
  refundExample,
  reviewExample,
  shipExample,
  timersExample,
} from '../examples/deadline-example';
import type { Rule } from '../rule';
import { CALENDAR_DAYS, DATE, YEARS } from '../writings/plain-writings';
import { timersWriting } from '../writings/preset-writings';

const PDD = { zh: '拼多多', en: 'Pinduoduo' };
const DOUYIN = { zh: '抖音', en: 'Douyin' };
const PLATFORM = { zh: '平台规则,以商家后台显示为准', en: 'Platform rule; the seller back end is right' };
const NOTICE = {
  zh: '国务院每年 11 月公布下一年;2024–2026 年已内置,这里写的优先',
  en: "The State Council's yearly notice; 2024–2026 are built in, what stands here wins",
};

/** The shop's clocks, and the days they count by. */
export const DEADLINE_RULES: readonly Rule[] = [
  {
    path: 'deadlines.promiseDays',
    group: 'DEADLINES',
    kind: 'days',
    range: [0, 9999],
    whenEmpty: { zh: '只按法定', en: 'by law only' },
    label: { zh: '无理由退货承诺多少天', en: 'Return without a reason, promised days' },
    source: { zh: '店铺承诺;法定 7 天(消法 25),只能更长', en: "The shop's promise; 7 days by law, only longer" },
    example: noReasonExample,
  },
  {
    path: 'deadlines.promiseUnit',
    group: 'DEADLINES',
    kind: 'choice',
    options: [
      { value: 'workday', label: { zh: '工作日', en: 'Working days' } },
      { value: 'day', label: { zh: '自然日', en: 'Calendar days' } },
    ],
    label: { zh: '承诺按什么天数', en: 'The promise counts' },
    source: { zh: '店铺承诺', en: "The shop's promise" },
    example: noReasonExample,
  },
  {
    path: 'deadlines.extend',
    group: 'DEADLINES',
    kind: 'choice',
    options: [
      { value: 'none', label: { zh: '不顺延', en: 'None' } },
      { value: 'holiday', label: { zh: '法定节假日', en: 'Holidays' } },
      { value: 'offday', label: { zh: '节假日和周末', en: 'And weekends' } },
    ],
    label: { zh: '法定第 7 天遇假日', en: 'When the 7th day is off' },
    source: {
      zh: '京东规则:节假日顺延,周末不;民法典 203 最宽',
      en: "JD's rule: holidays push it on, weekends do not; Civil Code 203 reads widest",
    },
    example: noReasonExample,
  },
  {
    path: 'deadlines.refundHours',
    group: 'DEADLINES',
    kind: 'hours',
    range: [1, 9999],
    label: { zh: '收到退货后退款', en: 'Refund after the goods are back' },
    source: { zh: '店铺做法 72 小时;法定 7 天(消法 25)', en: 'Shop practice: 72 hours; 7 days by law' },
    example: refundExample,
  },
  {
    path: 'deadlines.shipHours',
    group: 'DEADLINES',
    kind: 'hours',
    range: [1, 9999],
    label: { zh: '付款后发货', en: 'Shipping after payment' },
    source: PLATFORM,
    example: shipExample,
  },
  {
    path: 'calendar.days',
    group: 'DEADLINES',
    kind: 'written',
    writing: CALENDAR_DAYS,
    whenEmpty: { zh: '没有另加', en: 'none added' },
    label: { zh: '自己加的放假和上班日', en: 'Days added by hand' },
    source: NOTICE,
    example: calendarExample,
  },
  {
    path: 'calendar.completeYears',
    group: 'DEADLINES',
    kind: 'written',
    writing: YEARS,
    whenEmpty: { zh: '没有', en: 'none' },
    label: { zh: '已经填全的年份', en: 'Years entered completely' },
    source: NOTICE,
    example: calendarExample,
  },
];

/** What the platforms run, and when it was looked up. */
export const PLATFORM_RULES: readonly Rule[] = [
  {
    path: 'deadlines.presetReviewDays',
    group: 'PRESETS',
    kind: 'days',
    range: [1, 9999],
    label: { zh: '预设多久要再核对', en: 'Presets are checked every' },
    source: { zh: '平台规则常改;默认 90 天', en: 'Platform rules change; 90 days' },
    example: ({ deadlines }) => reviewExample(deadlines.platformAsOf, deadlines.presetReviewDays),
  },
  {
    path: 'deadlines.platformAsOf',
    group: 'PRESETS',
    kind: 'written',
    writing: DATE,
    label: { zh: '平台时限核对于', en: 'Platform clocks checked on' },
    source: PLATFORM,
    example: ({ deadlines }) => reviewExample(deadlines.platformAsOf, deadlines.presetReviewDays),
  },
  {
    path: 'deadlines.platformTimers',
    group: 'PRESETS',
    kind: 'written',
    writing: timersWriting(DEADLINES_DEFAULTS.platformTimers),
    whenEmpty: { zh: '没有', en: 'none' },
    label: { zh: '平台售后时限', en: "Platforms' clocks" },
    source: PLATFORM,
    example: timersExample,
  },
  {
    path: 'deadlines.autoConfirmPddDays',
    group: 'PRESETS',
    kind: 'days',
    range: [1, 9999],
    label: { zh: '拼多多自动确认收货', en: 'Pinduoduo confirms by itself after' },
    source: PLATFORM,
    example: ({ deadlines }) => confirmExample(PDD, deadlines.autoConfirmPddDays),
  },
  {
    path: 'deadlines.autoConfirmDouyinDays',
    group: 'PRESETS',
    kind: 'days',
    range: [1, 9999],
    label: { zh: '抖音自动确认收货', en: 'Douyin confirms by itself after' },
    source: PLATFORM,
    example: ({ deadlines }) => confirmExample(DOUYIN, deadlines.autoConfirmDouyinDays),
  },
];
