import type { Fen } from '@/utils/domain/money/fen';
import type { ApprovalLevel } from '@/utils/domain/remedies/approval-level';
import { newRecordId } from '@/utils/store/record-ids';
import type { InsertedPhrase } from '../insert-state';
import { namedAmount } from './approval-gate';
import { type FrontOrder, orderPlaceOf } from './order-place';

/** A step of the ladder whose phrase was chosen. */
export interface ChosenStep {
  fen: Fen;
  level: ApprovalLevel;
  askFen: Fen | null;
  presetKey: string;
}

/** An offer that stands in the reply box, or was sent from there: only the agent knows which. */
export interface PendingOffer extends Omit<ChosenStep, 'presetKey'> {
  /** The offer's record id, once it is confirmed. */
  id: string;
  /** The order it is for, whoever is in front when it is confirmed. */
  at: FrontOrder;
}

/** The starter phrases that offer the amount they name; a phrase found by searching offers it just the same. */
const OFFERING = /^(comp\..*|G06\.comp)$/;

/**
 * What an inserted phrase offers; `null` when it offers nothing or the order is not certain. The
 * amount in the text counts, which the agent may have changed.
 * @param step the step whose phrase was chosen last for this order
 */
export function pendingOffer({ preview, front }: InsertedPhrase, step: ChosenStep | null): PendingOffer | null {
  const at = orderPlaceOf(front);
  const { presetKey, needsApproval } = preview.phrase;
  const amount = namedAmount(preview);
  const isFromStep = step !== null && step.presetKey === presetKey;
  const isOffer = isFromStep || OFFERING.test(presetKey ?? '');
  const fen = amount.state === 'empty' && isFromStep ? step.fen : amount.state === 'ok' ? amount.value : 0;
  if (!at || !isOffer || fen === 0) return null;
  const level = isFromStep && step.fen === fen ? step.level : needsApproval ? 'SUPERVISOR' : 'AGENT';
  return { id: newRecordId(), at, fen, level, askFen: step?.askFen ?? null };
}
