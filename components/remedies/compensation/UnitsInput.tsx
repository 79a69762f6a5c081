import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { CompensationCard } from '@/utils/panel/remedies/compensation-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ItemSelect } from '../ItemSelect';
import { TypedInput } from '../TypedInput';
import { UnitPaidInput } from '../UnitPaidInput';

/** Which units are affected and what was paid for one of them. */
export function UnitsInput({ desk, card }: { desk: RemediesDesk; card: CompensationCard }) {
  const texts = textsOf(compensationTexts, desk.locale.value);
  const form = card.form.value;
  const { fields } = card.view.value;
  return (
    <>
      <ItemSelect desk={desk} item={form.item} onChoose={(item) => card.change({ item, qty: null, unitPaid: null })} />
      <TypedInput
        desk={desk}
        label={texts.qty}
        text={form.qty ?? '1'}
        field={fields.qty}
        width="short"
        isNeeded
        onText={(qty) => card.change({ qty })}
      />
      <UnitPaidInput
        desk={desk}
        typed={form.unitPaid}
        field={fields.unitPaid}
        prefill={fields.prefill}
        onText={(unitPaid) => card.change({ unitPaid })}
      />
    </>
  );
}
