import { formatFen } from '@/utils/domain/money/format-fen';
import type { LateTexts } from '@/utils/i18n/late-texts';
import type { LateCase } from '@/utils/panel/remedies/late-view';
import { explainLate } from '@/utils/panel/remedies/late-words';
import type { PhraseOffer } from '@/utils/panel/remedies/phrase-offer';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { PresetAge } from '../PresetAge';
import { TakePhrase } from '../TakePhrase';
import { Why } from '../Why';

const NO_VALUES = () => ({});
const SORRY: PhraseOffer = { presetKey: 'O02.sorry', valuesIn: NO_VALUES };
/** The apology for slow shipping would be untrue where the goods are gone. */
const OUT_OF_STOCK: PhraseOffer = { presetKey: 'O01.tell', valuesIn: NO_VALUES };

/** What the platform takes for shipping late, how sure that is, and the apology. */
export function LateOutcome(props: { desk: RemediesDesk; texts: LateTexts; found: LateCase }) {
  const { desk, texts, found } = props;
  const { dueFen } = found;
  const { asOf } = desk.rules.value.late;
  return (
    <div class="remedy-outcome">
      {dueFen === null ? (
        <p class="remedy-advice">{texts.noRule}</p>
      ) : (
        <div class="due">
          <span class="due-label">{texts.due}</span>
          <output class="due-amount">¥{formatFen(dueFen)}</output>
        </div>
      )}
      <PresetAge desk={desk} asOf={asOf} />
      <p class="remedy-preset">{texts.confidence}</p>
      <TakePhrase
        desk={desk}
        phrase={found.input.when === 'OUT_OF_STOCK' ? OUT_OF_STOCK : SORRY}
        label={texts.takePhrase}
      />
      <Doubts desk={desk} doubts={found.isUnsure ? [texts.doubtPAID] : []} />
      <Why desk={desk} open={explainLate(found, asOf, texts)} />
    </div>
  );
}
