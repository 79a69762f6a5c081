import { useSignal } from '@preact/signals';
import { keyTexts } from '@/utils/i18n/key-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { formatShortcut, shortcutOf } from '@/utils/shortcuts/shortcut';
import { clashOf } from '@/utils/shortcuts/shortcut-clashes';
import { Kbd } from '../shell/Kbd';
import { useTexts } from '../use-texts';

/** The key between composer and search, and the way to change it: press the new one. */
export function ShortcutLine({ store }: { store: PanelStore }) {
  const t = useTexts(store, keyTexts);
  const isListening = useSignal(false);
  const shortcut = store.focus.shortcut.value;
  const clash = clashOf(shortcut);

  function onKeyDown(event: KeyboardEvent) {
    if (!isListening.value) return;
    const pressed = shortcutOf(event);
    if (!pressed) return;
    event.preventDefault();
    store.focus.setShortcut(pressed);
    isListening.value = false;
  }
  return (
    <div class="key-line">
      <dt>
        <Kbd keys={formatShortcut(shortcut)} />
      </dt>
      <dd>
        {t.toSearch}
        <button
          type="button"
          class="button"
          aria-pressed={isListening.value}
          onClick={() => {
            isListening.value = !isListening.value;
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            isListening.value = false;
          }}
        >
          {isListening.value ? t.press : t.change}
        </button>
        {clash && <span class="clash">{t.clash(clash)}</span>}
      </dd>
    </div>
  );
}
