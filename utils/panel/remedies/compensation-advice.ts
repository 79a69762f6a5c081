import type { Fen } from '@/utils/domain/money/fen';
import type { CompensationResult } from '@/utils/domain/remedies/compensation';
import type { CompensationTexts } from '@/utils/i18n/compensation-texts';

/**
 * What to do, one short line each: what changes the course first, then the strategy itself.
 * @param approvedFen what may be offered under an approval, 0 without one
 */
export function compensationAdvice(result: CompensationResult, approvedFen: Fen, texts: CompensationTexts): string[] {
  const lines: string[] = [];
  if (result.returnFirst) lines.push(texts.returnFirst);
  if ('belowFairLoss' in result && result.belowFairLoss) lines.push(texts.belowFairLoss);
  const [first] = result.offers;
  if (first && first.level !== 'AGENT' && first.fen > approvedFen) lines.push(texts.approvalFirst);
  else lines.push(result.strategy === 'NONE' ? texts.NO_ASK : texts[result.strategy]);
  if (result.refundWithoutReturnBetter) lines.push(texts.refundWithoutReturnBetter);
  return lines;
}
