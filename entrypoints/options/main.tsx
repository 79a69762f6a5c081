import { render } from 'preact';
import { Manager } from '@/components/manager/Manager';
import { createManagerStore } from '@/utils/manager/create-manager-store';
import { createBackgroundClient } from '@/utils/panel/background-client';
import { applyAppearance } from '@/utils/panel/page-appearance';
import './style.css';

const life = new AbortController();
const store = createManagerStore(
  { background: createBackgroundClient(), clock: { now: () => Date.now() } },
  life.signal,
);
applyAppearance(document, store.settings, life.signal);

const root = document.getElementById('manager');
if (!root) throw new Error('The page has no #manager');
render(<Manager store={store} />, root);

// A page brought back from the browser's cache has lost its line to the background.
window.addEventListener('pageshow', (event) => {
  if (event.persisted) location.reload();
});
// Storing takes a few milliseconds the page no longer has when it is closed: the browser's question gives them.
window.addEventListener('beforeunload', (event) => {
  if (store.editor.standing.peek().state !== 'TYPED') return;
  event.preventDefault();
  void store.editor.commit();
});
window.addEventListener('pagehide', () => life.abort());
