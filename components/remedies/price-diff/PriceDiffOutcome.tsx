import { useSignal } from '@preact/signals';
import { formatFen } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { priceDiffTexts } from '@/utils/i18n/price-diff-texts';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import { deadlineSentence, explainPriceDiff } from '@/utils/panel/remedies/explain-price-diff';
import type { PriceDiffCard } from '@/utils/panel/remedies/price-diff-card';
import { careOptions, priceDiffPhrase } from '@/utils/panel/remedies/price-diff-phrase';
import type { PriceDiffCase } from '@/utils/panel/remedies/price-diff-view';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { Kbd } from '../../shell/Kbd';
import { Doubts } from '../Doubts';
import { Why } from '../Why';

/** What is due and until when, or why not and what can be given instead. */
export function PriceDiffOutcome(props: { desk: RemediesDesk; card: PriceDiffCard; found: PriceDiffCase }) {
  const { desk, card, found } = props;
  const locale = desk.locale.value;
  const shared = textsOf(remediesTexts, locale);
  const texts = textsOf(priceDiffTexts, locale);
  const rules = desk.rules.value;
  const { result } = found;
  const said = useSignal<string | null>(null);
  const phrase = priceDiffPhrase(found, rules);
  const anchorName = texts[card.view.value.fields.anchorKind];

  const take = () => {
    if (!phrase) return;
    said.value = desk.offer(phrase) ? null : shared.phraseMissing;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event) || event.key !== '1') return;
    event.preventDefault();
    event.stopPropagation();
    take();
  };

  return (
    <div class="remedy-outcome">
      <div class="due" data-eligible={result.eligible}>
        <span class="due-label">{result.eligible ? texts.due : texts.nothingDue}</span>
        <output class="due-amount">¥{formatFen(result.dueFen)}</output>
      </div>
      <p class="due-until">{deadlineSentence(found, texts)}</p>
      {result.warnings.map((warning) => (
        <p key={warning} class="remedy-provisional">
          {texts[warning]}
        </p>
      ))}
      {result.reasons.length > 0 && (
        <ul class="remedy-reasons">
          {result.reasons.map((reason) => (
            <li key={reason}>{texts[reason]}</li>
          ))}
        </ul>
      )}
      {!result.eligible && phrase && (
        <p>
          {texts.careHeading} {careOptions(rules, locale).join(texts.listBreak)}
        </p>
      )}
      {phrase && (
        <button type="button" class="button button-main" data-proposed onClick={take} onKeyDown={onKeyDown}>
          <Kbd keys="1" /> {texts.takePhrase}
        </button>
      )}
      <p class="remedy-said" role="status">
        {said.value}
      </p>
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => ({ ...shared, ...texts })[`doubt${doubt}`])} />
      <Why
        desk={desk}
        open={explainPriceDiff(found, anchorName, texts)}
        basis={[rules.priceDiff.basis === 'merchant' ? texts.basisMerchant : texts.basisBuyerPaid]}
      />
    </div>
  );
}
