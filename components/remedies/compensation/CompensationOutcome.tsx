import { useSignal } from '@preact/signals';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { compensationWhyTexts } from '@/utils/i18n/compensation-why-texts';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import { approvalRequest } from '@/utils/panel/remedies/approval-request';
import { compensationAdvice } from '@/utils/panel/remedies/compensation-advice';
import { compensationBasis } from '@/utils/panel/remedies/compensation-basis';
import type { CompensationCard } from '@/utils/panel/remedies/compensation-card';
import {
  ASK_WISH,
  type LadderStep,
  ladderSteps,
  otherWay,
  otherWayPhrase,
} from '@/utils/panel/remedies/compensation-steps';
import type { CompensationCase } from '@/utils/panel/remedies/compensation-view';
import { explainCompensation } from '@/utils/panel/remedies/explain-compensation';
import type { PhraseOffer } from '@/utils/panel/remedies/phrase-offer';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { Why } from '../Why';
import { OfferLadder } from './OfferLadder';

/** The offers, the buyer's other way beside them, and what they rest on. */
export function CompensationOutcome(props: { desk: RemediesDesk; card: CompensationCard; found: CompensationCase }) {
  const { desk, card, found } = props;
  const locale = desk.locale.value;
  const texts = textsOf(compensationTexts, locale);
  const shared = textsOf(remediesTexts, locale);
  const form = card.form.value;
  const rules = desk.rules.value;
  const said = useSignal<string | null>(null);

  const offer = (phrase: PhraseOffer) => {
    const isTaken = desk.offer(phrase);
    said.value = isTaken ? null : shared.phraseMissing;
    return isTaken;
  };
  const take = async (step: LadderStep) => {
    if (step.phrase) {
      if (offer(step.phrase)) card.change({ offeredFen: Math.max(form.offeredFen, step.fen) });
      return;
    }
    const context = { order: desk.order.peek(), severity: form.severity, rules, texts };
    if (await desk.copy(approvalRequest(step, found, context))) said.value = texts.requestCopied;
  };

  const sidePhrases = [
    { key: '0', label: texts.otherKey, phrase: otherWayPhrase(found.input) },
    ...(found.result.strategy === 'SUGGEST' ? [{ key: '9', label: texts.askWish, phrase: ASK_WISH }] : []),
  ];
  const why = explainCompensation(found, rules, { card: texts, why: textsOf(compensationWhyTexts, locale) });

  return (
    <div class="remedy-outcome">
      <OfferLadder
        texts={texts}
        steps={ladderSteps(found, form.offeredFen)}
        advice={compensationAdvice(found.result, texts)}
        other={texts[`other${otherWay(found.input)}`]}
        sidePhrases={sidePhrases}
        onTake={take}
        onPhrase={offer}
      />
      <p class="remedy-said" role="status">
        {said.value}
      </p>
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => ({ ...shared, ...texts })[`doubt${doubt}`])} />
      <Why desk={desk} open={why.open} internal={why.internal} basis={compensationBasis(form, rules, texts)} />
    </div>
  );
}
