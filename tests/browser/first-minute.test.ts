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

/** 飞鸽 names its account, so the shop chosen once is known there. */
async function openFeige(uid: string, orderText: string): Promise<void> {
  panel = await practice.openConsole('feige');
  await putInFront(panel.page, uid);
  await panel.shows(orderText);
  await panel.rows.first().waitFor();
}

async function findPhrase(query: string, title: RegExp): Promise<void> {
  await clickComposer(panel.page);
  await toSearch(panel);
  await panel.page.keyboard.type(query);
  await firstRowIs(title);
}

/** The list shows the former query's rows until the new one is searched. */
async function firstRowIs(title: RegExp): Promise<void> {
  await expect.poll(() => panel.rows.first().innerText(), { timeout: 10_000 }).toMatch(title);
}

describe('the conversation in front', () => {
  test('shop, buyer, order, parcel and times stand in the panel', async () => {
    await openFeige(BUYER.stuckParcel, '¥89.00');
    const text = await panel.text();
    for (const shown of [
      '示例旗舰店',
      '阿***猫',
      '6950600012345678901',
      '已发货',
      '示例T恤',
      '¥89.00',
      '圆通速递',
      'YT0000000000001',
    ]) {
      expect(text).toContain(shown);
    }
  });

  test('another buyer in front leaves nothing of the former one', async () => {
    await openFeige(BUYER.stuckParcel, '¥89.00');
    await putInFront(panel.page, BUYER.damaged);
    await panel.shows('¥59.60');
    const text = await panel.text();
    for (const former of ['阿***猫', '6950600012345678901', '示例T恤', '¥89.00', 'YT0000000000001']) {
      expect(text).not.toContain(former);
    }
  });

  test('both orders of one buyer can be reached, and a phrase takes the chosen one', async () => {
    panel = await practice.openConsole('pinduoduo');
    await putInFront(panel.page, BUYER.twoOrders);
    await panel.frame
      .getByRole('button', { name: '是', exact: true })
      .or(panel.frame.getByRole('button', { name: '示例旗舰店' }))
      .first()
      .click();
    const chooser = panel.frame
      .getByRole('group', { name: /订单/ })
      .or(panel.frame.getByRole('radiogroup', { name: /订单/ }));
    await chooser.first().waitFor();
    for (const [tail, paid] of [
      ['3406', '¥25.80'],
      ['2307', '¥19.90'],
    ] as const) {
      await panel.frame.locator('label, button').filter({ hasText: tail }).first().click();
      await panel.shows(paid);
    }
  });

  test('an unread order says so and can be typed in', async () => {
    panel = await practice.openConsole('feige', { orders: 'never' });
    await putInFront(panel.page, BUYER.damaged);
    await panel.shows('正在读订单');
    await panel.frame.getByRole('button', { name: '手填订单' }).click();
    await panel.frame.getByRole('button', { name: /填写实付/ }).click();
    await panel.frame.waitForFunction(() => document.activeElement?.tagName === 'INPUT');
    await panel.page.keyboard.type('59.6');
    await panel.page.keyboard.press('Enter');
    await panel.shows('¥59.60');
  });
});

describe('a reply in three keys', () => {
  test.each(['tk', 'tuikuan', '退款', '退k'])('%s finds the refund phrases', async (query) => {
    await openFeige(BUYER.stuckParcel, '¥89.00');
    await findPhrase(query, /退款/);
    const titles = await panel.rows.allInnerTexts();
    expect(titles[0]).toMatch(/退款/);
    expect(titles.filter((title) => title.includes('退款')).length).toBeGreaterThanOrEqual(6);
  });

  test('Enter puts the phrase at the caret, filled, and the keyboard back into the reply box', async () => {
    await openFeige(BUYER.damaged, '¥59.60');
    await clickComposer(panel.page);
    await panel.page.keyboard.type('前后');
    await panel.page.keyboard.press('ArrowLeft');
    await findInPlace('posun');
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForFunction(() => window.__practice.composerModel().length > 10);
    const model = await composerModel(panel.page);
    expect(model).toMatch(/^前南瓜马车，.+后$/s);
    await panel.page.keyboard.type('!');
    expect(await composerModel(panel.page)).toBe(`${model.slice(0, -1)}!后`);
    expect(await panel.page.evaluate(() => window.__practice.sent)).toEqual([]);
  });

  test('Ctrl+Z takes the phrase back, the draft stays', async () => {
    await openFeige(BUYER.damaged, '¥59.60');
    await clickComposer(panel.page);
    await panel.page.keyboard.type('您好');
    await findInPlace('posun');
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForFunction(() => window.__practice.composerModel().length > 10);
    await panel.page.keyboard.press('Control+z');
    expect(await composerModel(panel.page)).toBe('您好');
  });

  test('one key brings back what stood in the reply box', async () => {
    await openFeige(BUYER.damaged, '¥59.60');
    await clickComposer(panel.page);
    await panel.page.keyboard.type('我写了一半的话');
    await panel.page.keyboard.press('Control+a');
    await findInPlace('posun');
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForFunction(() => window.__practice.composerModel().includes('南瓜马车'));
    expect(await composerModel(panel.page)).not.toContain('我写了一半的话');
    await panel.page.keyboard.press('Alt+q');
    await panel.page.keyboard.press('Alt+Backspace');
    await panel.page.waitForFunction(() => window.__practice.composerModel() === '我写了一半的话');
  });

  test('a missing variable stops the insert until it is typed', async () => {
    await openFeige(BUYER.damaged, '¥59.60');
    await findPhrase('tkjd', /退款进度/);
    await panel.page.keyboard.press('Enter');
    await panel.frame.getByRole('alert').filter({ hasText: '时间' }).first().waitFor();
    expect(await composerModel(panel.page)).toBe('');
    await panel.page.keyboard.type('今天10点');
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.type('明天18点');
    await panel.page.keyboard.press('Enter');
    await panel.page.waitForFunction(() => window.__practice.composerModel().includes('明天18点'));
    expect(await composerModel(panel.page)).toContain('今天10点');
  });

  test('Ctrl+C copies instead and leaves the reply box alone', async () => {
    await practice.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openFeige(BUYER.damaged, '¥59.60');
    await findPhrase('posun', /破损/);
    await panel.page.keyboard.press('Control+c');
    await panel.frame
      .getByText(/已复制/)
      .first()
      .waitFor();
    await panel.page.bringToFront();
    await clickComposer(panel.page);
    await panel.page.keyboard.press('Control+v');
    expect(await composerModel(panel.page)).toContain('南瓜马车');
  });

  test('Escape goes back to the reply box without a word changed', async () => {
    await openFeige(BUYER.damaged, '¥59.60');
    await findPhrase('tk', /退款/);
    await panel.page.keyboard.press('Escape');
    await panel.page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
    await panel.page.keyboard.type('好');
    expect(await composerModel(panel.page)).toBe('好');
  });
});

async function findInPlace(query: string): Promise<void> {
  await panel.page.waitForTimeout(250);
  await toSearch(panel);
  await panel.page.keyboard.type(query);
  await firstRowIs(/破损/);
}
