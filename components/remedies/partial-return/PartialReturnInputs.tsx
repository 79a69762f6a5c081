import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCard } from '@/utils/panel/remedies/partial-return-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { DiscountInputs } from './DiscountInputs';
import { LineInputs } from './LineInputs';
import { PromotionInputs } from './PromotionInputs';
import { SimpleInputs } from './SimpleInputs';

const MODES = ['SIMPLE', 'LINES'] as const;
const DISCOUNT_KINDS = ['AMOUNT', 'THRESHOLD'] as const;

/** What comes back out of what order. */
export function PartialReturnInputs({ desk, card }: { desk: RemediesDesk; card: PartialReturnCard }) {
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const { added, discountKind } = card.form.value;
  const { mode } = card.view.value.fields;
  return (
    <div class="remedy-inputs">
      <ChoiceField
        label={texts.mode}
        options={MODES.map((value) => ({ value, label: texts[value] }))}
        value={mode}
        onChoose={(chosen) => card.change({ mode: chosen })}
      />
      {mode === 'SIMPLE' ? (
        <SimpleInputs desk={desk} card={card} />
      ) : (
        <>
          <LineInputs desk={desk} card={card} />
          <p class="remedy-note">
            <button type="button" class="button button-quiet" onClick={() => card.change({ added: added + 1 })}>
              {texts.addLine}
            </button>
            {added > 0 && (
              <button type="button" class="button button-quiet" onClick={() => card.change({ added: added - 1 })}>
                {texts.removeLine}
              </button>
            )}
          </p>
          <ChoiceField
            label={texts.discountKind}
            options={DISCOUNT_KINDS.map((value) => ({ value, label: texts[value] }))}
            value={discountKind}
            onChoose={(kind) => card.change({ discountKind: kind })}
          />
          {discountKind === 'AMOUNT' ? (
            <DiscountInputs desk={desk} card={card} />
          ) : (
            <PromotionInputs desk={desk} card={card} />
          )}
        </>
      )}
    </div>
  );
}
