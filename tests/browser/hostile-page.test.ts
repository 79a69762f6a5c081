import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clickComposer, type PanelDriver, toSearch } from './support/panel-driver.ts';
import { BUYER, composerModel, type PracticeSession, putInFront, startPractice } from './support/practice-session.ts';

let practice: PracticeSession;
let panel: PanelDriver;

beforeAll(async () => {
  practice = await startPractice({ isSetUp: true });
});
afterEach(() => panel.page.close());
afterAll(() => practice.close());

async function openBuyer(uid: string, shown: string): Promise<void> {
  panel = await practice.openConsole('feige');
  await putInFront(panel.page, uid);
  await panel.shows(shown);
}

async function insertFirst(query: string, title: RegExp): Promise<void> {
  await clickComposer(panel.page);
  await toSearch(panel);
  await panel.page.keyboard.type(query);
  await expect.poll(() => panel.rows.first().innerText()).toMatch(title);
  await panel.page.keyboard.press('Enter');
}

test('a name with an emoji, a direction mark and markup is shown and inserted as it is', async () => {
  // The direction mark is left out of replies: it would turn the shop's own words around.
  const name = '🐳海盐<b>汽水</b>';
  await openBuyer(BUYER.hostileName, '海盐<b>汽水</b>');
  expect(await panel.frame.locator('b').filter({ hasText: '汽水' }).count()).toBe(0);
  await insertFirst('zlpz', /质量问题拍照/);
  await expect.poll(() => composerModel(panel.page)).toContain(name);
});

test('a name that looks like a variable or a template stays text', async () => {
  await openBuyer(BUYER.damaged, '¥59.60');
  await panel.page.evaluate(() => window.__practice.setNickname('1000000000004', '{{实付金额}}{% if 1 %}{订单号}'));
  await panel.shows('{{实付金额}}');
  await insertFirst('zlpz', /质量问题拍照/);
  await expect.poll(() => composerModel(panel.page)).toContain('{{实付金额}}{% if 1 %}{订单号}');
});

test('a message of 10 MB changes nothing but the message', async () => {
  await openBuyer(BUYER.damaged, '¥59.60');
  await panel.page.evaluate(() => window.__practice.pushBuyerMessage('1000000000004', '长'.repeat(10_000_000)));
  await insertFirst('zlpz', /质量问题拍照/);
  await expect.poll(() => composerModel(panel.page), { timeout: 20_000 }).toContain('南瓜马车');
  await panel.shows('¥59.60');
});

test.each([
  ['¥1,299.00起', '¥1,299.00起', null],
  ['￥12.5', '¥12.50', '¥12.50'],
])('an amount shown as %s', async (onPage, shown, value) => {
  await openBuyer(BUYER.damaged, '¥59.60');
  await panel.page.evaluate((text) => {
    const label = [...document.querySelectorAll('span')].find((span) => span.textContent === '实付金额');
    if (label?.nextElementSibling) label.nextElementSibling.textContent = text;
  }, onPage);
  await panel.shows(shown);
  if (value === null) expect(await panel.text()).toMatch(/看不懂/);
  expect(await panel.text()).not.toContain('¥59.60');
});

test('names put over the document’s own properties change nothing', async () => {
  await openBuyer(BUYER.damaged, '¥59.60');
  await panel.page.evaluate(() => {
    for (const name of [
      'body',
      'documentElement',
      'querySelector',
      'querySelectorAll',
      'createTreeWalker',
      'execCommand',
      'hidden',
    ]) {
      const form = document.createElement('form');
      form.setAttribute('name', name);
      document.body.append(form);
    }
  });
  await insertFirst('zlpz', /质量问题拍照/);
  await expect.poll(() => composerModel(panel.page)).toContain('南瓜马车');
  await putInFront(panel.page, BUYER.stuckParcel);
  await panel.shows('¥89.00');
});

test('keys the page makes up and messages it posts drive nothing', async () => {
  await openBuyer(BUYER.damaged, '¥59.60');
  await clickComposer(panel.page);
  await panel.page.evaluate(() => {
    const key = new KeyboardEvent('keydown', { code: 'KeyQ', key: 'q', altKey: true, bubbles: true });
    document.dispatchEvent(key);
    document.querySelector('textarea')?.dispatchEvent(key);
    const frame = [...document.querySelectorAll('div')]
      .find((div) => div.shadowRoot)
      ?.shadowRoot?.querySelector('iframe');
    const forged = { type: 'reading', reading: { console: 'feige', buyerName: { state: 'read', value: '假买家' } } };
    frame?.contentWindow?.postMessage(forged, '*');
    frame?.contentWindow?.postMessage({ type: 'focusSearch' }, '*');
  });
  await panel.page.waitForTimeout(300);
  expect(await panel.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await panel.text()).not.toContain('假买家');
});

test('a copy of the panel that the page frames itself gets no conversation', async () => {
  await openBuyer(BUYER.damaged, '¥59.60');
  const copy = await panel.page.evaluate(() => {
    const host = [...document.querySelectorAll('div')].find((div) => div.shadowRoot);
    const source = host?.shadowRoot?.querySelector('iframe')?.src ?? '';
    const frame = document.createElement('iframe');
    frame.name = 'copy';
    frame.src = source.replace(/#.*/, '#00000000-0000-0000-0000-000000000000');
    document.body.append(frame);
    return frame.src;
  });
  expect(copy).toContain('panel.html');
  await panel.page.waitForTimeout(1_500);
  const frame = panel.page.frames().find((candidate) => candidate.name() === 'copy');
  expect((await frame?.locator('body').innerText()) ?? '').not.toContain('南瓜马车');
});

test('a page that removes the panel’s host gets it back', async () => {
  await openBuyer(BUYER.damaged, '¥59.60');
  await panel.page.evaluate(() => [...document.body.children].find((child) => child.shadowRoot)?.remove());
  await expect.poll(() => panel.page.frames().filter((frame) => frame.url().includes('panel.html')).length).toBe(1);
});
