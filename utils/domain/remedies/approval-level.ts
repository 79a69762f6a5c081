import type { Fen } from '../money/fen';
import { floorBp } from '../money/mul-bp';
import type { CompensationSettings } from './compensation-settings';

/** Who must agree to an amount, lowest first. */
export type ApprovalLevel = 'AGENT' | 'SUPERVISOR' | 'MANAGER';

/** What approval of an amount depends on. */
export interface ApprovalContext {
  paidFen: Fen;
  /** Profit left above the floor; giving more than this needs approval. */
  profitRoomFen: Fen;
  /** Compensations to this buyer in 90 days. */
  priorCompCount: number;
}

/** Who must agree to a compensation. Never falls as the amount rises. */
export function approvalLevel(fen: Fen, context: ApprovalContext, settings: CompensationSettings): ApprovalLevel {
  const { paidFen, profitRoomFen, priorCompCount } = context;
  const isWithin = (limitFen: Fen, limitBp: number) => fen <= limitFen && fen <= floorBp(paidFen, limitBp);
  const agentMay =
    priorCompCount < settings.priorCompLimit &&
    isWithin(settings.agentLimitFen, settings.agentLimitBp) &&
    fen <= Math.max(profitRoomFen, 0);
  if (agentMay) return 'AGENT';
  return isWithin(settings.supervisorLimitFen, settings.supervisorLimitBp) ? 'SUPERVISOR' : 'MANAGER';
}
