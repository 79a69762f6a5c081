import type { Fen } from '@/utils/domain/money/fen';
import { formatFen } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { splitSentence } from '@/utils/panel/remedies/split-sentence';
import type { TypedField } from '@/utils/panel/remedies/typed-field';
import { type UnitPaid, unitDoubts } from '@/utils/panel/remedies/unit-paid';
import { TypedInput } from './TypedInput';

/** What was paid for one unit: prefilled from the order, with how the sum was divided. */
export function UnitPaidInput(props: {
  desk: RemediesDesk;
  /** What the agent typed over the prefill, or `null`. */
  typed: string | null;
  field: TypedField<Fen>;
  prefill: UnitPaid | null;
  onText: (typed: string | null) => void;
}) {
  const { desk, typed, field, prefill, onText } = props;
  const texts = textsOf(remediesTexts, desk.locale.value);
  const prefilled = prefill ? formatFen(prefill.fen) : '';
  const split = typed === null ? splitSentence(prefill, texts) : null;
  return (
    <>
      <TypedInput
        desk={desk}
        label={texts.unitPaid}
        text={typed ?? prefilled}
        field={field}
        isUnsure={field.state === 'ok' && unitDoubts(typed, prefill).length > 0}
        isNeeded
        onText={(text) => onText(text === prefilled ? null : text)}
      />
      {split !== null && <p class="remedy-note">{split}</p>}
    </>
  );
}
