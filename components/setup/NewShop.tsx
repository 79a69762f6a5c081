import { useSignal } from '@preact/signals';
import { setupTexts } from '@/utils/i18n/setup-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { freeColour, SHOP_COLOURS } from '@/utils/panel/shop-colours';
import { useTexts } from '../use-texts';

/** A new shop: its name, and a colour that is already a free one. */
export function NewShop({ store, onAdd }: { store: PanelStore; onAdd: (name: string, colour: string) => void }) {
  const t = useTexts(store, setupTexts);
  const name = useSignal('');
  const taken = (store.desk.desk.value?.shops ?? []).map((shop) => shop.colour);
  const chosen = useSignal<string | null>(null);
  const colour = chosen.value ?? freeColour(taken);
  return (
    <form
      class="new-shop"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.value.trim() !== '') onAdd(name.value.trim(), colour);
      }}
    >
      <label class="step-field">
        <span class="off-screen">{t.shopName}</span>
        <input
          class="input"
          placeholder={t.shopName}
          maxLength={100}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button button-main">
        {t.addShop}
      </button>
      <fieldset class="colours">
        <legend class="off-screen">{t.colour}</legend>
        {SHOP_COLOURS.map((option) => (
          <label key={option} class="colour">
            <input
              type="radio"
              class="off-screen"
              name="shop-colour"
              aria-label={t[option]}
              checked={option === colour}
              onChange={() => {
                chosen.value = option;
              }}
            />
            <span class="shop-dot" data-shop-colour={option} title={t[option]} />
          </label>
        ))}
      </fieldset>
    </form>
  );
}
