import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCard } from '@/utils/panel/remedies/partial-return-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { PrefilledInput } from '../PrefilledInput';
import { TypedInput } from '../TypedInput';

/** One sum over equal units: paid, units, returned ones. */
export function SimpleInputs({ desk, card }: { desk: RemediesDesk; card: PartialReturnCard }) {
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const form = card.form.value;
  const { fields } = card.view.value;
  return (
    <>
      <TypedInput
        desk={desk}
        label={texts.returned}
        text={form.returned}
        field={fields.returned}
        width="short"
        isNeeded
        onText={(returned) => card.change({ returned })}
      />
      <TypedInput
        desk={desk}
        label={texts.units}
        text={form.units ?? fields.unitsPrefill}
        field={fields.units}
        width="short"
        isNeeded
        onText={(units) => card.change({ units: units === fields.unitsPrefill ? null : units })}
      />
      <PrefilledInput
        desk={desk}
        label={texts.paid}
        typed={form.paid}
        prefillFen={fields.orderPaidFen}
        field={fields.paid}
        onText={(paid) => card.change({ paid })}
      />
      <TypedInput
        desk={desk}
        label={texts.already}
        text={form.already}
        field={fields.already}
        placeholder="0"
        width="short"
        onText={(already) => card.change({ already })}
      />
    </>
  );
}
