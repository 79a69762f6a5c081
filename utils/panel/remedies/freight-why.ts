import { formatFen } from '@/utils/domain/money/format-fen';
import type { FreightTexts } from '@/utils/i18n/freight-texts';
import { spell } from './explain-compensation';
import type { FreightCase } from './freight-view';
import type { RemedySettings } from './remedy-settings';

/** The arithmetic of a divided freight: what may be copied, and what tells the shop's own costs. */
export function explainFreight(
  { input, result }: FreightCase,
  texts: FreightTexts,
): { open: string; internal: string } {
  const { payers, insurerFen } = result;
  const isBuyerReturn = payers.ret === 'BUYER';
  const buyer = spell(result.buyerFen, [
    ['+', texts.charged, input.outboundChargedFen],
    ['−', texts.whyRefunded, result.refundOutboundFen],
    ['+', texts.ret, isBuyerReturn ? input.returnCostFen : 0],
    ['−', texts.insurance, isBuyerReturn ? insurerFen : 0],
    ['+', texts.reship, payers.reship === 'BUYER' ? input.reshipCostFen : 0],
  ]);
  const agreed = Object.values(input.agreed).some((payer) => payer !== null) ? [texts.whyAgreed] : [];
  const open = [
    `${texts.liability} ${texts[input.liability]}`,
    input.freeShipping ? texts.whyFree : texts.whyCharged,
    ...agreed,
    `${texts.buyerPays} ${buyer}`,
  ].join(texts.clauseBreak);
  const seller = spell(result.sellerFen, [
    ['+', texts.total, result.totalFen],
    ['−', texts.BUYER, result.buyerFen],
    ['−', texts.insurance, insurerFen],
  ]);
  return { open, internal: `${texts.sellerPays} ${seller}` };
}

/** The shop's rules a freight case rests on, one line each. */
export function freightBasis({ input }: FreightCase, { freight }: RemedySettings, texts: FreightTexts): string[] {
  const lines = [texts.basisCosts(formatFen(input.outboundCostFen), formatFen(input.returnCostFen))];
  if (input.kind === 'REJECT') lines.push(texts.basisReject(texts[freight.rejectPayer]));
  const { exchangeReshipPayer } = freight;
  if (input.kind === 'EXCHANGE') {
    lines.push(exchangeReshipPayer ? texts.basisReship(texts[exchangeReshipPayer]) : texts.basisReshipAsDelivery);
  }
  return lines;
}
