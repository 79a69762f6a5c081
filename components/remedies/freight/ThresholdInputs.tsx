import { freightTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { FreightCard } from '@/utils/panel/remedies/freight-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { PrefilledInput } from '../PrefilledInput';
import { TypedInput } from '../TypedInput';

/** A free-delivery line that what the buyer keeps no longer reaches. */
export function ThresholdInputs({ desk, card }: { desk: RemediesDesk; card: FreightCard }) {
  const texts = textsOf(freightTexts, desk.locale.value);
  const form = card.form.value;
  const { freight } = desk.rules.value;
  const { fields } = card.view.value;
  const box = (label: string, name: 'hasThreshold' | 'disclosed') => (
    <label class="remedy-check">
      <input
        type="checkbox"
        checked={form[name]}
        onChange={(event) => card.change({ [name]: event.currentTarget.checked })}
      />
      {label}
    </label>
  );
  return (
    <>
      {box(texts.hasThreshold, 'hasThreshold')}
      {form.hasThreshold && (
        <>
          <PrefilledInput
            desk={desk}
            label={texts.threshold}
            typed={form.threshold}
            prefillFen={freight.freeThresholdFen}
            field={fields.threshold}
            onText={(threshold) => card.change({ threshold })}
          />
          <TypedInput
            desk={desk}
            label={texts.kept}
            text={form.kept}
            field={fields.kept}
            isNeeded
            onText={(kept) => card.change({ kept })}
          />
          <PrefilledInput
            desk={desk}
            label={texts.fee}
            typed={form.fee}
            prefillFen={freight.belowThresholdFeeFen}
            field={fields.fee}
            onText={(fee) => card.change({ fee })}
          />
          {box(texts.disclosed, 'disclosed')}
        </>
      )}
    </>
  );
}
