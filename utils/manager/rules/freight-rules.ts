import { MAX_FEN } from '@/utils/domain/money/fen';
import { freightExample, thresholdExample } from '../examples/freight-example';
import { partialReturnExample } from '../examples/order-example';
import type { Rule } from '../rule';

const SELLER = { value: 'SELLER', label: { zh: '店铺', en: 'Shop' } };
const BUYER = { value: 'BUYER', label: { zh: '买家', en: 'Buyer' } };
const EXCHANGE = { zh: '买家原因换货', en: "Exchange for the buyer's own reason" };
const REJECTED = { zh: '买家无理由拒收', en: 'Refused at the door without a reason' };

/** Who pays which leg, and what comes back of a part of an order. */
export const FREIGHT_RULES: readonly Rule[] = [
  {
    path: 'freight.freeShipping',
    group: 'COSTS',
    kind: 'choice',
    options: [
      { value: true, label: { zh: '包邮', en: 'Free' } },
      { value: false, label: { zh: '不包邮', en: 'Charged' } },
    ],
    label: { zh: '本店发货', en: 'Delivery' },
    source: { zh: '店铺做法;每单可改', en: 'Shop practice; may be changed per order' },
    example: (rules) => freightExample(rules, EXCHANGE, { kind: 'EXCHANGE' }),
  },
  {
    path: 'freight.reshipCostFen',
    group: 'COSTS',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '再发一次的运费', en: 'Freight of sending again' },
    source: { zh: '店铺与快递的合同价', en: "The shop's price with its courier" },
    example: (rules) => freightExample(rules, EXCHANGE, { kind: 'EXCHANGE' }),
  },
  {
    path: 'freight.exchangeReshipPayer',
    group: 'COSTS',
    kind: 'choice',
    options: [{ value: null, label: { zh: '看包邮', en: 'As delivered' } }, SELLER, BUYER],
    label: { zh: '买家原因换货,再发运费谁付', en: "Exchange for the buyer's reason: who pays to send again" },
    source: { zh: '看包邮:包邮店铺付,不包邮买家付', en: 'As delivered: the shop if delivery was free, else the buyer' },
    example: (rules) => freightExample(rules, EXCHANGE, { kind: 'EXCHANGE' }),
  },
  {
    path: 'freight.rejectPayer',
    group: 'COSTS',
    kind: 'choice',
    options: [SELLER, BUYER],
    label: { zh: '拒收退回运费谁付', en: 'Refused parcel: who pays its way back' },
    source: {
      zh: '聊天里答应拒收的店铺付;无正当理由的店铺可让买家付',
      en: 'The shop if agreed in the chat; without good reason it may be the buyer',
    },
    example: (rules) => freightExample(rules, REJECTED, { kind: 'REJECT' }),
  },
  {
    path: 'freight.freeThresholdFen',
    group: 'COSTS',
    kind: 'fen',
    range: [1, MAX_FEN],
    whenEmpty: { zh: '没有满额包邮', en: 'none' },
    label: { zh: '满多少包邮', en: 'Free delivery from' },
    source: {
      zh: '七日无理由退货办法:退后不满足,可扣页面写明的运费',
      en: 'Seven-day rules: what the page shows may be taken off if the line is missed',
    },
    example: thresholdExample,
  },
  {
    path: 'freight.belowThresholdFeeFen',
    group: 'COSTS',
    kind: 'fen',
    range: [0, MAX_FEN],
    whenEmpty: { zh: '没有', en: 'none' },
    label: { zh: '不满额时的运费', en: 'Freight below that line' },
    source: { zh: '页面写明的金额,没写不能扣', en: 'As the page shows it; not shown, not taken off' },
    example: thresholdExample,
  },
  {
    path: 'partialReturn.method',
    group: 'COSTS',
    kind: 'choice',
    options: [
      { value: 'PROPORTIONAL', label: { zh: '按比例', en: 'By share' } },
      { value: 'RECALC', label: { zh: '重算', en: 'Recalculated' } },
      { value: 'BUYER_FAVOURABLE', label: { zh: '取高', en: 'Higher' } },
    ],
    label: { zh: '部分退货怎么算', en: 'Partial return' },
    source: {
      zh: '平台后台按比例;只在买家原因时有用,我方责任总是取高',
      en: 'Platforms go by share; only for the buyer’s own reasons, else always the higher',
    },
    example: partialReturnExample,
  },
];
