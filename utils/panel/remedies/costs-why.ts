import { formatFen } from '@/utils/domain/money/format-fen';
import { isSellerLiable } from '@/utils/domain/remedies/liability';
import type { Remedy } from '@/utils/domain/remedies/remedy-costs';
import type { CompensationTexts } from '@/utils/i18n/compensation-texts';
import type { CompensationWhyTexts } from '@/utils/i18n/compensation-why-texts';
import type { CostsTexts } from '@/utils/i18n/costs-texts';
import type { CostsCase, RankedRemedy } from './costs-view';
import { spell, type Term } from './explain-compensation';

/** The words a comparison is told in. */
export interface CostsWords {
  card: CompensationTexts;
  why: CompensationWhyTexts;
  costs: CostsTexts;
}

function termsOf(remedy: Remedy, found: CostsCase, { why, costs }: CostsWords): Term[] {
  const { input, economics } = found;
  const isLiable = isSellerLiable(input.liability);
  const borne = (fen: number) => (isLiable ? fen : 0);
  const reshipFen = isLiable || input.freeShipping ? input.reshipFreightFen : 0;
  const cost: Term = ['+', why.cost, economics.costFen];
  const paid: Term = ['+', why.paid, economics.paidFen];
  const feeBack: Term = ['−', why.feeBack, economics.feeBackFen];
  const buyerFreight: Term = ['+', why.buyerFreight, borne(input.buyerPaidOutboundFen)];
  const takenBack: Term[] = [
    ['+', why.returnFreight, borne(input.returnFreightFen)],
    ['+', why.handling, input.handlingFen],
    ['−', why.salvage, economics.salvageFen],
  ];
  const terms: Record<Exclude<Remedy, 'KEEP_AND_COMPENSATE'>, Term[]> = {
    RETURN_AND_REFUND: [paid, feeBack, buyerFreight, ...takenBack],
    EXCHANGE: [cost, ['+', costs.reshipFreight, reshipFen], ...takenBack],
    REFUND_WITHOUT_RETURN: [paid, feeBack, buyerFreight],
    RESHIP_WITHOUT_RETURN: [cost, ['+', costs.reshipFreight, input.reshipFreightFen]],
  };
  return remedy === 'KEEP_AND_COMPENSATE' ? [] : terms[remedy];
}

function clause({ remedy, fen }: RankedRemedy, found: CostsCase, words: CostsWords): string {
  const terms = termsOf(remedy, found, words);
  return `${words.costs[remedy]} ${terms.length === 0 ? formatFen(fen) : spell(fen, terms)}`;
}

/** Tells a comparison in two parts: what may be copied names no cost, the sums stay on the screen. */
export function explainCosts(found: CostsCase, words: CostsWords): { open: string; internal: string } {
  const { card, costs } = words;
  const { input, economics, ranked } = found;
  const open = [
    `${words.why.paid} ${formatFen(economics.paidFen)}`,
    `${card.liability} ${card[input.liability]}`,
    // By name: the order of cost is internal too.
    costs.ways(
      ranked
        .map(({ remedy }) => costs[remedy])
        .toSorted()
        .join(card.listBreak),
    ),
  ].join(words.why.clauseBreak);
  return { open, internal: ranked.map((way) => clause(way, found, words)).join(words.why.clauseBreak) };
}
