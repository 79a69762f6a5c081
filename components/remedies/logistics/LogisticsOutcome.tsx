import type { LogisticsTexts } from '@/utils/i18n/logistics-texts';
import type { LogisticsCard } from '@/utils/panel/remedies/logistics-card';
import { LOGISTICS_ACTIONS, logisticsPhrase } from '@/utils/panel/remedies/logistics-phrase';
import type { LogisticsCase } from '@/utils/panel/remedies/logistics-view';
import { arrivalSentence, explainLogistics, parcelFigures } from '@/utils/panel/remedies/logistics-words';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { TakePhrase } from '../TakePhrase';
import { Why } from '../Why';

/** How worrying the parcel is, what to do and what to say. */
export function LogisticsOutcome(props: {
  desk: RemediesDesk;
  card: LogisticsCard;
  texts: LogisticsTexts;
  found: LogisticsCase;
}) {
  const { desk, card, texts, found } = props;
  const { level } = found.result;
  const { isLossConfirmed } = card.form.value;
  const rules = desk.rules.value;
  const phrase = logisticsPhrase(found, rules, isLossConfirmed);
  const arrival = arrivalSentence(found, texts);
  return (
    <div class="remedy-outcome">
      <p class="parcel">
        <output class="parcel-level" data-level={level}>
          {texts[level]}
        </output>
        {parcelFigures(found, texts).map((figure) => (
          <span key={figure}>{figure}</span>
        ))}
      </p>
      {arrival !== null && <p>{arrival}</p>}
      <p class="remedy-advice">{texts[LOGISTICS_ACTIONS[level]]}</p>
      {level === 'LOST_SUSPECT' && (
        <label class="remedy-check">
          <input
            type="checkbox"
            checked={isLossConfirmed}
            onChange={(event) => card.change({ isLossConfirmed: event.currentTarget.checked })}
          />
          {texts.lossConfirmed}
        </label>
      )}
      {phrase && <TakePhrase desk={desk} phrase={phrase} label={texts.takePhrase} />}
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => texts[`doubt${doubt}`])} />
      <Why desk={desk} open={explainLogistics(found, rules, texts)} />
    </div>
  );
}
