import type { Fen } from '../money/fen';
import { type CompensationInput, compensation } from './compensation';
import { type CompensationSettings, DEFAULT_COMPENSATION_SETTINGS } from './compensation-settings';
import { caseEconomics } from './defect-case';
import { isSellerLiable } from './liability';

/** The ways a defect case can end. */
export type Remedy =
  | 'KEEP_AND_COMPENSATE'
  | 'RETURN_AND_REFUND'
  | 'EXCHANGE'
  | 'REFUND_WITHOUT_RETURN'
  | 'RESHIP_WITHOUT_RETURN';

/** A defect case with what an exchange or a second parcel needs. */
export interface RemedyCostsInput extends CompensationInput {
  /** Freight of a second parcel to the buyer. */
  reshipFreightFen: Fen;
  /** Whether the shop pays that freight also when it is not liable. */
  freeShipping: boolean;
}

/** Values of {@link RemedyCostsInput} that need not be asked, beside those of the compensation. */
export const REMEDY_COSTS_DEFAULTS = { reshipFreightFen: 0, freeShipping: true } as const;

/** What each remedy costs the shop; a remedy the buyer has no right to is absent. */
export type RemedyCosts = { KEEP_AND_COMPENSATE: Fen } & Partial<Record<Remedy, Fen>>;

/**
 * What each way out costs the shop: for the agent's eyes only, never for the buyer's. A negative cost means the goods
 * coming back are worth more than what is given.
 */
export function remedyCosts(
  input: RemedyCostsInput,
  settings: CompensationSettings = DEFAULT_COMPENSATION_SETTINGS,
): RemedyCosts {
  const { paidFen, costFen, feeBackFen, salvageFen, returnPathCostFen } = caseEconomics(input, settings);
  const isLiable = isSellerLiable(input.liability);
  const costs: RemedyCosts = { KEEP_AND_COMPENSATE: compensation(input, settings).walkAwayFen };
  if (isLiable || (input.liability === 'BUYER' && input.noReasonRight)) {
    const reshipFen = isLiable || input.freeShipping ? input.reshipFreightFen : 0;
    const returnFen = isLiable ? input.returnFreightFen : 0;
    costs.RETURN_AND_REFUND = returnPathCostFen;
    costs.EXCHANGE = costFen + reshipFen + returnFen + input.handlingFen - salvageFen;
  }
  if (isLiable) {
    costs.REFUND_WITHOUT_RETURN = paidFen - feeBackFen + input.buyerPaidOutboundFen;
    costs.RESHIP_WITHOUT_RETURN = costFen + input.reshipFreightFen;
  }
  return costs;
}

/** The remedies open to the buyer, cheapest for the shop first, equal ones by name. */
export function rankRemedies(costs: RemedyCosts): { remedy: Remedy; fen: Fen }[] {
  const known = Object.entries(costs) as [Remedy, Fen][];
  return known
    .map(([remedy, fen]) => ({ remedy, fen }))
    .sort((a, b) => a.fen - b.fen || (a.remedy < b.remedy ? -1 : 1));
}
