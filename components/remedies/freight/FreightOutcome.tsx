import { formatFen } from '@/utils/domain/money/format-fen';
import { freightTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { FreightCard } from '@/utils/panel/remedies/freight-card';
import { freightPhrases } from '@/utils/panel/remedies/freight-phrase';
import type { FreightCase } from '@/utils/panel/remedies/freight-view';
import { explainFreight, freightBasis } from '@/utils/panel/remedies/freight-why';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { Internal } from '../Internal';
import { ResultActions } from '../ResultActions';
import { Why } from '../Why';
import { FreightLegs } from './FreightLegs';

/** Who pays what, what goes back or is deducted, and what the shop may claim itself. */
export function FreightOutcome(props: { desk: RemediesDesk; card: FreightCard; found: FreightCase }) {
  const { desk, card, found } = props;
  const texts = textsOf(freightTexts, desk.locale.value);
  const { input, result } = found;
  const why = explainFreight(found, texts);
  const isUndisclosed = input.freeThreshold !== null && !input.freeThreshold.disclosed;
  const actions = freightPhrases(found).map(({ saying, phrase }) => ({ label: texts[`say${saying}`], phrase }));
  return (
    <div class="remedy-outcome">
      <FreightLegs desk={desk} legs={card.view.value.fields.legs} found={found} />
      <div class="due" data-eligible={result.buyerFen > 0}>
        <span>{texts.buyerPays}</span>
        <output class="due-amount">¥{formatFen(result.buyerFen)}</output>
      </div>
      {result.refundOutboundFen > 0 && <p>{texts.refunded(formatFen(result.refundOutboundFen))}</p>}
      {result.deductFen > 0 && <p>{texts.deducted(formatFen(result.deductFen))}</p>}
      {isUndisclosed && <p class="remedy-provisional">{texts.notDisclosed}</p>}
      <p>
        <Internal desk={desk}>
          {texts.sellerPays} {formatFen(result.sellerFen)}
          {result.claimCourierFen > 0 && `${texts.clauseBreak}${texts.claim(formatFen(result.claimCourierFen))}`}
        </Internal>
      </p>
      <ResultActions desk={desk} label={texts.actions} actions={actions} />
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => texts[`doubt${doubt}`])} />
      <Why desk={desk} open={why.open} internal={why.internal} basis={freightBasis(found, desk.rules.value, texts)} />
    </div>
  );
}
