import { orderTexts } from '@/utils/i18n/order-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';

/** Why no order is shown, with the way out. */
export function NoOrder({ store }: { store: PanelStore }) {
  const t = useTexts(store, orderTexts);
  const state = store.conversation.reading.value?.ordersState;
  if (!state || store.order.cards.value.length > 0) return null;
  if (state === 'LOADING') {
    return (
      <>
        <Hint>{t.loading}</Hint>
        <WaysOut store={store} isLate />
      </>
    );
  }
  if (state === 'NONE') return <Hint>{t.none}</Hint>;
  return (
    <div role="alert">
      <Hint tone="warn">{state === 'WRONG_TAB' ? t.wrongTab : t.notFound}</Hint>
      <WaysOut store={store} />
    </div>
  );
}

/** `isLate`: only where the waiting has gone on for a while, so that a normal load does not flicker. */
function WaysOut({ store, isLate = false }: { store: PanelStore; isLate?: boolean }) {
  const t = useTexts(store, orderTexts);
  const shell = useTexts(store, shellTexts);
  return (
    <p class={isLate ? 'ways-out late' : 'ways-out'}>
      <button type="button" class="button" onClick={store.conversation.readAgain}>
        {shell.readAgain}
      </button>
      <button type="button" class="button" onClick={store.order.startManual}>
        {t.fillIn}
      </button>
    </p>
  );
}
