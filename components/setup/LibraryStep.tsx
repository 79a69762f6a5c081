import { setupTexts } from '@/utils/i18n/setup-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { useTexts } from '../use-texts';
import { useStarterLibrary } from './use-starter-library';

/** Offers the starter phrases to a shop that has none. */
export function LibraryStep({ store }: { store: PanelStore }) {
  const t = useTexts(store, setupTexts);
  const { load, isLoading } = useStarterLibrary(store);
  return (
    <div class="step">
      <button type="button" class="button button-main" disabled={isLoading.value} onClick={() => void load()}>
        {t.library}
      </button>
      <span class="step-why">{t.libraryWhy}</span>
    </div>
  );
}
