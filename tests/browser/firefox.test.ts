import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxProxy, startFirefoxProxy } from '../practice/firefox-proxy.ts';
import { practiceUrl } from '../practice/practice-address.ts';
import { type PracticeServer, startPracticeServer } from '../practice/server.ts';
import { openFirefox } from './support/firefox.ts';
import { BUYER } from './support/practice-session.ts';

/** The main path in Firefox: read, find, insert, calculate, note, and the note again after a reload. */
let server: PracticeServer;
let proxy: FirefoxProxy;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  server = await startPracticeServer();
  proxy = await startFirefoxProxy(server.port);
  browser = await openFirefox(proxy.port);
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
  await proxy.close();
  await server.close();
});

/** The panel's frame: Firefox's protocol does not tell the address of an extension's frame. */
async function panelFrame(): Promise<Frame> {
  const until = Date.now() + 15_000;
  while (Date.now() < until) {
    for (const frame of page.frames()) {
      const main = frame === page.mainFrame() ? null : await frame.$('main').catch(() => null);
      if (main) return frame;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('The panel did not appear in the console page');
}

async function openBuyer(uid: string): Promise<Frame> {
  await page.goto(practiceUrl('feige', { buyers: 'all', poll: 0, open: uid as 'first' }));
  return panelFrame();
}

const shows = (frame: Frame, text: string) =>
  frame.waitForFunction((wanted: string) => document.body.innerText.includes(wanted), { timeout: 15_000 }, text);

async function clickText(frame: Frame, selector: string): Promise<void> {
  await frame.locator(selector).click();
}

test('from the first run to a reply and a note', async () => {
  const frame = await openBuyer(BUYER.damaged);
  await frame.locator('::-p-aria([name="你的名字"])').fill('小禾');
  await page.keyboard.press('Enter');
  await shows(frame, '这个账号是哪家店');
  await frame.locator('::-p-aria([name="新店铺名称"])').fill('示例旗舰店');
  await page.keyboard.press('Enter');
  await clickText(frame, '::-p-aria([name="载入起步话术"][role="button"])');
  await shows(frame, '¥59.60');
  await frame.waitForSelector('[role=option]');

  await page.click('textarea');
  await page.keyboard.type('您好,');
  await page.keyboard.down('Alt');
  await page.keyboard.press('KeyQ');
  await page.keyboard.up('Alt');
  await frame.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await page.keyboard.type('posun');
  await frame.waitForFunction(() => document.querySelector('[role=option]')?.textContent?.includes('破损'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => window.__practice.composerModel().includes('南瓜马车'));
  const { model, sent } = await page.evaluate(() => ({
    model: window.__practice.composerModel(),
    sent: window.__practice.sent.length,
  }));
  expect(model.startsWith('您好,')).toBe(true);
  expect(sent).toBe(0);

  await frame.locator('textarea[aria-label="备注内容"]').fill('火狐里记的备注');
  await shows(frame, '已保存');
  const again = await openBuyer(BUYER.damaged);
  await shows(again, '火狐里记的备注');
});

test('nothing was asked of any host but the console itself', () => {
  const own = proxy.refused.filter((address) => !/mozilla|firefox/.test(address));
  expect(own).toEqual([]);
});
