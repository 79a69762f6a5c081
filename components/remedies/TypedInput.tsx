import { useId } from 'preact/hooks';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import type { TypedField } from '@/utils/panel/remedies/typed-field';

const INPUT_MODES = { short: 'numeric', amount: 'decimal', day: 'text' } as const;

/** A small text field; what is wrong with the text stands beside it, the text itself stays as typed. */
export function TypedInput(props: {
  desk: RemediesDesk;
  label: string;
  text: string;
  field: TypedField<number>;
  onText: (text: string) => void;
  placeholder?: string;
  /** Typed in or found by label only: looks uncertain. */
  isUnsure?: boolean;
  /** Nothing can be computed without it. */
  isNeeded?: boolean;
  width?: 'short' | 'amount' | 'day';
}) {
  const { desk, label, text, field, onText, width = 'amount' } = props;
  const id = useId();
  const error = field.state === 'bad' ? textsOf(remediesTexts, desk.locale.value)[field.code] : null;
  return (
    <span class="remedy-field" data-width={width} data-unsure={props.isUnsure === true}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode={INPUT_MODES[width]}
        autocomplete="off"
        spellcheck={false}
        value={text}
        placeholder={props.placeholder}
        data-needed={props.isNeeded && field.state === 'empty' ? true : undefined}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onInput={(event) => onText(event.currentTarget.value)}
      />
      {error !== null && (
        <span id={`${id}-error`} class="remedy-error" role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
