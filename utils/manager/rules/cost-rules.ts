import { MAX_FEN } from '@/utils/domain/money/fen';
import { marginExample, returnCostExample, unitCostExample } from '../examples/defect-example';
import type { Rule } from '../rule';

const FEE_LOST = { zh: '89 元的衣服退款', en: 'A shirt of ¥89 refunded' };

/** What goods and sales cost the shop. */
export const COST_RULES: readonly Rule[] = [
  {
    path: 'costShareBp',
    group: 'COSTS',
    kind: 'bp',
    range: [0, 10_000],
    whenEmpty: { zh: '没填,每次手填', en: 'unknown, typed every time' },
    label: { zh: '成本占实付', en: 'Cost, share of the price paid' },
    source: { zh: '只有店铺知道,从不猜', en: 'Only the shop knows; never guessed' },
    example: unitCostExample,
  },
  {
    path: 'platformFeeBp',
    group: 'COSTS',
    kind: 'bp',
    range: [0, 10_000],
    label: { zh: '平台扣点', en: "Platform's commission" },
    source: { zh: '按类目不同,以商家后台显示为准', en: 'By category; the seller back end is right' },
    example: marginExample,
  },
  {
    path: 'feeRefundable',
    group: 'COSTS',
    kind: 'choice',
    options: [
      { value: true, label: { zh: '退', en: 'Given back' } },
      { value: false, label: { zh: '不退', en: 'Kept' } },
    ],
    label: { zh: '退款时平台退扣点', en: 'Commission after a refund' },
    source: { zh: '多数平台退,以商家后台显示为准', en: 'Mostly given back; the seller back end is right' },
    example: (rules) => returnCostExample(rules, { tell: FEE_LOST }),
  },
  {
    path: 'outboundSunkFen',
    group: 'COSTS',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '发货运费成本', en: 'Freight of the delivery' },
    source: { zh: '店铺与快递的合同价', en: "The shop's price with its courier" },
    example: marginExample,
  },
  {
    path: 'returnFreightFen',
    group: 'COSTS',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '退回运费', en: 'Freight of a return' },
    source: { zh: '店铺做法:10 元', en: 'Shop practice: 10 yuan' },
    example: (rules) => returnCostExample(rules),
  },
  {
    path: 'handlingFen',
    group: 'COSTS',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '收退件、重包装的人工', en: 'Work of taking a parcel back' },
    source: { zh: '店铺做法:2 元', en: 'Shop practice: 2 yuan' },
    example: (rules) => returnCostExample(rules),
  },
];
