import { TriangleAlert } from 'lucide-preact';
import { certainValue } from '@/utils/domain/conversation/reading';
import type { Fen } from '@/utils/domain/money/fen';
import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { textsOf } from '@/utils/i18n/locale';
import { noteTexts } from '@/utils/i18n/note-texts';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import { payoutGuard } from '@/utils/panel/remedies/bargain-standing';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { noteTime } from '../../notes/note-time';
import './payouts.css';

/** Before anything is paid: what this order and this buyer already got. `nextFen`: what would be offered next, 0 for nothing. */
export function PayoutGuard({ desk, nextFen }: { desk: RemediesDesk; nextFen: Fen }) {
  const locale = desk.locale.value;
  const texts = textsOf(payoutTexts, locale);
  const { payouts, failure, orderNo } = desk.offers;
  const warnings: string[] = [];
  if (failure.value) warnings.push(failureSentence(failure.value, locale));
  if (orderNo.value === null) warnings.push(texts.noOrder);
  const guard = payouts.value && payoutGuard(payouts.value, orderNo.value);
  const order = desk.order.value;
  const orderPaidFen = order ? certainValue(order.paidFen) : undefined;
  if (guard) {
    const { paidFen, agreedFen, earlier } = guard;
    if (paidFen > 0) warnings.push(texts.paidBefore(formatFen(paidFen)));
    if (agreedFen > 0) warnings.push(texts.agreedBefore(formatFen(agreedFen)));
    const totalFen = paidFen + Math.max(agreedFen, nextFen);
    if (orderPaidFen !== undefined && totalFen > orderPaidFen) warnings.push(texts.overPaid(formatFen(orderPaidFen)));
    if (earlier.length > 0) warnings.push(texts.nth(earlier.length + 1));
  }
  if (warnings.length === 0) return null;
  return (
    <div class="payout-guard" role="status">
      {warnings.map((warning) => (
        <p key={warning}>
          <TriangleAlert size={12} aria-hidden="true" /> {warning}
        </p>
      ))}
      {guard && guard.earlier.length > 0 && (
        <ul class="payout-earlier">
          {guard.earlier.slice(0, 3).map(({ offer, agentName, orderNo: number }) => (
            <li key={offer.id}>
              ¥{formatFenTrimmed(offer.fen)} · {agentName}{' '}
              {noteTime(offer.settledAt ?? offer.sentAt, desk.now.value, textsOf(noteTexts, locale))} ·{' '}
              {texts.orderTail(number.slice(-4))}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
