import { browser } from 'wxt/browser';

/** Shows the manager, in the tab it is open in or in a new one. */
export async function openManager(): Promise<void> {
  await browser.runtime.openOptionsPage();
}

/** Makes the extension's icon in the toolbar open the manager. */
export function openManagerFromToolbar(): void {
  browser.action.onClicked.addListener(() => void openManager());
}
