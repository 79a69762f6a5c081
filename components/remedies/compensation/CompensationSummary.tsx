import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { CompensationResult } from '@/utils/domain/remedies/compensation';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Internal } from '../Internal';

/** The folded card: the ladder and the ceiling in one line. */
export function CompensationSummary({ desk, result }: { desk: RemediesDesk; result: CompensationResult }) {
  const texts = textsOf(compensationTexts, desk.locale.value);
  const { offers, strategy, ceilingFen } = result;
  const line =
    offers.length > 0
      ? offers.map((offer) => formatFenTrimmed(offer.fen)).join(' → ')
      : texts[strategy === 'NO_COMPENSATION' ? 'NO_COMPENSATION' : 'NO_ASK'];
  return (
    <>
      <span>{line}</span>
      <Internal desk={desk}>
        {texts.ceiling} {formatFen(ceilingFen)}
      </Internal>
    </>
  );
}
