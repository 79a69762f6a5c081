import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { mulBp } from '@/utils/domain/money/mul-bp';
import type { ApprovalLevel } from '@/utils/domain/remedies/approval-level';
import { COMPENSATION_DEFAULTS, type CompensationInput, compensation } from '@/utils/domain/remedies/compensation';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from '../bilingual';

/** What an example changes in the worked case, and how it is told. */
export interface DefectVariant {
  tell?: Bilingual;
  input?: Partial<CompensationInput>;
}

const LEVELS: Readonly<Record<ApprovalLevel, Bilingual>> = {
  AGENT: { zh: '', en: '' },
  SUPERVISOR: { zh: '主管', en: 'supervisor' },
  MANAGER: { zh: '经理', en: 'manager' },
};

const BASE: Bilingual = {
  zh: '89 元的衣服,成本 35 元,破损责任在我方,买家要 20 元',
  en: 'A shirt of ¥89 that cost ¥35, damaged by our fault; the buyer asks ¥20',
};

/** The worked case of the contract (89 yuan, cost 35, our fault, ask 20) with the shop's own costs. */
function worked(rules: RemedySettings, input: Partial<CompensationInput>) {
  const { platformFeeBp, feeRefundable, outboundSunkFen, returnFreightFen, handlingFen, bargain } = rules;
  const shopCosts = { platformFeeBp, feeRefundable, outboundSunkFen, returnFreightFen, handlingFen };
  return compensation(
    {
      ...COMPENSATION_DEFAULTS,
      ...shopCosts,
      unitPaidFen: 8900,
      unitCostFen: 3500,
      qty: 1,
      liability: 'SELLER',
      resalable: false,
      askFen: 2000,
      ...input,
    },
    bargain,
  );
}

/** The offers the panel would propose, and who has to agree to them. */
export function offersExample(rules: RemedySettings, { tell = BASE, input = {} }: DefectVariant = {}): Bilingual {
  const { offers } = worked(rules, input);
  const ladder = (locale: 'zh' | 'en') =>
    offers.map(({ fen, level }) => {
      const approver = LEVELS[level][locale];
      return approver === '' ? formatFenTrimmed(fen) : `${formatFenTrimmed(fen)}(${approver})`;
    });
  const none = offers.length === 0;
  return {
    zh: `${tell.zh}:${none ? '不给补偿,给别的办法' : `报 ${ladder('zh').join(' → ')} 元`}`,
    en: `${tell.en}: ${none ? 'no compensation, other remedies instead' : `offer ¥ ${ladder('en').join(' → ')}`}`,
  };
}

/** What the return path of the worked case costs the shop. */
export function returnCostExample(rules: RemedySettings, { tell, input = {} }: DefectVariant = {}): Bilingual {
  const { returnPathCostFen } = worked(rules, input);
  const cost = formatFenTrimmed(returnPathCostFen);
  const zh = tell?.zh ?? '89 元的衣服,成本 35 元,我方责任退货退款';
  const en = tell?.en ?? 'A shirt of ¥89 that cost ¥35, returned by our fault';
  return { zh: `${zh}:店铺要付出 ${cost} 元`, en: `${en}: costs the shop ¥${cost}` };
}

/** What the worked sale leaves the shop before any compensation. */
export function marginExample(rules: RemedySettings): Bilingual {
  const margin = formatFenTrimmed(worked(rules, {}).marginFen);
  return {
    zh: `89 元的衣服,成本 35 元:不补偿时这单赚 ${margin} 元`,
    en: `A shirt of ¥89 that cost ¥35: without compensation it leaves ¥${margin}`,
  };
}

/** What the shop's cost share says a unit of 89 yuan cost. */
export function unitCostExample({ costShareBp }: RemedySettings): Bilingual {
  if (costShareBp === null) {
    return { zh: '卖 89 元的衣服:成本不知道,每次要客服手填', en: 'A shirt of ¥89: cost unknown, typed every time' };
  }
  const cost = formatFenTrimmed(mulBp(8900, costShareBp));
  return { zh: `卖 89 元的衣服:按成本 ${cost} 元算`, en: `A shirt of ¥89: taken to have cost ¥${cost}` };
}
