import { useState } from 'preact/hooks';
import { textsOf } from '@/utils/i18n/locale';
import { logisticsTexts } from '@/utils/i18n/logistics-texts';
import { createLogisticsCard } from '@/utils/panel/remedies/logistics-card';
import { parcelFigures } from '@/utils/panel/remedies/logistics-words';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { LogisticsInputs } from './LogisticsInputs';
import { LogisticsOutcome } from './LogisticsOutcome';
import './logistics.css';

/** Whether the parcel is in time, stalled or lost, and what to do about it. */
export function LogisticsRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createLogisticsCard(desk));
  const texts = textsOf(logisticsTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  const summary = () => {
    if (view.state === 'notShipped') return <span class="remedy-open">{texts.notShipped}</span>;
    if (view.state !== 'ready') return <StillOpen desk={desk} needs={needs} />;
    return (
      <>
        <span class="parcel-level" data-level={view.found.result.level}>
          {texts[view.found.result.level]}
        </span>
        <span class="remedy-aside">{parcelFigures(view.found, texts).join(' · ')}</span>
      </>
    );
  };
  return (
    <RemedyRow desk={desk} id="logistics" name={texts.name} summary={summary()}>
      <LogisticsInputs desk={desk} card={card} texts={texts} />
      {view.state === 'notShipped' && <p class="remedy-open">{texts.notShipped}</p>}
      {view.state === 'ready' && <LogisticsOutcome desk={desk} card={card} texts={texts} found={view.found} />}
    </RemedyRow>
  );
}
