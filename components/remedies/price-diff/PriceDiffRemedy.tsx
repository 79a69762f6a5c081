import { useState } from 'preact/hooks';
import { textsOf } from '@/utils/i18n/locale';
import { priceDiffTexts } from '@/utils/i18n/price-diff-texts';
import { createPriceDiffCard } from '@/utils/panel/remedies/price-diff-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { PriceDiffInputs } from './PriceDiffInputs';
import { PriceDiffOutcome } from './PriceDiffOutcome';
import { PriceDiffSummary } from './PriceDiffSummary';

/** The price fell after the purchase: what is due, and until when. */
export function PriceDiffRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createPriceDiffCard(desk));
  const texts = textsOf(priceDiffTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  return (
    <RemedyRow
      desk={desk}
      id="price-diff"
      name={texts.name}
      summary={
        view.state === 'ready' ? (
          <PriceDiffSummary texts={texts} found={view.found} />
        ) : (
          <StillOpen desk={desk} needs={needs} />
        )
      }
    >
      <PriceDiffInputs desk={desk} card={card} />
      {view.state === 'ready' && <PriceDiffOutcome desk={desk} card={card} found={view.found} />}
    </RemedyRow>
  );
}
