import type { Fen } from '../money/fen';
import { type Bp, mulBp } from '../money/mul-bp';
import type { CompensationSettings } from './compensation-settings';
import { isSellerLiable, type Liability } from './liability';

/** A sale the buyer complains about, with what the shop paid and would pay. Only the affected units count. */
export interface DefectCase {
  /** What the buyer paid per unit after all discounts. */
  unitPaidFen: Fen;
  /** What a unit cost the shop. */
  unitCostFen: Fen;
  /** Affected units, 1…9999. */
  qty: number;
  /** The platform's commission on the price paid. */
  platformFeeBp: Bp;
  /** Whether the platform gives its commission back on a refund. */
  feeRefundable: boolean;
  liability: Exclude<Liability, 'UNCLEAR'>;
  /** Freight the buyer paid for the delivery. */
  buyerPaidOutboundFen: Fen;
  /** Freight the shop paid for the delivery: gone either way. */
  outboundSunkFen: Fen;
  returnFreightFen: Fen;
  /** Work of taking a parcel back. */
  handlingFen: Fen;
  /** Whether returned goods can be sold as new. */
  resalable: boolean;
  /** Their value as a share of cost, if known better than the settings' two shares. */
  salvageBp: Bp | null;
}

/** Costs a new shop starts with in its settings: 5 % refundable commission, 10 yuan return freight, 2 yuan handling. */
export const DEFAULT_SHOP_COSTS = {
  platformFeeBp: 500,
  feeRefundable: true,
  returnFreightFen: 1000,
  handlingFen: 200,
} as const satisfies Partial<DefectCase>;

/** What the two ends of a case mean in money: keeping the goods, or the return path. */
export interface CaseEconomics {
  /** Paid for the affected units. */
  paidFen: Fen;
  costFen: Fen;
  /** Commission that comes back on a refund. */
  feeBackFen: Fen;
  /** Value of the goods coming back. */
  salvageFen: Fen;
  /** Loss of profit if the goods are returned and refunded; negative when the returned goods are worth more. */
  returnPathCostFen: Fen;
  /** Profit of the sale if nothing is compensated; negative when it was sold at a loss. */
  marginFen: Fen;
}

/** Values both ends of a case. What a courier refunds is the same in both and therefore left out. */
export function caseEconomics(input: DefectCase, settings: CompensationSettings): CaseEconomics {
  const paidFen = input.unitPaidFen * input.qty;
  const costFen = input.unitCostFen * input.qty;
  const feeFen = mulBp(paidFen, input.platformFeeBp);
  const feeBackFen = input.feeRefundable ? feeFen : 0;
  const defaultSalvageBp = input.resalable ? settings.salvageResalableBp : settings.salvageScrapBp;
  const salvageFen = mulBp(costFen, input.salvageBp ?? defaultSalvageBp);
  const sellerBorneFen = isSellerLiable(input.liability) ? input.buyerPaidOutboundFen + input.returnFreightFen : 0;
  return {
    paidFen,
    costFen,
    feeBackFen,
    salvageFen,
    returnPathCostFen: paidFen - feeBackFen + sellerBorneFen + input.handlingFen - salvageFen,
    marginFen: paidFen + input.buyerPaidOutboundFen - feeFen - costFen - input.outboundSunkFen,
  };
}
