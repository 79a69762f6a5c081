import { type Locale, textsOf } from '@/utils/i18n/locale';
import { partialReturnPhraseTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCase } from './partial-return-view';
import { amountIn, type PhraseOffer } from './phrase-offer';

/** What a partial-return phrase says; the card names its button by it. */
export type PartialReturnSaying = 'DETAIL' | 'AMOUNT';

function discountIn(language: Locale, { promotion, discountFen }: PartialReturnCase): string {
  const texts = textsOf(partialReturnPhraseTexts, language);
  const amount = (fen: number) => amountIn(language, fen);
  if (!promotion) return texts.discount(amount(discountFen));
  if (promotion.per) return texts.every(amount(promotion.per[0]), amount(promotion.per[1]));
  return promotion.tiers.map(([at, off]) => texts.tier(amount(at), amount(off))).join(texts.listBreak);
}

/** Titles of what comes back; nothing where the page named none, so that the phrase asks for it. */
function goodsIn(language: Locale, { lines }: PartialReturnCase): Record<string, string> {
  const titles = lines.filter(({ returned, title }) => returned > 0 && title !== '').map(({ title }) => title);
  const { listBreak } = textsOf(partialReturnPhraseTexts, language);
  return titles.length === 0 ? {} : { 商品: titles.join(listBreak) };
}

/**
 * The phrases that fit a refund. Both say the discount was split in proportion, so they are offered only where the
 * refund is the proportional one.
 */
export function partialReturnPhrases(found: PartialReturnCase): { saying: PartialReturnSaying; phrase: PhraseOffer }[] {
  const { refundFen, proportionalFen, paidFen, discountFen, lines } = found;
  if (refundFen !== proportionalFen) return [];
  const keepsSome = lines.some(({ qty, returned }) => returned < qty);
  const detail: PhraseOffer = {
    presetKey: 'M08.detail',
    valuesIn: (language) => ({
      ...goodsIn(language, found),
      优惠: discountIn(language, found),
      金额: amountIn(language, refundFen),
    }),
  };
  const amount: PhraseOffer = {
    presetKey: 'M05.amount',
    valuesIn: (language) => ({
      ...goodsIn(language, found),
      实付金额: amountIn(language, paidFen),
      金额: amountIn(language, refundFen),
    }),
  };
  const byAmount = { saying: 'AMOUNT', phrase: amount } as const;
  return keepsSome && discountFen > 0 ? [{ saying: 'DETAIL', phrase: detail }, byAmount] : [byAmount];
}
