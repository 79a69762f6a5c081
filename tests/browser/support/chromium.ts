import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium } from 'playwright-core';
import { practiceChromiumArguments } from '../../practice/practice-address.ts';
import { chromiumPath } from './browser-paths.ts';

/** The production build, as `npm run build` leaves it. */
export const BUILT_EXTENSION = fileURLToPath(new URL('../../../.output/chrome-mv3', import.meta.url));

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A new empty browser profile; `remove` throws it away. */
export function makeProfile(): { folder: string; remove(): void } {
  const folder = mkdtempSync(join(tmpdir(), 'after-sales-profile-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** How the browser is opened. */
export interface ChromiumOptions {
  profile: string;
  /** Port of the practice server. */
  port: number;
  /** A visible window; the default is headless. */
  headed?: boolean;
  viewport?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** Folder of the extension, or `null` for a browser without it. */
  extension?: string | null;
}

/** Chromium with the built extension, where the consoles' own addresses lead to the practice pages and no other name to anything. */
export async function openChromium(options: ChromiumOptions): Promise<BrowserContext> {
  const { extension = BUILT_EXTENSION, viewport = { width: 1280, height: 800 } } = options;
  const loading =
    extension === null ? [] : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`];
  return chromium.launchPersistentContext(options.profile, {
    executablePath: chromiumPath(),
    headless: false,
    args: [
      ...(options.headed ? [] : ['--headless=new']),
      ...QUIET,
      ...practiceChromiumArguments(options.port),
      ...loading,
    ],
    viewport: options.headed ? null : viewport,
    colorScheme: options.colorScheme ?? 'light',
    locale: 'zh-CN',
    ignoreHTTPSErrors: true,
  });
}

/** Ends every process of the browser on this profile with SIGKILL; its lock on the profile goes with it. */
export function killBrowser(profile: string): void {
  spawnSync('pkill', ['-KILL', '-f', profile]);
  for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie'])
    rmSync(join(profile, name), { force: true });
}
