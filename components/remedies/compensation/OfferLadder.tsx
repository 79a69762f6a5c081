import type { CompensationTexts } from '@/utils/i18n/compensation-texts';
import type { PayoutTexts } from '@/utils/i18n/payout-texts';
import type { LadderStep } from '@/utils/panel/remedies/compensation-steps';
import type { PhraseOffer } from '@/utils/panel/remedies/phrase-offer';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { Kbd } from '../../shell/Kbd';
import { OfferStep } from './OfferStep';
import './ladder.css';

/** A phrase beside the ladder, with its key. */
export interface SidePhrase {
  key: string;
  label: string;
  phrase: PhraseOffer;
}

/** The offers in turn; while the keyboard is in it, each one's digit takes its phrase. */
export function OfferLadder(props: {
  texts: CompensationTexts;
  marks: PayoutTexts;
  steps: readonly LadderStep[];
  advice: readonly string[];
  /** What the buyer may choose instead. */
  other: string;
  sidePhrases: readonly SidePhrase[];
  onTake: (step: LadderStep) => void;
  onPhrase: (phrase: PhraseOffer) => void;
  /** Any other key. @returns whether it meant something */
  onOtherKey: (key: string) => boolean;
}) {
  const { texts, marks, steps, advice, other, sidePhrases, onTake, onPhrase, onOtherKey } = props;
  const above = steps.find((step) => step.phrase === null);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const side = sidePhrases.find(({ key }) => key === event.key);
    const step = /^[1-9]$/.test(event.key) ? steps[Number(event.key) - 1] : undefined;
    if (!side && !step && !onOtherKey(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (side) onPhrase(side.phrase);
    else if (step) onTake(step);
  };

  return (
    <fieldset class="ladder" aria-label={texts.ladder} onKeyDown={onKeyDown}>
      {steps.length > 0 && (
        <ol class="ladder-steps">
          {steps.map((step, index) => (
            <OfferStep
              key={step.fen}
              texts={texts}
              marks={marks}
              step={step}
              number={index + 1}
              onTake={() => onTake(step)}
            />
          ))}
        </ol>
      )}
      {above && above.level !== 'AGENT' && (
        <p class="ladder-approval">{texts.needsApproval(texts[`level${above.level}`])}</p>
      )}
      {advice.map((line) => (
        <p key={line} class="remedy-advice">
          {line}
        </p>
      ))}
      <p class="ladder-other">
        <span class="ladder-other-name">{texts.otherOption}</span> {other}
      </p>
      <p class="ladder-side">
        {sidePhrases.map(({ key, label, phrase }) => (
          <button key={key} type="button" class="button button-quiet" onClick={() => onPhrase(phrase)}>
            <Kbd keys={key} /> {label}
          </button>
        ))}
      </p>
    </fieldset>
  );
}
