import { formatFen } from '@/utils/domain/money/format-fen';
import { mulBp } from '@/utils/domain/money/mul-bp';
import { mulDivFloor } from '@/utils/domain/money/mul-div';
import { isSellerLiable } from '@/utils/domain/remedies/liability';
import type { CompensationTexts } from '@/utils/i18n/compensation-texts';
import type { CompensationWhyTexts } from '@/utils/i18n/compensation-why-texts';
import type { CompensationCase } from './compensation-view';
import { formatShare } from './format-share';
import type { RemedySettings } from './remedy-settings';

/** The arithmetic of a case in one line, in two parts. */
export interface CompensationWhy {
  /** May be copied, for colleagues: what was paid and asked, and where the bargaining starts. */
  open: string;
  /** Cost, margin and ceiling: shown with a lock, never copied. */
  internal: string;
}

/** The words both parts are told in. */
export interface WhyWords {
  card: CompensationTexts;
  why: CompensationWhyTexts;
}

/** A signed part of a sum, with its name. */
export type Term = readonly [sign: '+' | '−', name: string, fen: number];

/** `96.55 = 实付 89.00 − 退还佣金 4.45 + …`: terms of 0 are left out, the first one always stays. */
export function spell(total: number, terms: readonly Term[]): string {
  const shown = terms.filter(([, , fen], index) => index === 0 || fen !== 0);
  const spelt = shown.map(([sign, name, fen], index) => `${index === 0 ? '' : ` ${sign} `}${name} ${formatFen(fen)}`);
  return `${formatFen(total)} = ${spelt.join('')}`;
}

function openingClause(
  { input, result }: CompensationCase,
  rules: RemedySettings,
  texts: CompensationWhyTexts,
): string[] {
  const opening = result.offers[0]?.fen;
  if (opening === undefined) return [];
  const amount = formatFen(opening);
  const { stepFen, openBp } = rules.bargain;
  // Where the target is not the ask it may be the ceiling, and the formula would tell it.
  if (result.strategy !== 'BARGAIN' || result.walkAwayFen !== input.askFen) return [texts.opening(amount)];
  const lowest = Math.min(result.fairLoFen, input.askFen);
  const share = `${formatFen(input.askFen)} × ${formatShare(openBp)}`;
  return [texts.openingFormula(amount, share, formatFen(lowest), formatFen(stepFen))];
}

function openPart(found: CompensationCase, rules: RemedySettings, { card, why }: WhyWords): string {
  const { input, result } = found;
  const { askFen, qty } = input;
  const paid = formatFen(result.paidFen);
  const share =
    askFen === null || result.paidFen === 0 ? '—' : formatShare(mulDivFloor(askFen, 10_000, result.paidFen));
  const clauses = [
    `${why.paid} ${qty === 1 ? paid : `${formatFen(input.unitPaidFen)} × ${qty} = ${paid}`}`,
    `${card.liability} ${card[input.liability]}`,
    askFen === null ? why.noAsk : why.ask(formatFen(askFen), share),
    ...openingClause(found, rules, why),
  ];
  return clauses.join(why.clauseBreak);
}

function internalPart(
  { input, result, economics }: CompensationCase,
  { bargain }: RemedySettings,
  why: CompensationWhyTexts,
) {
  const isLiable = isSellerLiable(input.liability);
  const borne = (fen: number) => (isLiable ? fen : 0);
  const returnPath = spell(economics.returnPathCostFen, [
    ['+', why.paid, result.paidFen],
    ['−', why.feeBack, economics.feeBackFen],
    ['+', why.buyerFreight, borne(input.buyerPaidOutboundFen)],
    ['+', why.returnFreight, borne(input.returnFreightFen)],
    ['+', why.handling, input.handlingFen],
    ['−', why.salvage, economics.salvageFen],
  ]);
  const margin = spell(economics.marginFen, [
    ['+', why.paid, result.paidFen],
    ['+', why.buyerFreight, input.buyerPaidOutboundFen],
    ['−', why.fee, mulBp(result.paidFen, input.platformFeeBp)],
    ['−', why.cost, economics.costFen],
    ['−', why.sunk, input.outboundSunkFen],
  ]);
  const fair = why.fair(formatFen(result.fairLoFen), formatFen(result.fairHiFen));
  return [
    why.ceiling(formatFen(result.ceilingFen), formatShare(bargain.maxShareBp)),
    why.returnPath(returnPath),
    why.margin(margin),
    isLiable ? fair : why.goodwill(formatFen(bargain.goodwillCapFen)),
  ].join(why.clauseBreak);
}

/** Tells how the figures of a case come about, from the figures themselves. */
export function explainCompensation(found: CompensationCase, rules: RemedySettings, words: WhyWords): CompensationWhy {
  return { open: openPart(found, rules, words), internal: internalPart(found, rules, words.why) };
}
