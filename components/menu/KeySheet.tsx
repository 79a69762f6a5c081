import { keyTexts } from '@/utils/i18n/key-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { PANEL_KEYS } from '@/utils/panel/panel-keys';
import { Kbd } from '../shell/Kbd';
import { Sheet } from '../shell/Sheet';
import { useTexts } from '../use-texts';
import { ShortcutLine } from './ShortcutLine';

/** All keys of the panel. */
export function KeySheet({ store, onClose }: { store: PanelStore; onClose: () => void }) {
  const t = useTexts(store, keyTexts);
  const shell = useTexts(store, shellTexts);
  return (
    <Sheet title={t.title} closeLabel={shell.close} onClose={onClose}>
      <dl class="keys">
        <ShortcutLine store={store} />
        {PANEL_KEYS.map(({ id, shown }) => (
          <div key={id} class="key-line">
            <dt>
              <Kbd keys={shown} />
            </dt>
            <dd>{t[id]}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
