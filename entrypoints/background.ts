import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { keepStorage } from '@/utils/background/keep-storage';
import { openManagerFromToolbar } from '@/utils/background/open-manager';
import { registerHandlers } from '@/utils/background/register-handlers';
import { relayConsoles } from '@/utils/background/relay-console';
import { sessionTabShops } from '@/utils/background/tab-shops';
import { createStore } from '@/utils/store/schema';

/** The background: owner of the database, asked by the extension's own pages. */
export default defineBackground(() => {
  registerHandlers(createStore(), sessionTabShops);
  if (import.meta.env.FIREFOX) relayConsoles();
  openManagerFromToolbar();
  browser.runtime.onInstalled.addListener(keepStorage);
});
