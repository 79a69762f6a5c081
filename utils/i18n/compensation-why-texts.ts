import { type Texts, textArea } from './locale';

/** The arithmetic behind a compensation, as clauses that join into one line. */
export const compensationWhyTexts = textArea(
  {
    paid: '实付',
    ask: (ask: string, share: string) => `买家要 ${ask},占 ${share}`,
    noAsk: '买家没说数额',
    opening: (amount: string) => `首档 ${amount}`,
    openingFormula: (amount: string, share: string, lowest: string, step: string) =>
      `首档 ${amount} = max(${share}, 合理损失 ${lowest}) 取整到 ${step}`,
    returnPath: (sum: string) => `退回成本 ${sum}`,
    margin: (sum: string) => `毛利 ${sum}`,
    ceiling: (ceiling: string, share: string) => `上限 ${ceiling},不超过实付的 ${share}`,
    goodwill: (cap: string) => `无责关怀最多 ${cap}`,
    fair: (lowest: string, highest: string) => `合理损失 ${lowest}–${highest}`,
    feeBack: '退还佣金',
    fee: '佣金',
    buyerFreight: '买家付的运费',
    returnFreight: '退回运费',
    handling: '处理',
    salvage: '残值',
    cost: '成本',
    sunk: '已发运费',
    clauseBreak: ';',
  },
  {
    paid: 'paid',
    ask: (ask: string, share: string) => `buyer asks ${ask}, ${share} of it`,
    noAsk: 'no figure named',
    opening: (amount: string) => `first offer ${amount}`,
    openingFormula: (amount: string, share: string, lowest: string, step: string) =>
      `first offer ${amount} = max(${share}, fair loss ${lowest}), down to a multiple of ${step}`,
    returnPath: (sum: string) => `return path ${sum}`,
    margin: (sum: string) => `margin ${sum}`,
    ceiling: (ceiling: string, share: string) => `ceiling ${ceiling}, at most ${share} of what was paid`,
    goodwill: (cap: string) => `goodwill at most ${cap}`,
    fair: (lowest: string, highest: string) => `fair loss ${lowest}–${highest}`,
    feeBack: 'commission back',
    fee: 'commission',
    buyerFreight: "buyer's freight",
    returnFreight: 'return freight',
    handling: 'handling',
    salvage: 'salvage',
    cost: 'cost',
    sunk: 'outbound freight',
    clauseBreak: '; ',
  },
);

/** These texts in one language. */
export type CompensationWhyTexts = Texts<(typeof compensationWhyTexts)['zh']>;
