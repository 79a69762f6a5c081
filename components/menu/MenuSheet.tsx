import { BookDown, Keyboard, RotateCw, SlidersHorizontal, Store } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { managerTexts } from '@/utils/i18n/manager-texts';
import { setupTexts } from '@/utils/i18n/setup-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { AgentStep } from '../setup/AgentStep';
import { useStarterLibrary } from '../setup/use-starter-library';
import { Segmented } from '../shell/Segmented';
import { Sheet } from '../shell/Sheet';
import { useTexts } from '../use-texts';
import { DraftList } from './DraftList';

/** Everything that is set once in a while. */
export function MenuSheet(props: { store: PanelStore; onClose: () => void; onKeys: () => void }) {
  const { store, onClose } = props;
  const t = useTexts(store, setupTexts);
  const shell = useTexts(store, shellTexts);
  const manager = useTexts(store, managerTexts);
  const { settings, shop } = store;
  const { load } = useStarterLibrary(store);
  const then = (act: () => void) => () => {
    act();
    onClose();
  };
  return (
    <Sheet title={shell.menu} closeLabel={shell.close} onClose={onClose}>
      <div class="menu-line">
        <AgentStep store={store} label={t.agentName} />
      </div>
      <Line label={t.language}>
        <Segmented
          label={t.language}
          value={settings.locale.value}
          options={[
            { value: 'zh', label: '中文' },
            { value: 'en', label: 'English' },
          ]}
          onChange={settings.setLocale}
        />
      </Line>
      <Line label={t.theme}>
        <Segmented
          label={t.theme}
          value={settings.theme.value}
          options={[
            { value: 'auto', label: t.auto },
            { value: 'light', label: t.light },
            { value: 'dark', label: t.dark },
          ]}
          onChange={settings.setTheme}
        />
      </Line>
      <DockLines store={store} />
      <div class="menu-actions">
        <button type="button" class="menu-action" onClick={then(store.conversation.readAgain)}>
          <RotateCw size={14} aria-hidden="true" />
          {t.readAgain}
        </button>
        <button type="button" class="menu-action" onClick={then(shop.askAgain)} disabled={!shop.current.value}>
          <Store size={14} aria-hidden="true" />
          {t.changeShop}
        </button>
        <button type="button" class="menu-action" onClick={then(() => void load())} disabled={!shop.current.value}>
          <BookDown size={14} aria-hidden="true" />
          {t.library}
        </button>
        <button type="button" class="menu-action" onClick={then(() => void store.background.ask('openManager'))}>
          <SlidersHorizontal size={14} aria-hidden="true" />
          {manager.openMenu}
        </button>
        <button type="button" class="menu-action" onClick={props.onKeys}>
          <Keyboard size={14} aria-hidden="true" />
          {t.keys}
        </button>
      </div>
      <DraftList key={store.conversation.key.value} store={store} onDone={onClose} />
    </Sheet>
  );
}

function DockLines({ store }: { store: PanelStore }) {
  const t = useTexts(store, setupTexts);
  const dock = store.dock.dock.value;
  if (!dock) return null;
  return (
    <Line label={t.side}>
      <Segmented
        label={t.side}
        value={dock.side}
        options={[
          { value: 'left', label: t.left },
          { value: 'right', label: t.right },
        ]}
        onChange={(side) => store.dock.set({ side })}
      />
    </Line>
  );
}

function Line({ label, children }: { label: string; children: ComponentChildren }) {
  return (
    <div class="menu-line">
      <span class="menu-label">{label}</span>
      {children}
    </div>
  );
}
