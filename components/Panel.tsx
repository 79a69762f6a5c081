import { useSignal, useSignalEffect } from '@preact/signals';
import { useCallback } from 'preact/hooks';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { KeySheet } from './menu/KeySheet';
import { MenuSheet } from './menu/MenuSheet';
import { BeforeLine } from './notes/BeforeLine';
import { NotesSection } from './notes/NotesSection';
import { OrderSection } from './order/OrderSection';
import { RemediesSection } from './remedies/RemediesSection';
import { SaySection } from './say/SaySection';
import { SetupCard } from './setup/SetupCard';
import { FrontMarker } from './shell/FrontMarker';
import { Hint } from './shell/Hint';
import { LostBanner } from './shell/LostBanner';
import { NoticeBar } from './shell/NoticeBar';
import { usePanelKeys } from './shell/use-panel-keys';
import { useTexts } from './use-texts';
import { WhoHeader } from './who/WhoHeader';

/** The whole panel, top to bottom: who, where the order stands, what a colleague said, what to say, what to note, what to offer. */
export function Panel({ store }: { store: PanelStore }) {
  const sheet = useSignal<'NONE' | 'MENU' | 'KEYS'>('NONE');
  const openKeys = useCallback(() => {
    sheet.value = 'KEYS';
  }, [sheet]);
  const close = () => {
    sheet.value = 'NONE';
  };
  const isAltHeld = usePanelKeys(store, openKeys);
  useSignalEffect(() => {
    // The search box cannot take the keyboard from under a sheet.
    if (store.focus.searchRequest.value > 0) sheet.value = 'NONE';
  });
  return (
    <>
      <FrontMarker store={store} />
      <header class="top">
        <WhoHeader
          store={store}
          onMenu={() => {
            sheet.value = 'MENU';
          }}
        />
        <LostBanner store={store} />
      </header>
      <main class="body">
        <SetupCard store={store} />
        <NoConversation store={store} />
        <OrderSection store={store} />
        <BeforeLine store={store} />
        <SaySection store={store} isAltHeld={isAltHeld} />
        <NotesSection store={store} />
        <RemediesSection store={store} />
      </main>
      <NoticeBar store={store} />
      {sheet.value === 'MENU' && <MenuSheet store={store} onClose={close} onKeys={openKeys} />}
      {sheet.value === 'KEYS' && <KeySheet store={store} onClose={close} />}
    </>
  );
}

function NoConversation({ store }: { store: PanelStore }) {
  const t = useTexts(store, shellTexts);
  const { reading, key, lost } = store.conversation;
  if (key.value !== null || lost.value !== null) return null;
  if (!reading.value) return <Hint>{t.connecting}</Hint>;
  return (
    <div class="section" role="alert">
      <Hint tone="warn">{t.noConversation}</Hint>
      <button type="button" class="button" onClick={store.conversation.readAgain}>
        {t.readAgain}
      </button>
    </div>
  );
}
