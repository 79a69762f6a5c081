import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import { bargainStanding } from '@/utils/panel/remedies/bargain-standing';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import './payouts.css';

/** The folded card's reminder that the buyer was offered or paid something on this order. */
export function OfferMark({ desk }: { desk: RemediesDesk }) {
  const texts = textsOf(payoutTexts, desk.locale.value);
  const payouts = desk.offers.payouts.value;
  const { highest } = bargainStanding(payouts);
  if (highest) return <b class="offer-mark">{texts.offered(formatFenTrimmed(highest.offer.fen))}</b>;
  if (!payouts || payouts.paidFen === 0) return null;
  return <b class="offer-mark">{texts.paidMark(formatFenTrimmed(payouts.paidFen))}</b>;
}
