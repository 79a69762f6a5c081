import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { FREIGHT_DEFAULTS, type FreightInput, freight } from '@/utils/domain/remedies/freight';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from '../bilingual';

/** A case of the buyer's own reason with the shop's freight, told and divided. */
export function freightExample(rules: RemedySettings, tell: Bilingual, input: Partial<FreightInput>): Bilingual {
  const { freeShipping, reshipCostFen, exchangeReshipPayer, rejectPayer } = rules.freight;
  const { buyerFen, sellerFen, deductFen } = freight({
    ...FREIGHT_DEFAULTS,
    kind: 'RETURN',
    liability: 'BUYER',
    freeShipping,
    outboundCostFen: rules.outboundSunkFen,
    returnCostFen: rules.returnFreightFen,
    reshipCostFen,
    exchangeReshipPayer,
    rejectPayer,
    ...input,
  });
  const [buyer, seller, deduct] = [buyerFen, sellerFen, deductFen].map(formatFenTrimmed);
  return {
    zh: `${tell.zh}:买家付运费 ${buyer} 元,店铺 ${seller} 元${deductFen > 0 ? `,退款扣 ${deduct} 元` : ''}`,
    en: `${tell.en}: freight ¥${buyer} for the buyer, ¥${seller} for the shop${deductFen > 0 ? `, ¥${deduct} off the refund` : ''}`,
  };
}

/** A partial return that leaves 60 yuan of goods, under the shop's free-delivery line or not. */
export function thresholdExample(rules: RemedySettings): Bilingual {
  const { freeThresholdFen, belowThresholdFeeFen } = rules.freight;
  const hasLine = freeThresholdFen !== null && belowThresholdFeeFen !== null;
  const freeThreshold = hasLine
    ? { thresholdFen: freeThresholdFen, keptFen: 6000, feeFen: belowThresholdFeeFen, disclosed: true }
    : null;
  const line = hasLine ? formatFenTrimmed(freeThresholdFen) : null;
  const tell = {
    zh: `${line === null ? '没有满额包邮线(线和运费都填才算)' : `满 ${line} 元包邮(页面写明)`},七天无理由退了一部分,留下 60 元的货`,
    en: `${line === null ? 'No free-delivery line (both figures needed)' : `Free delivery from ¥${line}, shown on the page`}; partly returned, ¥60 of goods kept`,
  };
  return freightExample(rules, tell, { freeThreshold });
}
