import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCard } from '@/utils/panel/remedies/partial-return-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { TypedInput } from '../TypedInput';

/** Each line of the order: units as read, its list price and returned units as typed. */
export function LineInputs({ desk, card }: { desk: RemediesDesk; card: PartialReturnCard }) {
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const form = card.form.value;
  const { lines } = card.view.value.fields;
  return (
    <ol class="return-lines">
      {lines.map(({ id, title, qtyPrefill, qty, unit, returned }, index) => {
        const typed = form.lines[index] ?? {};
        return (
          <li key={id}>
            <p class="return-title" title={title}>
              {texts.line(title, index + 1)}
            </p>
            <div class="remedy-inputs">
              <TypedInput
                desk={desk}
                label={texts.ofLine(texts.unit, index + 1)}
                text={typed.unit ?? ''}
                field={unit}
                isNeeded
                onText={(text) => card.changeLine(index, { unit: text })}
              />
              <TypedInput
                desk={desk}
                label={texts.ofLine(texts.qty, index + 1)}
                text={typed.qty ?? qtyPrefill}
                field={qty}
                width="short"
                isNeeded
                onText={(text) => card.changeLine(index, { qty: text })}
              />
              <TypedInput
                desk={desk}
                label={texts.ofLine(texts.returned, index + 1)}
                text={typed.returned ?? ''}
                field={returned}
                placeholder="0"
                onText={(text) => card.changeLine(index, { returned: text })}
              />
            </div>
          </li>
        );
      })}
    </ol>
  );
}
