import { MAX_FEN } from '@/utils/domain/money/fen';
import { offersExample, returnCostExample } from '../examples/defect-example';
import type { Rule } from '../rule';

const WORN = { zh: '穿过洗过要补偿,没报数', en: 'Worn and washed, no figure named' };
const GOODWILL = { zh: '不是谁的错、不能退,买家要 20 元', en: 'Nobody at fault, no right to return; ask ¥20' };
const SMALL_ASK = { zh: '不是谁的错,买家只要 4 元', en: 'Nobody at fault, the buyer asks ¥4' };
const HIGH_ASK = { zh: '89 元的衣服破损,买家要 500 元', en: 'A damaged shirt of ¥89, the buyer asks ¥500' };
const RESALABLE = { zh: '成本 35 元,退回后还能再卖', en: 'Cost ¥35, comes back as good as new' };
const SCRAP = { zh: '成本 35 元,退回后不能再卖', en: 'Cost ¥35, comes back spoilt' };

/** How a compensation is bargained over. */
export const BARGAIN_RULES: readonly Rule[] = [
  {
    path: 'bargain.stepFen',
    group: 'BARGAIN',
    kind: 'fen',
    range: [1, MAX_FEN],
    label: { zh: '每次加价的整数倍', en: 'Step of an offer' },
    source: { zh: '店铺做法:报整数,最后一口价除外', en: 'Shop practice: round figures, except the last offer' },
    example: (rules) => offersExample(rules),
  },
  {
    path: 'bargain.openBp',
    group: 'BARGAIN',
    kind: 'bp',
    range: [0, 10_000],
    label: { zh: '第一口价占目标', en: 'First offer, share of the target' },
    source: {
      zh: '店铺做法:要 20 先报 10;合理损失高于它时从合理损失报起',
      en: 'Shop practice: asked 20, offer 10; never below the fair loss',
    },
    example: (rules) => offersExample(rules),
  },
  {
    path: 'bargain.rounds',
    group: 'BARGAIN',
    kind: 'count',
    range: [1, 99],
    unit: { zh: '轮', en: 'rounds' },
    label: { zh: '加价轮数', en: 'Rounds' },
    source: { zh: '店铺做法:三轮,越加越少', en: 'Shop practice: three, each smaller than the last' },
    example: (rules) => offersExample(rules),
  },
  {
    path: 'bargain.instantAcceptFen',
    group: 'BARGAIN',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '这么多以内直接答应', en: 'Met at once up to' },
    source: { zh: '店铺做法:几块钱来回磨更贵', en: 'Shop practice: haggling over little costs more' },
    example: (rules) => offersExample(rules, { tell: SMALL_ASK, input: { askFen: 400, liability: 'NONE' } }),
  },
  {
    path: 'bargain.maxShareBp',
    group: 'BARGAIN',
    kind: 'bp',
    range: [0, 10_000],
    label: { zh: '补偿最多占实付', en: 'Most, as a share of the price paid' },
    source: {
      zh: '店铺做法:超过一半就换退货、换货',
      en: 'Shop practice: above half, return or exchange instead',
    },
    example: (rules) => offersExample(rules, { tell: HIGH_ASK, input: { askFen: 50_000 } }),
  },
  {
    path: 'bargain.goodwillCapFen',
    group: 'BARGAIN',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '无责安抚上限', en: 'Goodwill limit' },
    source: { zh: '店铺做法:不是店铺的错也给一点', en: 'Shop practice: a little, though nobody is at fault' },
    example: (rules) => offersExample(rules, { tell: GOODWILL, input: { liability: 'NONE' } }),
  },
  {
    path: 'wornRangeFen',
    group: 'BARGAIN',
    kind: 'fenSpan',
    range: [0, MAX_FEN],
    label: { zh: '“穿过洗过”补偿范围', en: '“Worn and washed” range' },
    source: { zh: '店铺做法:10 到 15 元', en: 'Shop practice: 10 to 15 yuan' },
    example: (rules) =>
      offersExample(rules, { tell: WORN, input: { askFen: null, presetRangeFen: rules.wornRangeFen } }),
  },
  {
    path: 'bargain.salvageResalableBp',
    group: 'BARGAIN',
    kind: 'bp',
    range: [0, 10_000],
    label: { zh: '能再卖的退货值成本的', en: 'Resalable returns, share of cost' },
    source: { zh: '店铺做法:整理、重新包装后打九折', en: 'Shop practice: less a tenth for packing anew' },
    example: (rules) => returnCostExample(rules, { tell: RESALABLE, input: { resalable: true } }),
  },
  {
    path: 'bargain.salvageScrapBp',
    group: 'BARGAIN',
    kind: 'bp',
    range: [0, 10_000],
    label: { zh: '不能再卖的退货值成本的', en: 'Spoilt returns, share of cost' },
    source: { zh: '店铺做法:按报废算;能卖二手就填', en: 'Shop practice: scrap; more if sold second-hand' },
    example: (rules) => returnCostExample(rules, { tell: SCRAP }),
  },
];
