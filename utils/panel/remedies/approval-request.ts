import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import type { Fen } from '@/utils/domain/money/fen';
import { formatFen } from '@/utils/domain/money/format-fen';
import { floorBp } from '@/utils/domain/money/mul-bp';
import type { Offer } from '@/utils/domain/remedies/compensation';
import type { CompensationTexts } from '@/utils/i18n/compensation-texts';
import type { SeverityChoice } from './compensation-form';
import type { CompensationCase } from './compensation-view';
import type { RemedySettings } from './remedy-settings';

/** Which of the agent's limits an offer passes, without saying by how much: some of them are internal figures. */
export function passedLimits(
  offer: Offer,
  found: CompensationCase,
  rules: RemedySettings,
  texts: CompensationTexts,
): string[] {
  const { bargain } = rules;
  const { input, result } = found;
  const checks: [string, boolean][] = [
    [texts.overLimit, offer.fen > bargain.agentLimitFen],
    [texts.overShare, offer.fen > floorBp(result.paidFen, bargain.agentLimitBp)],
    [texts.overPrior, input.priorCompCount >= bargain.priorCompLimit],
    [texts.overRoom, offer.fen > Math.max(result.profitRoomFen, 0)],
  ];
  return checks.filter(([, holds]) => holds).map(([text]) => text);
}

/**
 * The text an agent sends to the approver for an offer above the own authority. It holds what the
 * buyer could know and which limit is passed; no cost, floor or ceiling. Evidence is left blank.
 */
export function approvalRequest(
  offer: Offer,
  found: CompensationCase,
  context: {
    order: OrderReading | null;
    severity: SeverityChoice;
    rules: RemedySettings;
    texts: CompensationTexts;
    /** The highest offer the buyer got so far, and what was paid on the order; 0 for none. */
    offeredFen: Fen;
    paidOutFen: Fen;
  },
): string {
  const { texts, order } = context;
  const { input, result } = found;
  const orderNo = (order && certainValue(order.orderNo)) ?? texts.requestUnread;
  const limits = passedLimits(offer, found, context.rules, texts);
  const level = offer.level === 'AGENT' ? texts.levelAGENT : texts[`level${offer.level}`];
  const ask = input.askFen === null ? texts.requestNoFigure : texts.yuan(formatFen(input.askFen));
  const sofar: [string, Fen][] = [
    [texts.requestOffered, context.offeredFen],
    [texts.requestPaidOut, context.paidOutFen],
  ];
  const rows: [string, string][] = [
    [texts.requestOrder, orderNo],
    [texts.requestPaid, `${texts.yuan(formatFen(result.paidFen))}${texts.requestUnits(input.qty)}`],
    [texts.requestAsk, ask],
    ...sofar.flatMap(([name, fen]): [string, string][] => (fen > 0 ? [[name, texts.yuan(formatFen(fen))]] : [])),
    [texts.requestAmount, texts.yuan(formatFen(offer.fen))],
    [texts.liability, texts[input.liability]],
    [texts.severity, texts[context.severity]],
    [texts.requestReason, limits.join(texts.listBreak)],
    [texts.requestEvidence, ''],
  ];
  return [texts.requestTitle(level), ...rows.map(([name, value]) => `${name}${texts.colon}${value}`)].join('\n');
}
