import type { Fen } from '../money/fen';
import { FULL_BP, floorBp } from '../money/mul-bp';
import { mulDivFloor } from '../money/mul-div';
import { type ApprovalContext, type ApprovalLevel, approvalLevel } from './approval-level';
import {
  type CompensationSettings,
  DEFAULT_COMPENSATION_SETTINGS,
  SEVERITY_BP,
  type Severity,
} from './compensation-settings';
import { type CaseEconomics, caseEconomics, type DefectCase } from './defect-case';
import { isSellerLiable } from './liability';
import { offerLadder } from './offer-ladder';
import { RemedyError } from './remedy-error';

/** A defect case in which the buyer may keep the goods for a compensation. */
export interface CompensationInput extends DefectCase {
  /** Whether the buyer may return without a reason; only matters when nobody is at fault. */
  noReasonRight: boolean;
  /** What the buyer asks for; null: named no figure yet. */
  askFen: Fen | null;
  severity: Severity;
  /** A playbook's own range of fair loss, [lowest, highest]; wins over the severity. */
  presetRangeFen: readonly [Fen, Fen] | null;
  /** Compensations to this buyer in 90 days. */
  priorCompCount: number;
}

/** Values of {@link CompensationInput} that need not be asked. */
export const COMPENSATION_DEFAULTS = {
  severity: 'MODERATE',
  platformFeeBp: 0,
  feeRefundable: true,
  noReasonRight: false,
  buyerPaidOutboundFen: 0,
  outboundSunkFen: 0,
  salvageBp: null,
  presetRangeFen: null,
  priorCompCount: 0,
} as const satisfies Partial<CompensationInput>;

/** An amount the agent may offer, and who must have agreed before it is said. */
export interface Offer {
  fen: Fen;
  level: ApprovalLevel;
}

/** The limits of a case, whatever the buyer asks. */
export interface CompensationLimits {
  paidFen: Fen;
  /** Cost of return and refund: an accepted offer of a liable shop never costs more. */
  returnPathCostFen: Fen;
  marginFen: Fen;
  /** Margin above the profit floor. */
  profitRoomFen: Fen;
  ceilingFen: Fen;
  /** Fair loss, capped by the ceiling. */
  fairLoFen: Fen;
  fairHiFen: Fen;
  /** Refunding without taking the goods back is cheaper than the return. */
  refundWithoutReturnBetter: boolean;
  /** The damage is so severe that return or exchange is offered first. */
  returnFirst: boolean;
}

/**
 * What to do: ACCEPT the small ask at once; BARGAIN along the offers; SUGGEST them when no figure was named; NONE was
 * asked; NO_COMPENSATION: offer the other remedies.
 */
export type CompensationResult = CompensationLimits & { walkAwayFen: Fen; offers: Offer[] } & (
    | { strategy: 'ACCEPT' | 'NONE' | 'NO_COMPENSATION' }
    | {
        strategy: 'BARGAIN' | 'SUGGEST';
        /** The last offer's share of the price paid, in basis points. */
        shareBp: number;
        /** The ceiling is below the fair loss: show return or exchange first, do not press. */
        belowFairLoss: boolean;
        /** The last offer an agent may make alone; 0: none. */
        agentStopFen: Fen;
      }
  );

function clamp(value: number, lowest: number, highest: number): number {
  return Math.min(Math.max(value, lowest), highest);
}

function ceilingOf(input: CompensationInput, settings: CompensationSettings, economics: CaseEconomics): Fen {
  const { paidFen, returnPathCostFen } = economics;
  const returnCost = clamp(returnPathCostFen, 0, paidFen);
  const room = Math.max(0, economics.marginFen - settings.profitFloorFen);
  const economic = isSellerLiable(input.liability)
    ? Math.min(returnCost, settings.profitFloorMode === 'hard' ? room : returnCost)
    : Math.min(input.noReasonRight ? returnCost : paidFen, room, settings.goodwillCapFen);
  return Math.min(economic, floorBp(paidFen, settings.maxShareBp));
}

function fairLoss(input: CompensationInput, settings: CompensationSettings): readonly [Fen, Fen] {
  const { presetRangeFen } = input;
  if (presetRangeFen && presetRangeFen[0] > presetRangeFen[1]) throw new RemedyError('BAD_AMOUNT', 'presetRangeFen');
  if (presetRangeFen) return presetRangeFen;
  if (!isSellerLiable(input.liability)) return [0, settings.goodwillCapFen];
  const paidFen = input.unitPaidFen * input.qty;
  const [lowest, highest] = SEVERITY_BP[input.severity];
  return [floorBp(paidFen, lowest), floorBp(paidFen, highest)];
}

function limitsOf(input: CompensationInput, settings: CompensationSettings, [fairLo, fairHi]: readonly [Fen, Fen]) {
  const economics = caseEconomics(input, settings);
  const { paidFen, returnPathCostFen, marginFen } = economics;
  const ceilingFen = ceilingOf(input, settings, economics);
  return {
    paidFen,
    returnPathCostFen,
    marginFen,
    profitRoomFen: marginFen - settings.profitFloorFen,
    ceilingFen,
    fairLoFen: Math.min(fairLo, ceilingFen),
    fairHiFen: Math.min(fairHi, ceilingFen),
    refundWithoutReturnBetter: isSellerLiable(input.liability) && returnPathCostFen >= paidFen,
    returnFirst: input.severity === 'SEVERE',
  } satisfies CompensationLimits;
}

/**
 * The range within which an agent may agree on a compensation, and the offers to make in turn. Keeping the goods is
 * better for the shop as long as the compensation costs no more than the return path. The panel shows the buyer's
 * other remedies beside it: the law forbids hiding them (消法 24, 民法典 582).
 *
 * Throws BAD_AMOUNT at `presetRangeFen` when its lowest is above its highest.
 */
export function compensation(
  input: CompensationInput,
  settings: CompensationSettings = DEFAULT_COMPENSATION_SETTINGS,
): CompensationResult {
  const { askFen } = input;
  const [fairLo, fairHi] = fairLoss(input, settings);
  const limits = limitsOf(input, settings, [fairLo, fairHi]);
  const { paidFen, profitRoomFen, ceilingFen } = limits;
  if (askFen === 0) return { ...limits, strategy: 'NONE', walkAwayFen: 0, offers: [] };
  const walkAwayFen = Math.min(askFen ?? fairHi, ceilingFen);
  if (walkAwayFen === 0) return { ...limits, strategy: 'NO_COMPENSATION', walkAwayFen, offers: [] };

  const approval: ApprovalContext = { paidFen, profitRoomFen, priorCompCount: input.priorCompCount };
  const toOffer = (fen: Fen): Offer => ({ fen, level: approvalLevel(fen, approval, settings) });
  if (askFen !== null && askFen <= Math.min(ceilingFen, settings.instantAcceptFen)) {
    return { ...limits, strategy: 'ACCEPT', walkAwayFen, offers: [toOffer(askFen)] };
  }
  const offers = offerLadder(walkAwayFen, fairLo, settings).map(toOffer);
  return {
    ...limits,
    strategy: askFen === null ? 'SUGGEST' : 'BARGAIN',
    walkAwayFen,
    offers,
    shareBp: mulDivFloor(walkAwayFen, FULL_BP, paidFen),
    belowFairLoss: isSellerLiable(input.liability) && walkAwayFen < Math.min(fairLo, askFen ?? fairLo),
    agentStopFen: offers.findLast((offer) => offer.level === 'AGENT')?.fen ?? 0,
  };
}
