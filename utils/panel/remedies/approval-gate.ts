import type { Fen } from '@/utils/domain/money/fen';
import { formatFen } from '@/utils/domain/money/format-fen';
import { type Failure, failed } from '@/utils/failures/failure';
import type { Front } from '../front-state';
import type { BackgroundClient } from '../panel-ports';
import type { PhrasePreview } from '../phrase-preview';
import { standingApproval } from './approval';
import { orderPlaceOf } from './order-place';
import { amountField, type TypedField } from './typed-field';

/** The variable in which a phrase names a compensation. */
const AMOUNT = '金额';

/** The compensation a phrase names as it would go in: empty when it names none, bad when what stands there is no amount. */
export function namedAmount({ rendered }: PhrasePreview): TypedField<Fen> & { text: string } {
  const segment = rendered?.segments.find((part) => part.kind === 'value' && part.name === AMOUNT);
  const text = segment?.kind === 'value' ? segment.text : '';
  return { ...amountField(text), text };
}

/**
 * Why a phrase that speaks of an approval may not be said; `null` when it may. It asks the database
 * anew each time, because somebody may have withdrawn the approval, and holds for whatever way led
 * to the phrase: telling a buyer of an approval that nobody gave is a lie.
 */
export async function approvalRefusal(
  background: BackgroundClient,
  preview: PhrasePreview,
  front: Front,
): Promise<Failure | null> {
  if (!preview.phrase.needsApproval) return null;
  const place = orderPlaceOf(front);
  const answer = place ? await background.ask('listPayouts', place) : failed('APPROVAL_MISSING');
  if (!answer.ok) return answer.failure;
  const approval = standingApproval(answer.value);
  if (!approval) return { code: 'APPROVAL_MISSING' };
  const amount = namedAmount(preview);
  const isCovered = amount.state === 'empty' || (amount.state === 'ok' && amount.value <= approval.leftFen);
  if (isCovered) return null;
  return { code: 'APPROVAL_EXCEEDED', details: { amount: amount.text, approved: formatFen(approval.leftFen) } };
}
