import { useState } from 'preact/hooks';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { textsOf } from '@/utils/i18n/locale';
import { createCompensationCard } from '@/utils/panel/remedies/compensation-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { CompensationInputs } from './CompensationInputs';
import { CompensationOutcome } from './CompensationOutcome';
import { CompensationSummary } from './CompensationSummary';

/** Compensation bargaining: what to offer a buyer who keeps the goods, step by step. */
export function CompensationRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createCompensationCard(desk));
  const texts = textsOf(compensationTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  return (
    <RemedyRow
      desk={desk}
      id="compensation"
      name={texts.name}
      summary={
        view.state === 'ready' ? (
          <CompensationSummary desk={desk} result={view.found.result} />
        ) : (
          <StillOpen desk={desk} needs={needs} />
        )
      }
    >
      <CompensationInputs desk={desk} card={card} />
      {view.state === 'ready' && <CompensationOutcome desk={desk} card={card} found={view.found} />}
    </RemedyRow>
  );
}
