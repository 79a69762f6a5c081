import { type Browser, browser } from 'wxt/browser';
import { CONSOLE_PORT, RELAY_PORT } from '@/utils/messages/console-port';
import { isOwnPage } from './own-page';

/**
 * Firefox gives a page of ours that is framed by a website no `tabs`, so the panel cannot call the
 * console script of its tab itself. The background calls it in the panel's name and passes on
 * what either side says, unread. In Chromium the panel calls directly and this is not used.
 */
export function relayConsoles(): void {
  browser.runtime.onConnect.addListener((panel) => {
    const { sender } = panel;
    const tabId = sender?.tab?.id;
    if (panel.name !== RELAY_PORT || tabId === undefined || !sender || !isOwnPage(sender)) return;
    const script = browser.tabs.connect(tabId, { name: CONSOLE_PORT });
    pipe(panel, script);
    pipe(script, panel);
  });
}

function pipe(from: Browser.runtime.Port, to: Browser.runtime.Port): void {
  from.onMessage.addListener((message: unknown) => to.postMessage(message));
  from.onDisconnect.addListener(() => to.disconnect());
}
