import { useId } from 'preact/hooks';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { itemsOf } from '@/utils/panel/remedies/unit-paid';

/** Chooses the affected line of an order with several; nothing where there is nothing to choose. */
export function ItemSelect(props: { desk: RemediesDesk; item: number; onChoose: (item: number) => void }) {
  const id = useId();
  const { desk, item, onChoose } = props;
  const items = itemsOf(desk.order.value);
  if (items.length < 2) return null;
  return (
    <span class="remedy-field" data-width="wide">
      <label for={id}>{textsOf(remediesTexts, desk.locale.value).item}</label>
      <select id={id} value={item} onChange={(event) => onChoose(Number(event.currentTarget.value))}>
        {items.map(({ title, spec, qty }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place in the order
          <option key={index} value={index}>
            {[title, spec, qty === null ? '' : `×${qty}`].filter(Boolean).join(' ')}
          </option>
        ))}
      </select>
    </span>
  );
}
