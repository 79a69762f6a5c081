import { type Browser, browser } from 'wxt/browser';
import { CONSOLE_PORT, type FromConsole, RELAY_PORT, type ToConsole } from '@/utils/messages/console-port';
import type { ConsoleLink, LostCode } from './panel-ports';

/**
 * Opens the line to the console script of the tab this page is framed in. No frame is named: the
 * script that made this panel is the only one that knows `token`, the others ignore the port.
 *
 * @param token from the address of the frame; without one (the page was opened by itself) the line is lost at once.
 */
export function openConsoleLink(token: string, signal: AbortSignal): ConsoleLink {
  const messages = new EventTarget();
  const waiting: ToConsole[] = [];
  let post: ((message: ToConsole) => void) | null = null;
  let lost: LostCode | null = null;
  let isAnswered = false;

  const lose = () => {
    lost = isExtensionAlive() ? 'PAGE_GONE' : 'EXTENSION_UPDATED';
    post = null;
    messages.dispatchEvent(new Event('lost'));
  };

  async function connect() {
    const port = token === '' ? null : await openPort();
    if (signal.aborted) return port?.disconnect();
    if (!port) return lose();
    port.onMessage.addListener((message: unknown) => {
      isAnswered = true;
      messages.dispatchEvent(new CustomEvent('message', { detail: message }));
    });
    port.onDisconnect.addListener(closed);
    signal.addEventListener('abort', () => port.disconnect(), { once: true });
    post = (message) => port.postMessage(message);
    post({ type: 'hello', token });
    for (const message of waiting.splice(0)) post(message);
  }

  /** A line by way of the background ends when the background rests; a line that worked is called again. */
  function closed() {
    post = null;
    if (!isAnswered || !isExtensionAlive() || signal.aborted) return lose();
    isAnswered = false;
    void connect().catch(lose);
  }

  void connect().catch(lose);

  return {
    send(message) {
      if (post) post(message);
      else if (lost === null) waiting.push(message);
    },
    onMessage(listener, until) {
      messages.addEventListener('message', (event) => listener((event as CustomEvent<FromConsole>).detail), {
        signal: until,
      });
    },
    onLost(listener, until) {
      if (lost !== null) listener(lost);
      messages.addEventListener('lost', () => listener(lost ?? 'PAGE_GONE'), { signal: until });
    },
  };
}

/** Straight to the console script of this tab; in a frame in Firefox, which has no `tabs`, by way of the background. */
async function openPort(): Promise<Browser.runtime.Port | null> {
  if (!browser.tabs) return browser.runtime.connect({ name: RELAY_PORT });
  const tab = await browser.tabs.getCurrent();
  return tab?.id === undefined ? null : browser.tabs.connect(tab.id, { name: CONSOLE_PORT });
}

/** After an update the old page may still run, cut off: its `runtime.id` is gone. */
function isExtensionAlive(): boolean {
  try {
    return browser.runtime.id !== undefined;
  } catch {
    return false;
  }
}
