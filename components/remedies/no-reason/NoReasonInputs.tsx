import { useId } from 'preact/hooks';
import type { NoReasonCategory } from '@/utils/domain/remedies/no-reason';
import type { NoReasonTexts } from '@/utils/i18n/no-reason-texts';
import type { NoReasonCard } from '@/utils/panel/remedies/no-reason-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { TimeInput } from '../TimeInput';
import { TypedInput } from '../TypedInput';
import { NoReasonFlags } from './NoReasonFlags';

const GOODS_TYPES = ['APPAREL_HOME', 'FOOD_COSMETIC_MEDICAL', 'ELECTRONIC', 'OTHER'] as const;
const CATEGORIES: readonly NoReasonCategory[] = [
  'NORMAL',
  'CUSTOM',
  'PERISHABLE',
  'PERIODICAL',
  'DIGITAL',
  'CONFIRMED_EXCLUDED',
];

/** What the goods are, when they arrived, and what the pictures show. */
export function NoReasonInputs(props: { desk: RemediesDesk; card: NoReasonCard; texts: NoReasonTexts }) {
  const id = useId();
  const { desk, card, texts } = props;
  const form = card.form.value;
  const view = card.view.value;
  return (
    <div class="remedy-inputs">
      <ChoiceField
        label={texts.goodsType}
        options={GOODS_TYPES.map((value) => ({ value, label: texts[value] }))}
        value={form.goodsType}
        onChoose={(goodsType) => card.change({ goodsType })}
      />
      <TimeInput
        desk={desk}
        label={texts.signedAt}
        time={view.signedAt}
        isNeeded={view.state === 'open' && view.needs.includes('SIGNED_AT')}
        onText={card.typeSignedAt}
      />
      <span class="remedy-field" data-width="wide">
        <label for={id}>{texts.category}</label>
        <select
          id={id}
          value={form.category}
          onChange={(event) => {
            const chosen = CATEGORIES.find((category) => category === event.currentTarget.value);
            if (chosen) card.change({ category: chosen });
          }}
        >
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {texts[category]}
            </option>
          ))}
        </select>
      </span>
      <NoReasonFlags card={card} texts={texts} />
      {form.flags.giftMissing && form.flags.giftPriceDisclosed && (
        <TypedInput
          desk={desk}
          label={texts.giftPrice}
          text={form.giftPrice}
          field={view.giftPrice}
          isNeeded
          onText={(giftPrice) => card.change({ giftPrice })}
        />
      )}
      <p class="remedy-note">{texts.openedIsFine}</p>
    </div>
  );
}
