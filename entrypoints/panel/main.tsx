import { render } from 'preact';
import { Panel } from '@/components/Panel';
import { loadFocusShortcut, onFocusShortcut, saveFocusShortcut } from '@/utils/dock/dock-preferences';
import { createBackgroundClient } from '@/utils/panel/background-client';
import { openConsoleLink } from '@/utils/panel/console-link';
import { createPanelStore } from '@/utils/panel/create-panel-store';
import { applyAppearance } from '@/utils/panel/page-appearance';
import { createTextClipboard } from '@/utils/panel/text-clipboard';
import './style.css';

const life = new AbortController();
const store = createPanelStore(
  {
    background: createBackgroundClient(),
    console: openConsoleLink(location.hash.slice(1), life.signal),
    clock: { now: () => Date.now() },
    clipboard: createTextClipboard(document),
    focusShortcut: { load: loadFocusShortcut, save: saveFocusShortcut, onChange: onFocusShortcut },
  },
  life.signal,
);
applyAppearance(document, store.settings, life.signal);

const root = document.getElementById('panel');
if (!root) throw new Error('The page has no #panel');
render(<Panel store={store} />, root);

// A page brought back from the browser's cache has lost its line to the console.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
window.addEventListener('pagehide', () => {
  store.notes.flushAll();
  life.abort();
});
