import { useState } from 'preact/hooks';
import { formatFen } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import { createPartialReturnCard } from '@/utils/panel/remedies/partial-return-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { PartialReturnInputs } from './PartialReturnInputs';
import { PartialReturnOutcome } from './PartialReturnOutcome';

/** Part of an order comes back: what the returned units were really paid with. */
export function PartialReturnRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createPartialReturnCard(desk));
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  return (
    <RemedyRow
      desk={desk}
      id="partial-return"
      name={texts.name}
      summary={
        view.state === 'ready' ? (
          <>
            <span>
              {texts.due} ¥{formatFen(view.found.refundFen)}
            </span>
            <span class="remedy-aside">{texts.ofPaid(formatFen(view.found.paidFen))}</span>
          </>
        ) : (
          <StillOpen desk={desk} needs={needs} />
        )
      }
    >
      <PartialReturnInputs desk={desk} card={card} />
      {view.state === 'ready' && <PartialReturnOutcome desk={desk} card={card} found={view.found} />}
    </RemedyRow>
  );
}
