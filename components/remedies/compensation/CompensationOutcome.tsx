import { useSignal } from '@preact/signals';
import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { compensationWhyTexts } from '@/utils/i18n/compensation-why-texts';
import { textsOf } from '@/utils/i18n/locale';
import { noteTexts } from '@/utils/i18n/note-texts';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { OfferView } from '@/utils/messages/background-contract';
import { EMPTY_APPROVAL } from '@/utils/panel/remedies/approval-form';
import { approvalRequest, passedLimits } from '@/utils/panel/remedies/approval-request';
import { bargainStanding } from '@/utils/panel/remedies/bargain-standing';
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
import { settleByKey } from '@/utils/panel/remedies/offer-outcome';
import type { PhraseOffer } from '@/utils/panel/remedies/phrase-offer';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { noteTime } from '../../notes/note-time';
import { Doubts } from '../Doubts';
import { Why } from '../Why';
import { ApprovalForm } from './ApprovalForm';
import { OfferLadder } from './OfferLadder';

/** Why a lower offer is refused: who offered how much more, and when. */
function refusalOf(desk: RemediesDesk, { offer, agentName }: OfferView): string {
  const locale = desk.locale.value;
  const when = noteTime(offer.sentAt, desk.now.value, textsOf(noteTexts, locale));
  const who = agentName || textsOf(shellTexts, locale).agentUnknown;
  return textsOf(payoutTexts, locale).refused(formatFenTrimmed(offer.fen), who, when);
}

/** The offers, the buyer's other way beside them, and what they rest on. */
export function CompensationOutcome(props: { desk: RemediesDesk; card: CompensationCard; found: CompensationCase }) {
  const { desk, card, found } = props;
  const locale = desk.locale.value;
  const texts = textsOf(compensationTexts, locale);
  const marks = textsOf(payoutTexts, locale);
  const shared = textsOf(remediesTexts, locale);
  const form = card.form.value;
  const rules = desk.rules.value;
  const standing = bargainStanding(desk.offers.payouts.value);
  const steps = ladderSteps(found, standing);
  const approval = desk.memoryOf('approval', EMPTY_APPROVAL);
  const locked = steps.filter((step) => step.phrase === null);
  const asked = locked.find(({ fen }) => fen === approval.form.value.askedFen) ?? locked[0];
  const canKeep = desk.offers.payouts.value !== null && desk.offers.orderNo.value !== null;
  const said = useSignal<string | null>(null);

  const offer = (phrase: PhraseOffer) => {
    const isTaken = desk.offer(phrase);
    said.value = isTaken ? null : shared.phraseMissing;
    return isTaken;
  };
  const take = async (step: LadderStep) => {
    if (step.isRefused && standing.highest) {
      said.value = refusalOf(desk, standing.highest);
      return;
    }
    if (step.phrase) {
      const { fen, level, phrase } = step;
      if (offer(phrase)) desk.offers.choose({ fen, level, askFen: found.input.askFen, presetKey: phrase.presetKey });
      return;
    }
    const sofar = {
      offeredFen: standing.highest?.offer.fen ?? 0,
      paidOutFen: desk.offers.payouts.peek()?.paidFen ?? 0,
    };
    const context = { order: desk.order.peek(), severity: form.severity, rules, texts, ...sofar };
    if (!(await desk.copy(approvalRequest(step, found, context)))) return;
    said.value = texts.requestCopied;
    approval.change({ isOpen: true, askedFen: step.fen });
  };

  const advice = standing.agreed
    ? [marks.agreed(formatFenTrimmed(standing.agreed.offer.fen))]
    : compensationAdvice(found.result, standing.approval?.leftFen ?? 0, texts);
  const sidePhrases = [
    { key: '0', label: texts.otherKey, phrase: otherWayPhrase(found.input) },
    ...(found.result.strategy === 'SUGGEST' ? [{ key: '9', label: texts.askWish, phrase: ASK_WISH }] : []),
  ];
  const why = explainCompensation(found, rules, { card: texts, why: textsOf(compensationWhyTexts, locale) });

  return (
    <div class="remedy-outcome">
      <OfferLadder
        texts={texts}
        marks={marks}
        steps={steps}
        advice={advice}
        other={texts[`other${otherWay(found.input)}`]}
        sidePhrases={sidePhrases}
        onTake={take}
        onPhrase={offer}
        onOtherKey={(key) => settleByKey(desk.offers, key)}
      />
      <p class="remedy-said" role="status">
        {said.value}
      </p>
      {asked && canKeep && (
        <ApprovalForm
          desk={desk}
          askedFen={asked.fen}
          reason={passedLimits(asked, found, rules, texts).join(texts.listBreak)}
        />
      )}
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => ({ ...shared, ...texts })[`doubt${doubt}`])} />
      <Why desk={desk} open={why.open} internal={why.internal} basis={compensationBasis(form, rules, texts)} />
    </div>
  );
}
