import type { BrowserContext, Worker } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickComposer, type PanelDriver } from './support/panel-driver.ts';
import { BUYER, composerModel, type PracticeSession, putInFront, startPractice } from './support/practice-session.ts';

let practice: PracticeSession;

beforeAll(async () => {
  practice = await startPractice({ isSetUp: true });
});
afterAll(() => practice.close());

async function openBuyer(uid: string, shown: string): Promise<PanelDriver> {
  const panel = await practice.openConsole('feige');
  await putInFront(panel.page, uid);
  await panel.shows(shown);
  return panel;
}

async function writeNote(panel: PanelDriver, text: string): Promise<void> {
  await panel.frame.getByRole('textbox', { name: '备注内容' }).fill(text);
  await panel.shows('已保存');
}

async function backgroundOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Ends the background as Chromium does after 30 idle seconds. */
async function stopBackground(panel: PanelDriver): Promise<void> {
  const worker = await backgroundOf(practice.context);
  const page = await practice.context.newPage();
  await page.goto(worker.url().replace(/background\.js$/, 'panel.html'));
  const session = await practice.context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.close();
  await panel.page.bringToFront();
}

test('a note is there again for the same buyer, in another tab and after a restart', async () => {
  const panel = await openBuyer(BUYER.stuckParcel, '¥89.00');
  await writeNote(panel, '南京网点明早派件');
  const other = await openBuyer(BUYER.stuckParcel, '¥89.00');
  await other.shows('南京网点明早派件');
  await practice.restart();
  const again = await openBuyer(BUYER.stuckParcel, '¥89.00');
  await again.shows('南京网点明早派件');
  await again.shows('小禾');
});

test('the background is stopped between two actions: both are there', async () => {
  const panel = await openBuyer(BUYER.damaged, '¥59.60');
  await writeNote(panel, '第一句');
  await stopBackground(panel);
  await panel.frame.getByRole('textbox', { name: '备注内容' }).fill('第一句 第二句');
  await expect.poll(() => panel.text(), { timeout: 15_000 }).toMatch(/已保存/);
  await stopBackground(panel);
  const again = await openBuyer(BUYER.damaged, '¥59.60');
  await again.shows('第一句 第二句');
});

test('a note being typed when the buyer changes stays with its buyer', async () => {
  const panel = await openBuyer(BUYER.priceDropped, '¥');
  await panel.frame.getByRole('textbox', { name: '备注内容' }).pressSequentially('降价10元,等主管回复');
  await putInFront(panel.page, BUYER.notReceived);
  await panel.shows('清风徐来');
  expect(await panel.text()).not.toContain('等主管回复');
  await putInFront(panel.page, BUYER.priceDropped);
  await panel.shows('降价10元,等主管回复');
});

test('what the panel called saved is there after the browser was killed', async () => {
  for (let round = 1; round <= 5; round += 1) {
    const panel = await openBuyer(BUYER.stuckParcel, '¥89.00');
    const box = panel.frame.getByRole('textbox', { name: '备注内容' });
    await box.fill(`第${round}次之前`);
    await panel.shows('已保存');
    // One more save is on its way while the browser dies.
    await box.fill(`第${round}次之前,还没存上的话`);
    await practice.kill();
    const again = await openBuyer(BUYER.stuckParcel, '¥89.00');
    await again.shows(`第${round}次之前`);
  }
});

test('the extension is updated under an open page: the panel says so, the page goes on', async () => {
  const panel = await openBuyer(BUYER.damaged, '¥59.60');
  await clickComposer(panel.page);
  await panel.page.keyboard.type('您好');
  const worker = await backgroundOf(practice.context);
  const ownPage = await practice.context.newPage();
  await ownPage.goto(worker.url().replace(/background\.js$/, 'panel.html'));
  // The page goes with its extension, so it cannot answer.
  await Promise.all([
    ownPage.waitForEvent('close'),
    ownPage.evaluate('chrome.runtime.reload()').catch(() => undefined),
  ]);
  await panel.page.bringToFront();
  await panel.page.getByText('请刷新本页').waitFor({ timeout: 15_000 });
  await clickComposer(panel.page);
  await panel.page.keyboard.type(',在的');
  expect(await composerModel(panel.page)).toBe('您好,在的');
  await panel.page.keyboard.press('Enter');
  expect(await panel.page.evaluate(() => window.__practice.sent.length)).toBe(1);
});
