import { useId } from 'preact/hooks';

/** A text field for what is no single number: names, codes, pasted text. */
export function FreeText(props: {
  label: string;
  text: string;
  onText: (text: string) => void;
  placeholder?: string;
  /** What is wrong with it, beside the field. */
  error?: string | null;
  /** Nothing can be computed without it. */
  isNeeded?: boolean;
  /** Grows with pasted lines. */
  isLong?: boolean;
}) {
  const { label, text, onText, placeholder, error = null, isNeeded = false, isLong = false } = props;
  const id = useId();
  const shared = {
    id,
    autocomplete: 'off',
    spellcheck: false,
    value: text,
    placeholder,
    'data-needed': isNeeded ? true : undefined,
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? undefined : `${id}-error`,
  } as const;
  return (
    <span class="remedy-field invoice-text">
      <label for={id}>{label}</label>
      {isLong ? (
        <textarea {...shared} rows={1} onInput={(event) => onText(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onText(event.currentTarget.value)} />
      )}
      {error !== null && (
        <span id={`${id}-error`} class="remedy-error" role="alert">
          {error}
        </span>
      )}
    </span>
  );
}
