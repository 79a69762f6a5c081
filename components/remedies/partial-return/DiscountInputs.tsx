import { useId } from 'preact/hooks';
import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCard } from '@/utils/panel/remedies/partial-return-card';
import type { DiscountForm } from '@/utils/panel/remedies/partial-return-form';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { PrefilledInput } from '../PrefilledInput';

/** On which line a discount was given; nothing to choose where there is one line. */
function DiscountTarget(props: {
  desk: RemediesDesk;
  card: PartialReturnCard;
  label: string;
  discount: DiscountForm;
  onChoose: (on: number | null) => void;
}) {
  const { desk, card, label, discount, onChoose } = props;
  const id = useId();
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const { lines } = card.view.value.fields;
  if (lines.length < 2) return null;
  return (
    <span class="remedy-field" data-width="day">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={discount.on ?? ''}
        onChange={({ currentTarget: { value } }) => onChoose(value === '' ? null : Number(value))}
      >
        <option value="">{texts.all}</option>
        {lines.map((line, index) => (
          <option key={line.id} value={index}>
            {texts.line(line.title, index + 1)}
          </option>
        ))}
      </select>
    </span>
  );
}

/** The discounts as sums; the shop's is prefilled with what list prices and paid sum differ by. */
export function DiscountInputs({ desk, card }: { desk: RemediesDesk; card: PartialReturnCard }) {
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const form = card.form.value;
  const { fields } = card.view.value;
  return (
    <>
      {(['shop', 'platform'] as const).map((name) => {
        const discount = form[name];
        return (
          <div key={name} class="remedy-cost">
            <PrefilledInput
              desk={desk}
              label={texts[name]}
              typed={discount.fen}
              prefillFen={name === 'shop' ? fields.derivedFen : null}
              field={fields[name]}
              isNeeded={false}
              onText={(fen) => card.change({ [name]: { ...discount, fen } })}
            />
            <DiscountTarget
              desk={desk}
              card={card}
              label={texts.on(texts[name])}
              discount={discount}
              onChoose={(on) => card.change({ [name]: { ...discount, on } })}
            />
          </div>
        );
      })}
    </>
  );
}
