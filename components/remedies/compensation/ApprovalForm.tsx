import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Fen } from '@/utils/domain/money/fen';
import { formatFen } from '@/utils/domain/money/format-fen';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { textsOf } from '@/utils/i18n/locale';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import { approvalWords, EMPTY_APPROVAL, upToField } from '@/utils/panel/remedies/approval-form';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { TypedInput } from '../TypedInput';
import './payouts.css';

/** Records who agreed to an amount above the agent's authority; only that unlocks the step and its phrases. */
export function ApprovalForm(props: {
  desk: RemediesDesk;
  /** What was asked for. */
  askedFen: Fen;
  /** Which limits it passes. */
  reason: string;
}) {
  const { desk, askedFen, reason } = props;
  const locale = desk.locale.value;
  const texts = textsOf(payoutTexts, locale);
  const memory = desk.memoryOf('approval', EMPTY_APPROVAL);
  const said = useSignal<string | null>(null);
  const form = memory.form.value;
  const isNamed = form.approver.trim() !== '';

  const save = async () => {
    const words = approvalWords(form, askedFen, reason);
    said.value = isNamed ? null : texts.nameNeeded;
    if (!words) return;
    if (await desk.offers.approve(words)) return memory.change(EMPTY_APPROVAL);
    const failure = desk.offers.failure.peek();
    said.value = failure && textsOf(remediesTexts, locale).saveFailed(failureSentence(failure, locale));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || isComposingKey(event) || !(event.target instanceof HTMLInputElement)) return;
    // In this form Enter saves; elsewhere in the card it goes on to the next step.
    event.preventDefault();
    event.stopPropagation();
    void save();
  };

  return (
    <details
      class="remedy-more"
      open={form.isOpen}
      onToggle={(event) => memory.change({ isOpen: event.currentTarget.open })}
    >
      <summary>{texts.record}</summary>
      <fieldset class="approval-form" aria-label={texts.record} onKeyDown={onKeyDown}>
        <TextField
          label={texts.approver}
          text={form.approver}
          limit={100}
          onText={(approver) => memory.change({ approver })}
        />
        <TypedInput
          desk={desk}
          label={texts.upTo}
          text={form.upTo ?? formatFen(askedFen)}
          field={upToField(form, askedFen)}
          onText={(upTo) => memory.change({ upTo })}
        />
        <TextField
          label={texts.evidence}
          text={form.evidence}
          limit={1000}
          placeholder={texts.evidenceHint}
          onText={(evidence) => memory.change({ evidence })}
        />
        <button type="button" class="button" onClick={save}>
          {texts.save}
        </button>
        {said.value !== null && (
          <span class="remedy-error" role="alert">
            {said.value}
          </span>
        )}
      </fieldset>
    </details>
  );
}

function TextField(props: {
  label: string;
  text: string;
  /** Longest text the database takes. */
  limit: number;
  placeholder?: string;
  onText: (text: string) => void;
}) {
  const id = useId();
  return (
    <span class="remedy-field" data-width="day">
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="text"
        autocomplete="off"
        spellcheck={false}
        maxLength={props.limit}
        value={props.text}
        placeholder={props.placeholder}
        onInput={(event) => props.onText(event.currentTarget.value)}
      />
    </span>
  );
}
