import { useSignal } from '@preact/signals';
import type { Failure } from '@/utils/failures/failure';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { setupTexts } from '@/utils/i18n/setup-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { ShopChoice } from '@/utils/panel/shop-state';
import type { ShopRecord } from '@/utils/store/records';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';
import { NewShop } from './NewShop';

/** Asks which shop the account in front is; remembered for the account, never guessed. */
export function ShopStep({ store }: { store: PanelStore }) {
  const t = useTexts(store, setupTexts);
  const failure = useSignal<Failure | null>(null);
  const standing = store.shop.standing.value;
  if (standing.state === 'KNOWN' || standing.state === 'FINDING') return null;
  if (standing.state === 'FAILED') return <FindFailed store={store} failure={standing.failure} />;

  async function choose(choice: ShopChoice) {
    const answer = await store.shop.choose(choice);
    failure.value = answer.ok ? null : answer.failure;
  }
  return (
    <div class="step">
      {standing.state === 'CONFIRM' ? (
        <Confirm store={store} shop={standing.shop} onYes={() => void choose({ id: standing.shop.id })} />
      ) : (
        <>
          <h2>{t.whichShop}</h2>
          <ShopButtons store={store} onChoose={(id) => void choose({ id })} />
          <NewShop store={store} onAdd={(name, colour) => void choose({ name, colour })} />
        </>
      )}
      {failure.value && <Hint tone="bad">{failureSentence(failure.value, store.settings.locale.value)}</Hint>}
    </div>
  );
}

function Confirm({ store, shop, onYes }: { store: PanelStore; shop: ShopRecord; onYes: () => void }) {
  const t = useTexts(store, setupTexts);
  return (
    <>
      <h2>
        <span class="shop-dot" data-shop-colour={shop.colour} />
        {t.confirmShop(shop.name)}
      </h2>
      <p class="chips">
        <button type="button" class="button button-main" onClick={onYes}>
          {t.yes}
        </button>
        <button type="button" class="button" onClick={store.shop.askAgain}>
          {t.another}
        </button>
      </p>
    </>
  );
}

function ShopButtons({ store, onChoose }: { store: PanelStore; onChoose: (id: string) => void }) {
  const shops = store.desk.desk.value?.shops ?? [];
  return (
    <p class="chips">
      {shops.map((shop) => (
        <button key={shop.id} type="button" class="button" onClick={() => onChoose(shop.id)}>
          <span class="shop-dot" data-shop-colour={shop.colour} />
          <bdi>{shop.name}</bdi>
        </button>
      ))}
    </p>
  );
}

function FindFailed({ store, failure }: { store: PanelStore; failure: Failure }) {
  const shell = useTexts(store, shellTexts);
  return (
    <div class="step" role="alert">
      <Hint tone="bad">{failureSentence(failure, store.settings.locale.value)}</Hint>
      <button type="button" class="button" onClick={store.shop.retry}>
        {shell.retry}
      </button>
    </div>
  );
}
