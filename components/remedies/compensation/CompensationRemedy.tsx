import { useState } from 'preact/hooks';
import type { Fen } from '@/utils/domain/money/fen';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { textsOf } from '@/utils/i18n/locale';
import { bargainStanding } from '@/utils/panel/remedies/bargain-standing';
import { createCompensationCard } from '@/utils/panel/remedies/compensation-card';
import { ladderSteps } from '@/utils/panel/remedies/compensation-steps';
import type { CompensationCase } from '@/utils/panel/remedies/compensation-view';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { ApprovalList } from './ApprovalList';
import { CompensationInputs } from './CompensationInputs';
import { CompensationOutcome } from './CompensationOutcome';
import { CompensationSummary } from './CompensationSummary';
import { OfferHistory } from './OfferHistory';
import { OfferMark } from './OfferMark';
import { PayoutGuard } from './PayoutGuard';
import { SentLine } from './SentLine';

/** What would be offered next: the pending offer, else the proposed step, fen; 0 for nothing. */
function nextOfferFen({ offers }: RemediesDesk, found: CompensationCase): Fen {
  const proposed = ladderSteps(found, bargainStanding(offers.payouts.value)).find((step) => step.isProposed);
  return offers.pending.value?.fen ?? proposed?.fen ?? 0;
}

/** Compensation bargaining: what to offer a buyer who keeps the goods, step by step. */
export function CompensationRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createCompensationCard(desk));
  const texts = textsOf(compensationTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  const summary =
    view.state === 'ready' ? (
      <CompensationSummary desk={desk} result={view.found.result} />
    ) : (
      <StillOpen desk={desk} needs={needs} />
    );
  const nextFen = view.state === 'ready' ? nextOfferFen(desk, view.found) : 0;
  return (
    <>
      <SentLine desk={desk} />
      <RemedyRow
        desk={desk}
        id="compensation"
        name={texts.name}
        summary={
          <>
            {summary}
            <OfferMark desk={desk} />
          </>
        }
      >
        <PayoutGuard desk={desk} nextFen={nextFen} />
        <OfferHistory desk={desk} />
        <ApprovalList desk={desk} />
        <CompensationInputs desk={desk} card={card} />
        {view.state === 'ready' && <CompensationOutcome desk={desk} card={card} found={view.found} />}
      </RemedyRow>
    </>
  );
}
