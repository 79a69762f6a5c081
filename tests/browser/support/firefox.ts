import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { firefoxPreferences } from '../../practice/firefox-proxy.ts';
import { firefoxPath } from './browser-paths.ts';

/** The production build for Firefox, as `npm run build:firefox` leaves it. */
const BUILT_EXTENSION = fileURLToPath(new URL('../../../.output/firefox-mv3', import.meta.url));

/** Headless Firefox with the built extension, all of whose traffic goes through the practice proxy. */
export async function openFirefox(proxyPort: number): Promise<Browser> {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    acceptInsecureCerts: true,
    extraPrefsFirefox: firefoxPreferences(proxyPort),
    defaultViewport: { width: 1280, height: 800 },
  });
  await browser.installExtension(BUILT_EXTENSION);
  return browser;
}
