import type { Fen } from '../money/fen';
import { type FreightPayerRules, type FreightPayers, freightPayers, type LegPayer } from './freight-payers';

/** Insurance of the return leg: the buyer's own 运费险, or the shop's 退货包运费 service. */
export type FreightInsurance = 'NONE' | 'RETURN_INSURANCE' | 'RETURN_PACK';

/** A free-shipping promise with a minimum order that a partial return may break. */
export interface FreeThreshold {
  thresholdFen: Fen;
  /** Value of what the buyer keeps. */
  keptFen: Fen;
  /** Freight the buyer saved and now owes. */
  feeFen: Fen;
  /** Whether this was shown to the buyer at purchase. */
  disclosed: boolean;
}

/** Parcels of a case and who was promised what. */
export interface FreightInput extends FreightPayerRules {
  /** What the shop paid for the delivery. */
  outboundCostFen: Fen;
  /** What the buyer was charged for it. */
  outboundChargedFen: Fen;
  returnCostFen: Fen;
  reshipCostFen: Fen;
  insurance: FreightInsurance;
  /** Most the insurer pays; null: the whole leg. */
  insuranceCapFen: Fen | null;
  freeThreshold: FreeThreshold | null;
}

/** Values of {@link FreightInput} that need not be asked. */
export const FREIGHT_DEFAULTS = {
  outboundChargedFen: 0,
  returnCostFen: 0,
  reshipCostFen: 0,
  insurance: 'NONE',
  insuranceCapFen: null,
  exchangeReshipPayer: null,
  rejectPayer: 'SELLER',
  agreed: {},
  freeThreshold: null,
} as const satisfies Partial<FreightInput>;

/** Who bears what in the end. `buyerFen + sellerFen + insurerFen = totalFen`. */
export interface FreightResult {
  payers: FreightPayers;
  /** Delivery freight given back to the buyer. */
  refundOutboundFen: Fen;
  buyerFen: Fen;
  /** Negative when the buyer was charged more than the courier cost. */
  sellerFen: Fen;
  insurerFen: Fen;
  /** What the shop may ask of the courier at fault; does not change who pays first. */
  claimCourierFen: Fen;
  /** To be deducted from the refund because free shipping was lost; not part of the freight above. */
  deductFen: Fen;
  totalFen: Fen;
}

function insuredReturn(input: FreightInput, returnFen: Fen, payer: LegPayer): Fen {
  const isCovered = input.insurance === 'RETURN_PACK' || (input.insurance === 'RETURN_INSURANCE' && payer === 'BUYER');
  return isCovered ? Math.min(returnFen, input.insuranceCapFen ?? returnFen) : 0;
}

/** Allowed when the condition for free shipping is no longer met and the buyer knew it (七日无理由退货暂行办法). */
function lostFreeShipping({ kind, liability, freeThreshold }: FreightInput): Fen {
  if (liability !== 'BUYER' || kind !== 'RETURN' || !freeThreshold?.disclosed) return 0;
  const { keptFen, thresholdFen, feeFen } = freeThreshold;
  return keptFen > 0 && keptFen < thresholdFen ? feeFen : 0;
}

/**
 * Divides the freight of a case. The return leg counts for RETURN, EXCHANGE and REJECT, the reship leg for EXCHANGE
 * and RESHIP. What the buyer was charged for the delivery stays with the shop unless it is refunded.
 */
export function freight(input: FreightInput): FreightResult {
  const { kind, liability, outboundCostFen, outboundChargedFen } = input;
  const payers = freightPayers(input);
  const returnFen = kind === 'RESHIP' ? 0 : input.returnCostFen;
  const reshipFen = kind === 'EXCHANGE' || kind === 'RESHIP' ? input.reshipCostFen : 0;
  const goodsComeBack = kind === 'RETURN' || kind === 'REJECT';
  const refundOutboundFen = goodsComeBack && payers.outbound === 'SELLER' ? outboundChargedFen : 0;
  const insurerFen = insuredReturn(input, returnFen, payers.ret);
  const buyerFen =
    outboundChargedFen -
    refundOutboundFen +
    (payers.ret === 'BUYER' ? returnFen - insurerFen : 0) +
    (payers.reship === 'BUYER' ? reshipFen : 0);
  const totalFen = outboundCostFen + returnFen + reshipFen;
  return {
    payers,
    refundOutboundFen,
    buyerFen,
    sellerFen: totalFen - buyerFen - insurerFen,
    insurerFen,
    claimCourierFen: liability === 'COURIER' ? totalFen : 0,
    deductFen: lostFreeShipping(input),
    totalFen,
  };
}
