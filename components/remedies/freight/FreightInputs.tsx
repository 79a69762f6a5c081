import { freightTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { FreightCard } from '@/utils/panel/remedies/freight-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { TypedInput } from '../TypedInput';
import { AgreedPayers } from './AgreedPayers';
import { DeliveryInputs } from './DeliveryInputs';
import { ThresholdInputs } from './ThresholdInputs';

const KINDS = ['RETURN', 'EXCHANGE', 'REJECT', 'RESHIP'] as const;
const LIABILITIES = ['SELLER', 'COURIER', 'BUYER', 'UNCLEAR'] as const;
const INSURANCES = ['NONE', 'RETURN_INSURANCE', 'RETURN_PACK'] as const;
type Choice = (typeof KINDS | typeof LIABILITIES | typeof INSURANCES)[number];

/** What the agent says about the parcels; who is liable comes before any money. */
export function FreightInputs({ desk, card }: { desk: RemediesDesk; card: FreightCard }) {
  const texts = textsOf(freightTexts, desk.locale.value);
  const form = card.form.value;
  const { fields } = card.view.value;
  const choices = <Value extends Choice>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: texts[value] }));
  return (
    <div class="remedy-inputs">
      <ChoiceField
        label={texts.kind}
        options={choices(KINDS)}
        value={form.kind}
        onChoose={(kind) => card.change({ kind })}
      />
      <ChoiceField
        label={texts.liability}
        options={choices(LIABILITIES)}
        value={form.liability}
        onChoose={(liability) => card.change({ liability })}
      />
      <DeliveryInputs desk={desk} card={card} />
      {fields.legs.includes('ret') && (
        <ChoiceField
          label={texts.insuranceKind}
          options={choices(INSURANCES)}
          value={form.insurance}
          onChoose={(insurance) => card.change({ insurance })}
        />
      )}
      {fields.legs.includes('ret') && form.insurance !== 'NONE' && (
        <TypedInput
          desk={desk}
          label={texts.cap}
          text={form.insuranceCap}
          field={fields.insuranceCap}
          placeholder={texts.capHint}
          onText={(insuranceCap) => card.change({ insuranceCap })}
        />
      )}
      {fields.mayBreakThreshold && <ThresholdInputs desk={desk} card={card} />}
      <AgreedPayers desk={desk} card={card} />
    </div>
  );
}
