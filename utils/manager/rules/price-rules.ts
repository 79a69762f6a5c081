import { careExample, priceBasisExample, priceWindowExample } from '../examples/price-example';
import type { Rule } from '../rule';
import { TWO_TEXTS } from '../writings/plain-writings';

/** Price protection: from when, how long, by which price. */
export const PRICE_RULES: readonly Rule[] = [
  {
    path: 'priceDiff.anchor',
    group: 'PRICE_DIFF',
    kind: 'choice',
    options: [
      { value: 'paid', label: { zh: '付款', en: 'Payment' } },
      { value: 'signed', label: { zh: '签收', en: 'Signing' } },
      { value: 'success', label: { zh: '交易成功', en: 'Trade success' } },
      { value: 'promoEnd', label: { zh: '大促结束', en: 'End of the sale' } },
    ],
    label: { zh: '价保从哪天起算', en: 'Price protection counts from' },
    source: { zh: '店铺承诺;当天不算', en: "The shop's promise; that day is not counted" },
    example: priceWindowExample,
  },
  {
    path: 'priceDiff.days',
    group: 'PRICE_DIFF',
    kind: 'days',
    range: [1, 9999],
    label: { zh: '价保多少天', en: 'Length of the price protection' },
    source: {
      zh: '店铺承诺:15 天;公布的承诺必须兑现(明码标价规定 19)',
      en: "The shop's promise: 15; a published promise must be kept (price rules 19)",
    },
    example: priceWindowExample,
  },
  {
    path: 'priceDiff.unit',
    group: 'PRICE_DIFF',
    kind: 'choice',
    options: [
      { value: 'workday', label: { zh: '工作日', en: 'Working days' } },
      { value: 'day', label: { zh: '自然日', en: 'Calendar days' } },
    ],
    label: { zh: '价保按什么天数', en: 'Price protection counts' },
    source: { zh: '店铺承诺;节假日和调休按国务院通知', en: 'The shop’s promise; holidays by the official notice' },
    example: priceWindowExample,
  },
  {
    path: 'priceDiff.basis',
    group: 'PRICE_DIFF',
    kind: 'choice',
    options: [
      { value: 'buyerPaid', label: { zh: '买家实付', en: 'Paid by the buyer' } },
      { value: 'merchant', label: { zh: '店铺实收', en: 'Received by the shop' } },
    ],
    label: { zh: '按哪个价比', en: 'Prices compared' },
    source: {
      zh: '买家实付:各种券都扣;店铺实收(拼多多口径):不扣平台出的券',
      en: 'Paid: after every coupon. Received (PDD): platform coupons left out on both sides',
    },
    example: priceBasisExample,
  },
  {
    path: 'priceDiff.careOptions',
    group: 'PRICE_DIFF',
    kind: 'written',
    writing: TWO_TEXTS,
    whenEmpty: { zh: '按预案 M01', en: "the playbook's (M01)" },
    label: { zh: '不补差价时给的两个选择', en: 'Two options without a difference' },
    source: { zh: '店铺做法;没有差价也给买家一个交代', en: 'Shop practice: the buyer does not leave with nothing' },
    example: careExample,
  },
];
