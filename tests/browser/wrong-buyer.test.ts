import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { clickComposer, type PanelDriver, toSearch } from './support/panel-driver.ts';
import { BUYER, composerModel, type PracticeSession, putInFront, startPractice } from './support/practice-session.ts';

let practice: PracticeSession;
let panel: PanelDriver;

beforeAll(async () => {
  practice = await startPractice({ isSetUp: true });
});
afterEach(() => panel.page.close());
afterAll(() => practice.close());

/** A phrase for the damaged bowl is found and one Enter away; `你好` stands in the reply box. */
async function aboutToInsert(): Promise<void> {
  panel = await practice.openConsole('feige', { gap: 0, orderDelay: 50 });
  await putInFront(panel.page, BUYER.damaged);
  await panel.shows('¥59.60');
  await clickComposer(panel.page);
  await panel.page.keyboard.type('你好');
  await toSearch(panel);
  await panel.page.keyboard.type('posun');
  await expect.poll(() => panel.rows.first().innerText()).toMatch(/破损/);
}

/**
 * The page changes while Enter is on its way: its main thread is busy for a while, changes at the
 * end of that, and only then can it hear of our text. No reading of the change reached the panel.
 */
async function pressEnterWhile(change: () => void): Promise<void> {
  await panel.page.evaluate(`setTimeout(() => {
    const end = performance.now() + 800;
    while (performance.now() < end);
    (${change})();
  })`);
  await panel.page.waitForTimeout(100);
  await panel.page.keyboard.press('Enter');
}

describe('nothing is inserted', () => {
  test.each<[string, () => void, RegExp, string]>([
    ['when another conversation is in front', () => window.__practice.switchTo('1000000000001'), /别的会话/, ''],
    [
      'when the order the text was filled from is gone',
      () => window.__practice.setOrders('1000000000004', []),
      /订单/,
      '你好',
    ],
    [
      'when the buyer has another name under the same key',
      () => window.__practice.setNickname('1000000000004', '另一个人'),
      /买家/,
      '你好',
    ],
    [
      'when there are two reply boxes',
      () => {
        const box = document.querySelector('textarea');
        box?.parentElement?.append(box.cloneNode(true));
      },
      // 飞鸽 writes the buyer's key on the reply box, so two of them leave the conversation unknown as well.
      /认不出当前会话|不止一个回复框/,
      '你好',
    ],
    [
      'when the reply box is locked',
      () => document.querySelector('textarea')?.setAttribute('readonly', ''),
      /回复框/,
      '你好',
    ],
    [
      'when the text would be cut, and both lengths are said',
      () => document.querySelector('textarea')?.setAttribute('maxlength', '20'),
      /\d+ 字.*最多 20 字/,
      '你好',
    ],
  ])('%s', async (_, change, said, left) => {
    await aboutToInsert();
    await pressEnterWhile(change);
    await panel.frame
      .getByRole('alert')
      .filter({ hasText: /没填|没有填|未填/ })
      .first()
      .waitFor({ timeout: 10_000 });
    expect(await panel.text()).toMatch(said);
    expect(await composerModel(panel.page)).toBe(left);
    expect(await panel.page.evaluate(() => window.__practice.sent)).toEqual([]);
  });

  test('the draft of the conversation left behind is still there', async () => {
    await aboutToInsert();
    await pressEnterWhile(() => window.__practice.switchTo('1000000000001'));
    await panel.shows('阿***猫');
    await putInFront(panel.page, BUYER.damaged);
    await expect.poll(() => composerModel(panel.page)).toBe('你好');
  });
});

describe('two open order cards', () => {
  test('are both offered, and a text that needs an order waits for the choice', async () => {
    panel = await practice.openConsole('feige');
    await putInFront(panel.page, BUYER.damaged);
    await panel.shows('¥59.60');
    await panel.page.evaluate(() => window.__practice.addOrderCard());
    await panel.shows('2 个订单');
    await panel.shows('选一个订单');
    expect(await panel.frame.getByRole('button', { name: /^复制实付/ }).count()).toBe(0);
  });
});

describe("the whole shop's orders", () => {
  test('are never read as the buyer’s; the panel says which tab to choose', async () => {
    panel = await practice.openConsole('pinduoduo');
    await panel.page.evaluate((uid) => {
      window.__practice.openOrderTab('shop');
      window.__practice.switchTo(uid);
    }, BUYER.damaged);
    await panel.shows('请在工作台点“个人订单”');
    expect(await panel.text()).not.toMatch(/¥\d/);
  });
});
