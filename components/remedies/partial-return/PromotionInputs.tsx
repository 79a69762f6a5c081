import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCard } from '@/utils/panel/remedies/partial-return-card';
import type { TierForm } from '@/utils/panel/remedies/partial-return-form';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { TypedInput } from '../TypedInput';

const LIABILITIES = ['SELLER', 'COURIER', 'BUYER', 'UNCLEAR', 'NONE'] as const;

/** The rule of a threshold promotion, and who is liable: both decide which refund is due. */
export function PromotionInputs({ desk, card }: { desk: RemediesDesk; card: PartialReturnCard }) {
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const form = card.form.value;
  const { tiers } = card.view.value.fields;
  const changeTier = (index: number, patch: Partial<TierForm>) => {
    const [first, second] = form.tiers;
    card.change({ tiers: index === 0 ? [{ ...first, ...patch }, second] : [first, { ...second, ...patch }] });
  };
  const shown = form.isEvery ? tiers.slice(0, 1) : tiers;
  return (
    <>
      <ChoiceField
        label={texts.liability}
        options={LIABILITIES.map((value) => ({ value, label: texts[value] }))}
        value={form.liability}
        onChoose={(liability) => card.change({ liability })}
      />
      {shown.map(({ at, off }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a step is its place
        <div key={index} class="remedy-cost">
          <TypedInput
            desk={desk}
            label={texts.tierAt(index + 1)}
            text={form.tiers[index]?.at ?? ''}
            field={at}
            isNeeded={index === 0}
            onText={(text) => changeTier(index, { at: text })}
          />
          <TypedInput
            desk={desk}
            label={texts.tierOff(index + 1)}
            text={form.tiers[index]?.off ?? ''}
            field={off}
            isNeeded={index === 0}
            onText={(text) => changeTier(index, { off: text })}
          />
        </div>
      ))}
      <label class="remedy-check">
        <input
          type="checkbox"
          checked={form.isEvery}
          onChange={(event) => card.change({ isEvery: event.currentTarget.checked })}
        />
        {texts.every}
      </label>
    </>
  );
}
