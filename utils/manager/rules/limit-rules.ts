import { MAX_FEN } from '@/utils/domain/money/fen';
import { offersExample } from '../examples/defect-example';
import type { Rule } from '../rule';

const HIGH_ASK = { zh: '89 元的衣服破损,买家要 500 元', en: 'A damaged shirt of ¥89, the buyer asks ¥500' };
const THIRD = {
  zh: '买家要 20 元,90 天内已经补偿过 3 次',
  en: 'The buyer asks ¥20 and was compensated 3 times in 90 days',
};

const THIN = { zh: '89 元的衣服,成本 50 元,破损,买家要 500 元', en: 'A damaged shirt of ¥89 that cost ¥50, ask ¥500' };

/** Who may grant what alone. */
export const LIMIT_RULES: readonly Rule[] = [
  {
    path: 'bargain.agentLimitFen',
    group: 'LIMITS',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '客服自己能定,每次', en: 'Agent alone, up to' },
    source: { zh: '店铺授权;超过要主管同意', en: "The shop's authority; above it a supervisor agrees" },
    example: (rules) => offersExample(rules),
  },
  {
    path: 'bargain.agentLimitBp',
    group: 'LIMITS',
    kind: 'bp',
    range: [0, 10_000],
    label: { zh: '客服自己能定,占实付', en: 'Agent alone, share of the price' },
    source: { zh: '店铺授权;金额和比例都不能超', en: "The shop's authority; both limits hold" },
    example: (rules) => offersExample(rules),
  },
  {
    path: 'bargain.supervisorLimitFen',
    group: 'LIMITS',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '主管能定,每次', en: 'Supervisor, up to' },
    source: { zh: '店铺授权;超过要经理同意', en: "The shop's authority; above it the manager agrees" },
    example: (rules) => offersExample(rules, { tell: HIGH_ASK, input: { askFen: 50_000 } }),
  },
  {
    path: 'bargain.supervisorLimitBp',
    group: 'LIMITS',
    kind: 'bp',
    range: [0, 10_000],
    label: { zh: '主管能定,占实付', en: 'Supervisor, share of the price' },
    source: { zh: '店铺授权;金额和比例都不能超', en: "The shop's authority; both limits hold" },
    example: (rules) => offersExample(rules, { tell: HIGH_ASK, input: { askFen: 50_000 } }),
  },
  {
    path: 'bargain.priorCompLimit',
    group: 'LIMITS',
    kind: 'count',
    range: [0, 9999],
    label: { zh: '90 天内补偿满几次要主管同意', en: 'Approval from this many in 90 days' },
    source: { zh: '店铺做法:防止反复索赔', en: 'Shop practice: against repeated claims' },
    example: (rules) => offersExample(rules, { tell: THIRD, input: { priorCompCount: 3 } }),
  },
  {
    path: 'bargain.profitFloorFen',
    group: 'LIMITS',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '这单至少要赚', en: 'Profit to keep' },
    source: { zh: '店铺做法;怎么守看下一条', en: 'Shop practice; the next rule says how it is kept' },
    example: (rules) => offersExample(rules),
  },
  {
    path: 'bargain.profitFloorMode',
    group: 'LIMITS',
    kind: 'choice',
    options: [
      { value: 'approve', label: { zh: '低于它要审批', en: 'Below it: approval' } },
      { value: 'hard', label: { zh: '低于它不给', en: 'Below it: never' } },
    ],
    label: { zh: '利润底线怎么守', en: 'How the profit floor is kept' },
    source: {
      zh: '默认审批:买家有权退货时,拒绝常常比补偿更贵',
      en: 'Approval by default: refusing a buyer who may return often costs more',
    },
    example: (rules) => offersExample(rules, { tell: THIN, input: { askFen: 50_000, unitCostFen: 5000 } }),
  },
];
