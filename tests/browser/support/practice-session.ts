import type { BrowserContext, Page, Request } from 'playwright-core';
import type { ConsoleName } from '../../practice/buyer.ts';
import { type PracticeFlags, practiceUrl } from '../../practice/practice-address.ts';
import { type PracticeServer, startPracticeServer } from '../../practice/server.ts';
import { type ChromiumOptions, killBrowser, makeProfile, openChromium } from './chromium.ts';
import { type PanelDriver, panelOf } from './panel-driver.ts';

/** A browser with the built extension on the practice consoles, shared by the tests of one file. */
export interface PracticeSession {
  context: BrowserContext;
  server: PracticeServer;
  /** Every request any page, frame or worker of this browser made. */
  requests: Request[];
  /** A new tab on a console with its panel; all buyers are there and no node is replaced by itself. */
  openConsole(console: ConsoleName, flags?: PracticeFlags): Promise<PanelDriver>;
  /** Closes the browser and opens it again on the same profile. */
  restart(): Promise<void>;
  /** Kills the browser's processes as a crash or a power button would, then opens it again on the same profile. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

/** Starts server and browser. `isSetUp`: name, shop and starter phrases are already chosen on 拼多多. */
export async function startPractice(
  options: Partial<ChromiumOptions> & { isSetUp?: boolean } = {},
): Promise<PracticeSession> {
  const server = await startPracticeServer();
  const profile = makeProfile();
  const open = async () => {
    const context = await openChromium({ profile: profile.folder, port: server.port, ...options });
    context.on('request', (request) => session.requests.push(request));
    return context;
  };
  const session: PracticeSession = {
    context: undefined as unknown as BrowserContext,
    server,
    requests: [],
    async openConsole(console, flags = {}) {
      const page = await session.context.newPage();
      await page.goto(practiceUrl(console, { buyers: 'all', poll: 0, ...flags }));
      return panelOf(page);
    },
    async restart() {
      await session.context.close();
      session.context = await open();
    },
    async kill() {
      const closed = new Promise((resolve) => session.context.once('close', resolve));
      killBrowser(profile.folder);
      await closed;
      session.context = await open();
    },
    async close() {
      await session.context.close();
      await server.close();
      profile.remove();
    },
  };
  session.context = await open();
  if (options.isSetUp) await setUpOnce(session);
  return session;
}

async function setUpOnce(session: PracticeSession): Promise<void> {
  const panel = await session.openConsole('feige');
  await panel.setUp();
  await panel.page.close();
}

/** Puts a buyer in front, on 拼多多 with the buyer's own orders. */
export async function putInFront(page: Page, uid: string): Promise<void> {
  await page.evaluate((buyer) => {
    if (location.host.includes('pinduoduo')) window.__practice.openOrderTab('personal');
    window.__practice.switchTo(buyer);
  }, uid);
}

/** The reply box as the console's own framework holds it. */
export function composerModel(page: Page): Promise<string> {
  return page.evaluate(() => window.__practice.composerModel());
}

/** Practice buyers by what they want; see `tests/practice/buyers`. */
export const BUYER = {
  stuckParcel: '1000000000001',
  notReceived: '1000000000002',
  damaged: '1000000000004',
  hostileName: '1000000000005',
  twoOrders: '1000000000006',
  priceDropped: '1000000000008',
  noOrder: '1000000000012',
} as const;
