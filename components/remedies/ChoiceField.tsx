import { useId } from 'preact/hooks';

/** One of a few values, side by side. Native radio buttons: the arrow keys work as everywhere. */
export function ChoiceField<Value extends string>(props: {
  label: string;
  options: readonly { value: Value; label: string }[];
  /** `null`: nothing is chosen yet, and nothing is assumed. */
  value: Value | null;
  onChoose: (value: Value) => void;
  /** The field beside it says what it is about; only read out. */
  isLabelHidden?: boolean;
}) {
  const { label, options, value, onChoose, isLabelHidden = false } = props;
  const name = useId();
  const isOpen = value === null;
  return (
    <fieldset class="remedy-field" data-width="wide" data-open={isOpen}>
      <legend class={isLabelHidden ? 'off-screen' : undefined}>{label}</legend>
      <span class="segmented">
        {options.map((option) => (
          <label key={option.value} class="segment">
            <input
              type="radio"
              class="off-screen"
              name={name}
              checked={option.value === value}
              data-needed={isOpen ? true : undefined}
              onChange={() => onChoose(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </span>
    </fieldset>
  );
}
