import { type Texts, textArea } from './locale';

/** The late-shipping card. */
export const lateTexts = textArea(
  {
    name: '延迟发货',
    platform: '平台',
    TAOBAO: '淘宝天猫',
    PDD: '拼多多',
    DOUYIN: '抖音',
    when: '情况',
    LATE_STD: '过了 48h',
    LATE_LONG: '过了更长的承诺',
    OUT_OF_STOCK: '缺货或再过 72h',
    paid: '订单实付',
    needPLATFORM: '平台',
    needWHEN: '情况',
    needPAID: '订单实付',
    due: '平台赔付',
    noRule: '没有这条规则的数字,看商家后台',
    confidence: '来源是第三方网页,没有平台原文,可信度低',
    takePhrase: '取致歉话术',
    doubtPAID: '订单实付是手填或按标签找到的',
    whyFixed: (due: string) => `固定 ${due}`,
    whyShare: (paid: string, share: string, least: string, most: string, due: string) =>
      `${paid} × ${share},最低 ${least},最高 ${most} = ${due}`,
    presetOf: (asOf: string) => `${asOf} 的预设`,
    clauseBreak: ';',
  },
  {
    name: 'Late shipping',
    platform: 'Platform',
    TAOBAO: 'Taobao',
    PDD: 'Pinduoduo',
    DOUYIN: 'Douyin',
    when: 'Case',
    LATE_STD: 'past 48 h',
    LATE_LONG: 'past a longer promise',
    OUT_OF_STOCK: 'out of stock or 72 h more',
    paid: 'Paid',
    needPLATFORM: 'platform',
    needWHEN: 'case',
    needPAID: 'paid',
    due: 'Platform makes the shop pay',
    noRule: 'no figure for this rule; see the merchant console',
    confidence: 'from third-party pages, not from the platform itself: low confidence',
    takePhrase: 'Take the apology',
    doubtPAID: 'the paid sum was typed in or found by its label',
    whyFixed: (due: string) => `fixed ${due}`,
    whyShare: (paid: string, share: string, least: string, most: string, due: string) =>
      `${paid} × ${share}, at least ${least}, at most ${most} = ${due}`,
    presetOf: (asOf: string) => `preset of ${asOf}`,
    clauseBreak: '; ',
  },
);

/** These texts in one language. */
export type LateTexts = Texts<(typeof lateTexts)['zh']>;
