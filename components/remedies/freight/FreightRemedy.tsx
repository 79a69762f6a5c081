import { useState } from 'preact/hooks';
import { formatFen } from '@/utils/domain/money/format-fen';
import type { FreightResult } from '@/utils/domain/remedies/freight';
import { type FreightTexts, freightTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import { createFreightCard } from '@/utils/panel/remedies/freight-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { FreightInputs } from './FreightInputs';
import { FreightOutcome } from './FreightOutcome';

/** The folded card: what the buyer pays, and what moves in the refund. */
function FreightSummary({ texts, result }: { texts: FreightTexts; result: FreightResult }) {
  const { buyerFen, refundOutboundFen, deductFen } = result;
  return (
    <>
      <span>
        {texts.buyerPays} ¥{formatFen(buyerFen)}
      </span>
      <span class="remedy-aside">
        {deductFen > 0 && texts.summaryDeduct(formatFen(deductFen))}
        {refundOutboundFen > 0 && texts.summaryRefund(formatFen(refundOutboundFen))}
      </span>
    </>
  );
}

/** Who pays the freight of a return, an exchange, a refused parcel or a second one. */
export function FreightRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createFreightCard(desk));
  const texts = textsOf(freightTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  return (
    <RemedyRow
      desk={desk}
      id="freight"
      name={texts.name}
      summary={
        view.state === 'ready' ? (
          <FreightSummary texts={texts} result={view.found.result} />
        ) : (
          <StillOpen desk={desk} needs={needs} />
        )
      }
    >
      <FreightInputs desk={desk} card={card} />
      {view.state === 'ready' && <FreightOutcome desk={desk} card={card} found={view.found} />}
    </RemedyRow>
  );
}
