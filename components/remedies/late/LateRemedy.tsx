import { useState } from 'preact/hooks';
import { formatFen } from '@/utils/domain/money/format-fen';
import { lateTexts } from '@/utils/i18n/late-texts';
import { textsOf } from '@/utils/i18n/locale';
import { createLateCard } from '@/utils/panel/remedies/late-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { LateInputs } from './LateInputs';
import { LateOutcome } from './LateOutcome';

/** The order was shipped late: what the platform makes the shop pay. */
export function LateRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createLateCard(desk));
  const texts = textsOf(lateTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  const summary = () => {
    if (view.state !== 'ready') return <StillOpen desk={desk} needs={needs} />;
    const { dueFen, input } = view.found;
    return (
      <>
        <span>{dueFen === null ? texts.noRule : `¥${formatFen(dueFen)}`}</span>
        <span class="remedy-aside">{texts[input.platform]}</span>
      </>
    );
  };
  return (
    <RemedyRow desk={desk} id="late" name={texts.name} summary={summary()}>
      <LateInputs desk={desk} card={card} texts={texts} />
      {view.state === 'ready' && <LateOutcome desk={desk} texts={texts} found={view.found} />}
    </RemedyRow>
  );
}
