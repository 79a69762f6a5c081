import { textsOf } from '@/utils/i18n/locale';
import { priceDiffTexts } from '@/utils/i18n/price-diff-texts';
import type { PriceDiffCard } from '@/utils/panel/remedies/price-diff-card';
import { PRICE_DIFF_FLAGS } from '@/utils/panel/remedies/price-diff-form';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { unitsBought } from '@/utils/panel/remedies/unit-paid';
import { ItemSelect } from '../ItemSelect';
import { TypedInput } from '../TypedInput';
import { UnitPaidInput } from '../UnitPaidInput';
import { PriceDiffDays } from './PriceDiffDays';

/** The two prices, the units, the days, and what differs from the order. */
export function PriceDiffInputs({ desk, card }: { desk: RemediesDesk; card: PriceDiffCard }) {
  const texts = textsOf(priceDiffTexts, desk.locale.value);
  const form = card.form.value;
  const { fields } = card.view.value;
  const bought = String(unitsBought(desk.order.value, form.item) ?? 1);
  return (
    <div class="remedy-inputs">
      <TypedInput
        desk={desk}
        label={texts.nowUnit}
        text={form.nowUnit}
        field={fields.nowUnit}
        isNeeded
        onText={(nowUnit) => card.change({ nowUnit })}
      />
      <ItemSelect desk={desk} item={form.item} onChoose={(item) => card.change({ item, qty: null, paidUnit: null })} />
      <UnitPaidInput
        desk={desk}
        typed={form.paidUnit}
        field={fields.paidUnit}
        prefill={fields.prefill}
        onText={(paidUnit) => card.change({ paidUnit })}
      />
      <TypedInput
        desk={desk}
        label={texts.qty}
        text={form.qty ?? bought}
        field={fields.qty}
        width="short"
        isNeeded
        onText={(qty) => card.change({ qty })}
      />
      <TypedInput
        desk={desk}
        label={texts.returned}
        text={form.returned}
        field={fields.returned}
        placeholder="0"
        width="short"
        onText={(returned) => card.change({ returned })}
      />
      <TypedInput
        desk={desk}
        label={texts.already}
        text={form.already}
        field={fields.already}
        placeholder="0"
        onText={(already) => card.change({ already })}
      />
      <PriceDiffDays desk={desk} card={card} />
      <fieldset class="remedy-checks">
        <legend>{texts.flags}</legend>
        {PRICE_DIFF_FLAGS.map((flag) => (
          <label key={flag} class="remedy-check">
            <input
              type="checkbox"
              checked={form.flags[flag]}
              onChange={(event) => card.change({ flags: { ...form.flags, [flag]: event.currentTarget.checked } })}
            />
            {texts[flag]}
          </label>
        ))}
      </fieldset>
    </div>
  );
}
