import { useSignal } from '@preact/signals';
import { managerTexts } from '@/utils/i18n/manager-texts';
import { setupTexts } from '@/utils/i18n/setup-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { AgentStep } from '../setup/AgentStep';
import { Segmented } from '../shell/Segmented';
import { useTexts } from '../use-texts';

/** First column: what is managed, for which shop, by whom, and how it looks. */
export function Where({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  return (
    <div class="where">
      <h1 class="where-title">{t.title}</h1>
      <nav aria-label={t.areas}>
        <a class="where-area" href="#rules" aria-current="page">
          {t.rulesArea}
        </a>
      </nav>
      <ShopPicker store={store} />
      <Preferences store={store} />
    </div>
  );
}

function ShopPicker({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const current = store.shop.current.value;
  const refusals = useSignal(0);
  const shops = store.desk.desk.value?.shops ?? [];
  if (shops.length === 0) return null;
  async function choose(shopId: string) {
    // What is typed belongs to the shop that was chosen when it was typed; what was not stored keeps that shop in front.
    await store.editor.commit();
    const { state } = store.editor.standing.peek();
    if (state === 'FAILED' || state === 'CONFLICT') {
      refusals.value += 1;
      return;
    }
    store.editor.revert();
    store.shop.choose(shopId);
  }
  return (
    <fieldset key={refusals.value} class="where-shops">
      <legend class="where-head">{t.shops}</legend>
      {shops.map((shop) => (
        <label key={shop.id} class="where-shop">
          <input
            type="radio"
            class="off-screen"
            name="shop"
            checked={shop.id === current?.id}
            onChange={() => void choose(shop.id)}
          />
          <span class="where-shop-line">
            <span class="where-shop-bar" data-shop-colour={shop.colour} />
            <bdi>{shop.name}</bdi>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Preferences({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const setup = useTexts(store, setupTexts);
  const { settings } = store;
  return (
    <section class="where-preferences" aria-label={t.agent}>
      <AgentStep store={store} label={t.agent} />
      <label class="where-role">
        <input
          type="checkbox"
          checked={settings.role.value === 'SUPERVISOR'}
          onChange={(event) => settings.setRole(event.currentTarget.checked ? 'SUPERVISOR' : 'AGENT')}
        />
        <span>
          {t.supervisor}
          <small>{t.supervisorWhy}</small>
        </span>
      </label>
      <Segmented
        label={setup.language}
        value={settings.locale.value}
        options={[
          { value: 'zh', label: '中文' },
          { value: 'en', label: 'English' },
        ]}
        onChange={settings.setLocale}
      />
      <Segmented
        label={setup.theme}
        value={settings.theme.value}
        options={[
          { value: 'auto', label: setup.auto },
          { value: 'light', label: setup.light },
          { value: 'dark', label: setup.dark },
        ]}
        onChange={settings.setTheme}
      />
    </section>
  );
}
