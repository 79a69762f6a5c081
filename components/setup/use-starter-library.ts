import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { PanelStore } from '@/utils/panel/create-panel-store';

/** Loads the starter phrases into the shop; what the shop changed stays as it is. */
export function useStarterLibrary(store: PanelStore): {
  load: () => Promise<void>;
  isLoading: ReadonlySignal<boolean>;
} {
  const isLoading = useSignal(false);
  async function load() {
    isLoading.value = true;
    const answer = await store.phrases.loadStarter(store.settings.locale.peek());
    isLoading.value = false;
    const { show } = store.notices;
    if (answer.ok) show({ kind: 'LIBRARY_LOADED', count: answer.value.added });
    else show({ kind: 'FAILED', failure: answer.failure });
  }
  return { load, isLoading };
}
