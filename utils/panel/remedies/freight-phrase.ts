import { isSellerLiable } from '@/utils/domain/remedies/liability';
import { freightPhraseTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { FreightCase } from './freight-view';
import { amountIn, type PhraseOffer } from './phrase-offer';

/** What a freight phrase says; the card names its button by it. */
export type FreightSaying = 'GUIDE' | 'NO_REASON' | 'INSURE' | 'PAY' | 'THRESHOLD';

/** What the buyer gets from the shop: the way back as far as no insurer pays it, and the delivery. In fen. */
export function freightBackFen({ input, result }: FreightCase): number {
  // Nobody lays anything out for a parcel that was refused at the door.
  const isLaidOut = input.kind === 'RETURN' || input.kind === 'EXCHANGE';
  const returnFen = isLaidOut && result.payers.ret === 'SELLER' ? input.returnCostFen - result.insurerFen : 0;
  return returnFen + result.refundOutboundFen;
}

/** The phrases that fit a divided freight, the next one to say first. */
export function freightPhrases(found: FreightCase): { saying: FreightSaying; phrase: PhraseOffer }[] {
  const { input, result } = found;
  const backFen = freightBackFen(found);
  const isReturn = input.kind === 'RETURN';
  const sayings: [FreightSaying, boolean, PhraseOffer][] = [
    [
      'THRESHOLD',
      result.deductFen > 0,
      { presetKey: 'M08.threshold', valuesIn: (language) => ({ 运费: amountIn(language, result.deductFen) }) },
    ],
    ['GUIDE', isReturn && isSellerLiable(input.liability), { presetKey: 'R02.guide', valuesIn: () => ({}) }],
    [
      'NO_REASON',
      isReturn && input.liability === 'BUYER',
      {
        presetKey: 'R01.ok',
        valuesIn: (language) => ({
          方案一: textsOf(freightPhraseTexts, language)[result.payers.ret === 'SELLER' ? 'onShop' : 'onBuyer'],
        }),
      },
    ],
    [
      'INSURE',
      input.insurance === 'RETURN_INSURANCE' && result.insurerFen > 0,
      { presetKey: 'M02.insure', valuesIn: () => ({}) },
    ],
    ['PAY', backFen > 0, { presetKey: 'M02.pay', valuesIn: (language) => ({ 运费: amountIn(language, backFen) }) }],
  ];
  return sayings.filter(([, fits]) => fits).map(([saying, , phrase]) => ({ saying, phrase }));
}
