import { type Browser, browser } from 'wxt/browser';
import { CONSOLE_PORT, type FromConsole, type ToConsole } from '@/utils/messages/console-port';

/** What the console script does for a panel. */
export interface PanelHandlers {
  /** A panel has proved itself: send it what it needs. */
  opened(): void;
  received(message: Exclude<ToConsole, { type: 'hello' }>): void;
  /** The panel's page is gone: reloaded, or the extension was updated. */
  closed(): void;
}

/**
 * Waits for panels of this tab and serves the newest that knows the token. The console page may
 * frame our panel itself (to lay it over something): that copy does not know the token and gets nothing.
 *
 * @returns sends to the panel; without one the message is dropped, the next panel is told everything anew.
 */
export function servePanel(
  token: string,
  handlers: PanelHandlers,
  signal: AbortSignal,
): (message: FromConsole) => void {
  let current: Browser.runtime.Port | null = null;

  const accept = (port: Browser.runtime.Port) => {
    if (port.name !== CONSOLE_PORT || port.sender?.id !== browser.runtime.id) return;
    let known = false;
    port.onMessage.addListener((raw: unknown) => {
      const message = raw as ToConsole;
      if (message.type === 'hello') {
        known = message.token === token;
        if (!known) return;
        current = port;
        handlers.opened();
        return;
      }
      if (known && port === current) handlers.received(message);
    });
    port.onDisconnect.addListener(() => {
      if (port !== current) return;
      current = null;
      handlers.closed();
    });
  };

  browser.runtime.onConnect.addListener(accept);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(accept), { once: true });
  return (message) => current?.postMessage(message);
}
