import type { InvoiceCandidate } from '@/utils/domain/remedies/invoice-check';
import { goodsOf } from './invoice-explain';
import type { InvoiceCase } from './invoice-view';
import { amountIn, type PhraseOffer } from './phrase-offer';

/** What an invoice phrase says; the card names its button by it. */
export type InvoiceSaying = 'FOUND' | 'TRUTH';

/**
 * The phrase that fits an explanation, or `null` where nobody knows yet what to tell the buyer. Goods left out are
 * admitted and named (M06.found); for the rest the right amount is what is offered (M06.truth, 发票管理办法 19).
 */
export function invoicePhrase(
  candidate: InvoiceCandidate,
  found: InvoiceCase,
): { saying: InvoiceSaying; phrase: PhraseOffer } | null {
  const { input, result, titles } = found;
  const { code } = candidate;
  if (code === 'UNEXPLAINED' || result.expectedFen <= 0) return null;
  if (code !== 'MISSING_UNITS' && code !== 'MISSING_LINES') {
    const phrase: PhraseOffer = {
      presetKey: 'M06.truth',
      valuesIn: (language) => ({ 发票金额: amountIn(language, result.expectedFen) }),
    };
    return { saying: 'TRUTH', phrase };
  }
  const goods = goodsOf(candidate, found);
  const names = goods.map(({ id }) => titles[id] ?? '');
  const units = goods.reduce((sum, good) => sum + good.units, 0);
  const phrase: PhraseOffer = {
    presetKey: 'M06.found',
    valuesIn: (language) => ({
      发票金额: amountIn(language, input.invoiceFen),
      实付金额: amountIn(language, result.expectedFen),
      // Goods the page did not name are asked for by the phrase itself.
      ...(names.includes('') ? {} : { 商品: names.join(language === 'zh' ? '、' : ', ') }),
      数量: String(units),
    }),
  };
  return { saying: 'FOUND', phrase };
}
