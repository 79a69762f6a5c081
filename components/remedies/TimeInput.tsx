import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import type { TimeInputState } from '@/utils/panel/remedies/time-field';
import { TypedInput } from './TypedInput';

/** A date and time, typed as people write it. */
export function TimeInput(props: {
  desk: RemediesDesk;
  label: string;
  time: TimeInputState;
  onText: (text: string) => void;
  isNeeded?: boolean;
}) {
  const { desk, label, time, onText, isNeeded } = props;
  return (
    <TypedInput
      desk={desk}
      label={label}
      text={time.text}
      field={time.field}
      isUnsure={time.isUnsure}
      isNeeded={isNeeded === true}
      placeholder="07-20 17:20"
      width="day"
      onText={onText}
    />
  );
}
