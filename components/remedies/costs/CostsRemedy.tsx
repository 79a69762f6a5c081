import { useState } from 'preact/hooks';
import { formatFen } from '@/utils/domain/money/format-fen';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { costsTexts } from '@/utils/i18n/costs-texts';
import { textsOf } from '@/utils/i18n/locale';
import { createCostsCard } from '@/utils/panel/remedies/costs-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Internal } from '../Internal';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { CostsInputs } from './CostsInputs';
import { CostsOutcome } from './CostsOutcome';

/** What each way out of a defect case costs the shop. */
export function CostsRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createCostsCard(desk));
  const locale = desk.locale.value;
  const texts = textsOf(costsTexts, locale);
  const names = { ...textsOf(compensationTexts, locale), ...texts };
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => names[`need${need}`]) : [];
  const [cheapest] = view.state === 'ready' ? view.found.ranked : [];
  return (
    <RemedyRow
      desk={desk}
      id="costs"
      name={texts.name}
      summary={
        view.state !== 'ready' ? (
          <StillOpen desk={desk} needs={needs} />
        ) : (
          cheapest && (
            <>
              <span>
                {texts.cheapest} {texts[cheapest.remedy]}
              </span>
              <Internal desk={desk}>{formatFen(cheapest.fen)}</Internal>
            </>
          )
        )
      }
    >
      <CostsInputs desk={desk} card={card} />
      {view.state === 'ready' && <CostsOutcome desk={desk} card={card} found={view.found} />}
    </RemedyRow>
  );
}
