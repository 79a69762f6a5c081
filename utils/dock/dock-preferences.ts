import { browser } from 'wxt/browser';
import type { DockState } from '@/utils/messages/console-port';
import { DEFAULT_FOCUS_SHORTCUT, parseShortcut, type Shortcut } from '@/utils/shortcuts/shortcut';

/** The narrowest and widest the panel can be, in CSS pixels; narrower folds to a tab. */
export const DOCK_WIDTH = { least: 300, usual: 360, most: 520 } as const;

const SHORTCUT_KEY = 'focusShortcut';
const dockKey = (host: string) => `dock:${host}`;

/** Brings a stored or received dock state into its ranges; anything unreadable becomes the usual dock. */
export function parseDock(stored: unknown): DockState {
  const { side, width, collapsed } = (typeof stored === 'object' && stored ? stored : {}) as Record<string, unknown>;
  const asked = typeof width === 'number' && Number.isFinite(width) ? Math.round(width) : DOCK_WIDTH.usual;
  return {
    side: side === 'left' ? 'left' : 'right',
    width: Math.min(DOCK_WIDTH.most, Math.max(DOCK_WIDTH.least, asked)),
    collapsed: collapsed === true,
  };
}

/**
 * Where the panel was docked on this console. Kept in `storage.local`, apart from the shops' data:
 * it is a window position, and the console script must not know the database.
 */
export async function loadDock(host: string): Promise<DockState> {
  const stored = await browser.storage.local.get(dockKey(host));
  return parseDock(stored[dockKey(host)]);
}

/** Remembers the dock for this console. */
export async function saveDock(host: string, dock: DockState): Promise<void> {
  await browser.storage.local.set({ [dockKey(host)]: dock });
}

/** The shortcut that focuses the search, changed by the user or the default. */
export async function loadFocusShortcut(): Promise<Shortcut> {
  const stored = await browser.storage.local.get(SHORTCUT_KEY);
  return parseShortcut(stored[SHORTCUT_KEY]) ?? DEFAULT_FOCUS_SHORTCUT;
}

/** Changes the shortcut, for all open consoles at once. */
export async function saveFocusShortcut(shortcut: Shortcut): Promise<void> {
  await browser.storage.local.set({ [SHORTCUT_KEY]: shortcut });
}

/** Calls back with the shortcut whenever it changes, until the signal aborts. */
export function onFocusShortcut(change: (shortcut: Shortcut) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'local' || !(SHORTCUT_KEY in changes)) return;
    change(parseShortcut(changes[SHORTCUT_KEY]?.newValue) ?? DEFAULT_FOCUS_SHORTCUT);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen), { once: true });
}
