import { orderTexts } from '@/utils/i18n/order-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { MANUAL_KEY, type OrderCard } from '@/utils/panel/order-card';
import { useTexts } from '../use-texts';
import { useField } from './use-field';

/** The buyer's orders side by side; arrow keys go from one to the next. */
export function OrderChooser({ store }: { store: PanelStore }) {
  const t = useTexts(store, orderTexts);
  const cards = store.order.cards.value;
  const current = store.order.current.value;
  if (cards.length < 2) return null;
  return (
    <fieldset class="order-chooser">
      <legend>{t.choices(cards.length)}</legend>
      {cards.map((card, index) => (
        <label key={card.key} class="order-choice">
          <input
            type="radio"
            class="off-screen"
            name="order"
            checked={card.key === current?.key}
            onChange={() => store.order.choose(card.key)}
          />
          <OrderSummary store={store} card={card} index={index} />
        </label>
      ))}
      {!current && <p class="hint hint-warn">{t.chooseOrder}</p>}
    </fieldset>
  );
}

/** Enough of an order to know it: the end of its number, amount, status, first item. */
function OrderSummary({ store, card, index }: { store: PanelStore; card: OrderCard; index: number }) {
  const t = useTexts(store, orderTexts);
  const number = useField(store, card.shown, 'orderNo');
  const paid = useField(store, card.shown, 'paidFen');
  const stage = useField(store, card.shown, 'stage');
  const items = useField(store, card.shown, 'items');
  const known = [paid, stage, items].filter(({ copyText }) => copyText !== null).map(({ text }) => text);
  const name = number.copyText === null ? t.orderUnnamed(index + 1) : `…${number.copyText.slice(-4)}`;
  return (
    <span class="order-summary" title={number.copyText ?? undefined}>
      <b>{card.key === MANUAL_KEY ? t.manualOrder : name}</b> <bdi>{known.join(' · ')}</bdi>
    </span>
  );
}
