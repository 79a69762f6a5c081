import { useSignal } from '@preact/signals';
import type { DeadlinesTexts } from '@/utils/i18n/deadlines-texts';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { DeadlinesCard } from '@/utils/panel/remedies/deadlines-card';
import { clockPhrase } from '@/utils/panel/remedies/deadlines-phrase';
import { explainClock } from '@/utils/panel/remedies/deadlines-words';
import type { PhraseOffer } from '@/utils/panel/remedies/phrase-offer';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { PresetAge } from '../PresetAge';
import { Why } from '../Why';
import { ClockLine } from './ClockLine';

/** All clocks of the order, most urgent first, with what they rest on. */
export function DeadlinesOutcome(props: { desk: RemediesDesk; card: DeadlinesCard; texts: DeadlinesTexts }) {
  const { desk, card, texts } = props;
  const shared = textsOf(remediesTexts, desk.locale.value);
  const said = useSignal<string | null>(null);
  const { clocks } = card.view.value;
  const [rules, now] = [desk.rules.value, desk.now.value];
  const unsure = [...new Set(clocks.filter((clock) => clock.isUnsure).map((clock) => texts[clock.startedBy]))];
  const warnings = [...new Set(clocks.flatMap((clock) => clock.warnings))];
  const take = (phrase: PhraseOffer) => {
    said.value = desk.offer(phrase) ? null : shared.phraseMissing;
  };
  return (
    <div class="remedy-outcome">
      <ul class="clocks" aria-label={texts.list}>
        {clocks.map((clock) => {
          const phrase = clockPhrase(clock, rules, now);
          const onTake = phrase ? () => take(phrase) : undefined;
          return <ClockLine key={clock.kind} desk={desk} texts={texts} clock={clock} onTake={onTake} />;
        })}
      </ul>
      {warnings.map((warning) => (
        <p key={warning} class="remedy-provisional">
          {texts[warning]}
        </p>
      ))}
      {clocks.some((clock) => clock.isPlatform) && <PresetAge desk={desk} asOf={rules.deadlines.platformAsOf} />}
      <p class="remedy-said" role="status">
        {said.value}
      </p>
      <Doubts desk={desk} doubts={unsure.length > 0 ? [texts.unsure(unsure.join(texts.listBreak))] : []} />
      <Why desk={desk} open={clocks.map((clock) => explainClock(clock, rules, now, texts)).join(texts.clauseBreak)} />
    </div>
  );
}
