import { browser } from 'wxt/browser';

/**
 * True when a message comes from a page of this extension. A content script has the extension's id
 * too, but the address of the host page, which could have taken it over: it may not ask for data.
 */
export function isOwnPage(sender: { id?: string; url?: string }): boolean {
  if (sender.id !== browser.runtime.id) return false;
  return sender.url?.startsWith(browser.runtime.getURL('')) ?? false;
}
