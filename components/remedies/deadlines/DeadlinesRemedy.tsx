import { useState } from 'preact/hooks';
import { deadlinesTexts } from '@/utils/i18n/deadlines-texts';
import { textsOf } from '@/utils/i18n/locale';
import { createDeadlinesCard } from '@/utils/panel/remedies/deadlines-card';
import { isMissed, isSoon } from '@/utils/panel/remedies/deadlines-view';
import { clockName, dueText, leftText } from '@/utils/panel/remedies/deadlines-words';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { DeadlinesInputs } from './DeadlinesInputs';
import { DeadlinesOutcome } from './DeadlinesOutcome';
import './deadlines.css';

/** Every clock that runs on the order in front; folded, the most urgent one. */
export function DeadlinesRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createDeadlinesCard(desk));
  const texts = textsOf(deadlinesTexts, desk.locale.value);
  const { clocks, needs, isRefused } = card.view.value;
  const [first] = clocks;
  const now = desk.now.value;
  return (
    <RemedyRow
      desk={desk}
      id="deadlines"
      name={texts.name}
      summary={
        first ? (
          <>
            <span>
              {clockName(first, desk.rules.value, texts)} {texts.until(dueText(first, now))}
            </span>
            <span class="clock-left" data-tone={isMissed(first) || isSoon(first, now) ? 'soon' : 'calm'}>
              {leftText(first, now, texts)}
            </span>
          </>
        ) : needs.length > 0 || isRefused ? (
          <StillOpen desk={desk} needs={needs.map((start) => texts[start])} />
        ) : (
          <span class="remedy-open">{texts.nothing}</span>
        )
      }
    >
      <DeadlinesInputs desk={desk} card={card} texts={texts} />
      {clocks.length > 0 ? (
        <DeadlinesOutcome desk={desk} card={card} texts={texts} />
      ) : (
        <p class="remedy-open">{texts.nothing}</p>
      )}
    </RemedyRow>
  );
}
