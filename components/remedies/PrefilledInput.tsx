import type { Fen } from '@/utils/domain/money/fen';
import { formatFen } from '@/utils/domain/money/format-fen';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import type { TypedField } from '@/utils/panel/remedies/typed-field';
import { TypedInput } from './TypedInput';

/** An amount that is already there from the order or the shop's rules and can be typed over. */
export function PrefilledInput(props: {
  desk: RemediesDesk;
  label: string;
  /** What the agent typed over the prefill, or `null`. */
  typed: string | null;
  prefillFen: Fen | null;
  field: TypedField<Fen>;
  /** Nothing can be computed without it; so unless said otherwise. */
  isNeeded?: boolean;
  onText: (typed: string | null) => void;
}) {
  const { desk, label, typed, prefillFen, field, isNeeded = true, onText } = props;
  const prefilled = prefillFen === null ? '' : formatFen(prefillFen);
  return (
    <TypedInput
      desk={desk}
      label={label}
      text={typed ?? prefilled}
      field={field}
      isUnsure={field.state === 'ok' && typed !== null}
      isNeeded={isNeeded}
      onText={(text) => onText(text === prefilled ? null : text)}
    />
  );
}
