import type { PaidInput as PaidInputState } from '@/utils/panel/remedies/paid-field';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { TypedInput } from './TypedInput';

/** What was paid for the order: prefilled, can be typed over. */
export function PaidInput(props: {
  desk: RemediesDesk;
  label: string;
  paid: PaidInputState;
  onText: (text: string) => void;
}) {
  const { desk, label, paid, onText } = props;
  return (
    <TypedInput
      desk={desk}
      label={label}
      text={paid.text}
      field={paid.field}
      isUnsure={paid.isUnsure}
      isNeeded
      onText={onText}
    />
  );
}
