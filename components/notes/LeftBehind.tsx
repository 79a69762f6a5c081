import { noteTexts } from '@/utils/i18n/note-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { useTexts } from '../use-texts';

/** Notes of earlier conversations that could not be stored. Their text is kept, and not shown beside another buyer. */
export function LeftBehind({ store }: { store: PanelStore }) {
  const t = useTexts(store, noteTexts);
  const shell = useTexts(store, shellTexts);
  const editors = store.notes.leftBehind.value;
  if (editors.length === 0) return null;
  const allText = () => editors.map(({ text }) => text.peek()).join('\n\n');
  return (
    <div class="left-behind" role="alert">
      <p class="hint hint-warn">{t.leftBehind(editors.length)}</p>
      <button type="button" class="button" onClick={() => void store.notes.retryLeftBehind()}>
        {shell.retry}
      </button>
      <button type="button" class="button" onClick={() => void store.insertion.copyText(allText())}>
        {t.copyLeft}
      </button>
    </div>
  );
}
