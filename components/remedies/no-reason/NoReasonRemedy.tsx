import { useState } from 'preact/hooks';
import { textsOf } from '@/utils/i18n/locale';
import { noReasonTexts } from '@/utils/i18n/no-reason-texts';
import { dueText } from '@/utils/panel/remedies/deadlines-words';
import { createNoReasonCard } from '@/utils/panel/remedies/no-reason-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { NoReasonInputs } from './NoReasonInputs';
import { NoReasonOutcome } from './NoReasonOutcome';

/** Whether the goods may be returned without a reason. */
export function NoReasonRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createNoReasonCard(desk));
  const texts = textsOf(noReasonTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  return (
    <RemedyRow
      desk={desk}
      id="no-reason"
      name={texts.name}
      summary={
        view.state === 'ready' ? (
          <>
            <span>{texts[view.found.result.status]}</span>
            {view.found.clock && (
              <span class="remedy-aside">{texts.until(dueText(view.found.clock, desk.now.value))}</span>
            )}
          </>
        ) : (
          <StillOpen desk={desk} needs={needs} />
        )
      }
    >
      <NoReasonInputs desk={desk} card={card} texts={texts} />
      {view.state === 'ready' && <NoReasonOutcome desk={desk} texts={texts} found={view.found} />}
    </RemedyRow>
  );
}
