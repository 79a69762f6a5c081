import { freightTexts } from '@/utils/i18n/freight-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { FreightCard } from '@/utils/panel/remedies/freight-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { PrefilledInput } from '../PrefilledInput';
import { TypedInput } from '../TypedInput';

const YES_NO = ['yes', 'no'] as const;

/** Whether delivery was free, and what each parcel costs. */
export function DeliveryInputs({ desk, card }: { desk: RemediesDesk; card: FreightCard }) {
  const texts = textsOf(freightTexts, desk.locale.value);
  const form = card.form.value;
  const rules = desk.rules.value;
  const { fields } = card.view.value;
  return (
    <>
      <ChoiceField
        label={texts.freeShipping}
        options={YES_NO.map((value) => ({ value, label: texts[value] }))}
        value={fields.freeShipping ? 'yes' : 'no'}
        onChoose={(answer) => card.change({ freeShipping: answer === 'yes' })}
      />
      {!fields.freeShipping && (
        <TypedInput
          desk={desk}
          label={texts.charged}
          text={form.outboundCharged}
          field={fields.outboundCharged}
          isNeeded
          onText={(outboundCharged) => card.change({ outboundCharged })}
        />
      )}
      <PrefilledInput
        desk={desk}
        label={texts.cost(texts.outbound)}
        typed={form.outboundCost}
        prefillFen={rules.outboundSunkFen}
        field={fields.outboundCost}
        onText={(outboundCost) => card.change({ outboundCost })}
      />
      {fields.legs.includes('ret') && (
        <PrefilledInput
          desk={desk}
          label={texts.cost(texts.ret)}
          typed={form.returnCost}
          prefillFen={rules.returnFreightFen}
          field={fields.returnCost}
          onText={(returnCost) => card.change({ returnCost })}
        />
      )}
      {fields.legs.includes('reship') && (
        <PrefilledInput
          desk={desk}
          label={texts.cost(texts.reship)}
          typed={form.reshipCost}
          prefillFen={rules.freight.reshipCostFen}
          field={fields.reshipCost}
          onText={(reshipCost) => card.change({ reshipCost })}
        />
      )}
    </>
  );
}
