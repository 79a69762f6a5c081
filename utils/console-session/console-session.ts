import { browser } from 'wxt/browser';
import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { watchConsole } from '@/utils/consoles/watch-console';
import { mountDockFrame } from '@/utils/dock/dock-frame';
import { loadDock, loadFocusShortcut, onFocusShortcut, parseDock, saveDock } from '@/utils/dock/dock-preferences';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { type InsertMode, insertReply } from '@/utils/insertion/insert-reply';
import type { DockState, ToConsole } from '@/utils/messages/console-port';
import { matchesShortcut } from '@/utils/shortcuts/shortcut';
import { watchComposition } from './composition';
import { DOCK_TEXTS } from './dock-texts';
import { servePanel } from './serve-panel';

/** How often the script looks whether its extension is still there, milliseconds. */
const HEARTBEAT = 2_000;

/**
 * One console page with its panel, from load until the page goes or the extension is updated
 * (then the signal aborts, and with it every listener and observer of ours).
 */
export async function startConsoleSession(page: Document, adapter: ConsoleAdapter, signal: AbortSignal): Promise<void> {
  const host = page.location.host;
  const [storedDock, storedShortcut] = await Promise.all([loadDock(host), loadFocusShortcut()]);
  if (signal.aborted) return;

  const token = crypto.randomUUID();
  // Ends our work when the extension is gone from under the page; only the dock stays, to say so.
  const work = new AbortController();
  const working = AbortSignal.any([signal, work.signal]);
  const isComposing = watchComposition(page, working);
  let dock = storedDock;
  let shortcut = storedShortcut;
  let reading: ConversationReading | null = null;

  const frame = mountDockFrame(
    page,
    `${browser.runtime.getURL('/panel.html')}#${token}`,
    DOCK_TEXTS,
    () => composerBox(page, adapter),
    (changed) => rememberDock(changed),
    signal,
  );
  const send = servePanel(
    token,
    {
      opened() {
        send({ type: 'dock', dock });
        if (reading) send({ type: 'reading', reading });
      },
      received: (message) => void handle(message),
      closed: stopWhenUpdated,
    },
    working,
  );
  const watch = watchConsole(
    page,
    adapter,
    (read) => {
      reading = read;
      send({ type: 'reading', reading });
    },
    working,
  );

  // No event tells a script that its extension is gone; the port's end is not delivered to it any more.
  const heartbeat = setInterval(stopWhenUpdated, HEARTBEAT);
  working.addEventListener('abort', () => clearInterval(heartbeat), { once: true });

  /** The page itself goes on; only our part of it ends, and says so. */
  function stopWhenUpdated() {
    if (isExtensionAlive()) return;
    work.abort();
    frame.say(DOCK_TEXTS.updated);
  }

  function rememberDock(changed: DockState) {
    dock = changed;
    send({ type: 'dock', dock });
    void saveDock(host, dock);
  }

  async function insert(message: Extract<ToConsole, { type: 'insert' | 'restore' }>, mode: InsertMode) {
    const { id, text, seen } = message;
    const outcome = await insertReply(page, adapter, { text, seen, mode }, isComposing());
    // What changed under the agent's eyes has to be on the panel together with the refusal.
    if (!outcome.ok) watch.readNow();
    send({ type: 'inserted', id, outcome });
  }

  async function handle(message: Exclude<ToConsole, { type: 'hello' }>) {
    switch (message.type) {
      case 'insert':
        return insert(message, 'AT_CARET');
      case 'restore':
        return insert(message, 'REPLACE_ALL');
      case 'readAgain':
        return watch.readNow();
      case 'setDock':
        rememberDock(parseDock(message.dock));
        return frame.apply(dock);
      case 'focusComposer':
        return focusComposer(page, adapter);
    }
  }

  page.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || !matchesShortcut(event, shortcut)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      frame.focus();
      send({ type: 'focusSearch' });
    },
    { capture: true, signal: working },
  );
  onFocusShortcut((changed) => {
    shortcut = changed;
  }, working);
  frame.apply(dock);
}

function composerBox(page: Document, adapter: ConsoleAdapter): DOMRect | null {
  const composer = adapter.findComposer(page);
  return composer.state === 'one' ? composer.element.getBoundingClientRect() : null;
}

function focusComposer(page: Document, adapter: ConsoleAdapter): void {
  const composer = adapter.findComposer(page);
  if (composer.state === 'one' && composer.element instanceof HTMLElement) composer.element.focus();
}

/** After an update or removal the old script still runs, cut off: its `runtime.id` is gone. */
function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
