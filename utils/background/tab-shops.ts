import { browser } from 'wxt/browser';
import type { ConsoleId } from '@/utils/domain/conversation/conversation';

/**
 * Which shop was chosen in a tab, for one browser session. For consoles whose pages do not say
 * which account is signed in: a tab is the nearest thing to an account that is certain.
 */
export interface TabShops {
  recall(tabId: number, console: ConsoleId): Promise<string | null>;
  remember(tabId: number, console: ConsoleId, shopId: string): Promise<void>;
}

/** Kept by the browser in memory: it outlives the background, and not the session, whose tab numbers mean nothing in the next. */
export const sessionTabShops: TabShops = {
  async recall(tabId, console) {
    const key = keyOf(tabId, console);
    const stored = await browser.storage.session.get(key);
    const shopId: unknown = stored[key];
    return typeof shopId === 'string' ? shopId : null;
  },
  async remember(tabId, console, shopId) {
    await browser.storage.session.set({ [keyOf(tabId, console)]: shopId });
  },
};

function keyOf(tabId: number, console: ConsoleId): string {
  return `tabShop:${tabId}:${console}`;
}
