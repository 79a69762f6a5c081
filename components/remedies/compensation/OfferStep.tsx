import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { CompensationTexts } from '@/utils/i18n/compensation-texts';
import type { PayoutTexts } from '@/utils/i18n/payout-texts';
import type { LadderStep } from '@/utils/panel/remedies/compensation-steps';
import { Kbd } from '../../shell/Kbd';

/** Told apart by shape and word, not by colour alone. */
const LEVEL_SHAPE = { AGENT: '●', SUPERVISOR: '▲', MANAGER: '◆' } as const;

/** One rung: its amount, who must agree, and whether it is the one to say next. */
export function OfferStep(props: {
  texts: CompensationTexts;
  /** What is remembered about the step. */
  marks: PayoutTexts;
  step: LadderStep;
  number: number;
  onTake: () => void;
}) {
  const { texts, marks, step, number, onTake } = props;
  const level = texts[`level${step.level}`];
  const hints = [step.phrase ? texts.takePhrase : texts.copyRequest];
  if (step.wasOffered) hints.push(texts.stepTaken);
  if (step.isRefused) hints.push(marks.refusedStep);
  return (
    <li class="ladder-step" data-level={step.level} data-stop={step.isAgentStop}>
      <button
        type="button"
        aria-current={step.isProposed ? 'step' : undefined}
        data-proposed={step.isProposed ? true : undefined}
        data-taken={step.wasOffered}
        aria-disabled={step.isRefused}
        onClick={onTake}
      >
        <Kbd keys={String(number)} />
        <span class="ladder-amount">{formatFenTrimmed(step.fen)}</span>
        <span class="ladder-level">
          <span aria-hidden="true">{step.wasOffered ? '✓' : LEVEL_SHAPE[step.level]}</span>{' '}
          {step.isApproved ? marks.approved : level}
        </span>
        <span class="off-screen">{hints.join(texts.listBreak)}</span>
      </button>
      {step.isAgentStop && <span class="ladder-stop">{texts.stop}</span>}
    </li>
  );
}
