import { useId } from 'preact/hooks';
import type { LocalDate } from '@/utils/domain/time/local-date';

/** A calendar day, with the browser's own date field. */
export function DayInput(props: {
  label: string;
  day: LocalDate | '';
  onDay: (day: string) => void;
  isUnsure?: boolean;
  isNeeded?: boolean;
}) {
  const id = useId();
  return (
    <span class="remedy-field" data-width="day" data-unsure={props.isUnsure === true}>
      <label for={id}>{props.label}</label>
      <input
        id={id}
        type="date"
        value={props.day}
        data-needed={props.isNeeded ? true : undefined}
        onInput={(event) => props.onDay(event.currentTarget.value)}
      />
    </span>
  );
}
