import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PanelDriver } from './support/panel-driver.ts';
import { BUYER, type PracticeSession, putInFront, startPractice } from './support/practice-session.ts';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

let practice: PracticeSession;

beforeAll(async () => {
  practice = await startPractice({ isSetUp: true });
});
afterAll(() => practice.close());

/** The manager by way of the panel's menu, as an agent opens it. */
async function openManager(panel: PanelDriver): Promise<Page> {
  const opened = practice.context.waitForEvent('page');
  await panel.frame.getByRole('button', { name: '菜单' }).click();
  await panel.frame.getByRole('button', { name: '店铺规则与数据…' }).click();
  const manager = await opened;
  await manager.getByRole('listbox', { name: '规则' }).waitFor();
  return manager;
}

/** From the list to a rule and into its field, by keyboard alone. */
async function editRule(manager: Page, name: string, text: string): Promise<void> {
  await manager.getByRole('searchbox').focus();
  await manager.keyboard.press('Control+a');
  await manager.keyboard.type(name);
  await manager.keyboard.press('ArrowDown');
  await manager.keyboard.press('Home');
  await manager.keyboard.press('Enter');
  await manager.keyboard.type(text);
  await manager.keyboard.press('Enter');
  await manager.getByText('已存', { exact: true }).waitFor();
}

const ladderOf = async (panel: PanelDriver) => (await panel.frame.locator('.ladder-amount').allInnerTexts()).join(' ');

/** A damaged parcel of 59.60 yuan, our fault, goods spoilt, cost 20, ask 15: the compensation is on the card. */
async function openCompensation(panel: PanelDriver): Promise<void> {
  await putInFront(panel.page, BUYER.damaged);
  await panel.shows('¥59.60');
  await panel.frame.getByRole('button', { name: /^补偿/ }).click();
  const card = panel.frame.getByRole('group', { name: '补偿', exact: true });
  await card.getByText('我方', { exact: true }).click();
  await card.getByText('不能', { exact: true }).click();
  await card.getByLabel('单件成本').fill('20');
  await card.getByLabel('买家要').fill('15');
}

test('a rule changed by keyboard in the manager is what the panel computes with, and the history brings it back', async () => {
  const panel = await practice.openConsole('feige');
  await openCompensation(panel);
  await expect.poll(() => ladderOf(panel)).not.toBe('');
  const before = await ladderOf(panel);
  const manager = await openManager(panel);

  await editRule(manager, '加价的整数倍', '5元');
  await expect.poll(() => ladderOf(panel)).not.toBe(before);
  const changed = await ladderOf(panel);

  await manager.reload();
  await manager.getByRole('option', { name: /每次加价的整数倍 ¥5\.00/ }).click();
  await manager.getByRole('button', { name: '改回 ¥1.00(默认)' }).click();
  await expect.poll(() => ladderOf(panel)).toBe(before);
  expect(changed).not.toBe(before);
  expect(await manager.getByRole('listitem').allInnerTexts()).toEqual([
    expect.stringMatching(/小禾 .*\n¥5\.00 → ¥1\.00\(默认\)/),
    expect.stringMatching(/小禾 .*\n¥1\.00\(默认\) → ¥5\.00/),
  ]);
  await manager.close();
  await panel.page.close();
});

test('what is no amount is not stored, and a second window sees the first one’s change', async () => {
  const panel = await practice.openConsole('feige');
  const first = await openManager(panel);
  const second = await practice.context.newPage();
  await second.goto(first.url());
  await second.getByRole('listbox').waitFor();
  await first.getByRole('option', { name: /^客服自己能定,每次/ }).click();
  const field = first.getByRole('textbox', { name: '客服自己能定,每次' });
  await field.fill('十五');
  await field.press('Enter');
  await first.getByText('不是金额,如 20.5').waitFor();
  await field.fill('１５');
  await field.press('Enter');
  await second.getByRole('option', { name: '客服自己能定,每次 ¥15.00 (已改)' }).waitFor();
  await Promise.all([first.close(), second.close(), panel.page.close()]);
});

test.each(['浅色', '深色'])('nothing serious for a screen reader, %s', async (theme) => {
  const panel = await practice.openConsole('feige');
  const manager = await openManager(panel);
  await manager.getByText(theme, { exact: true }).click();
  await manager.evaluate(AXE);
  const serious = await manager.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  });
  expect(serious).toEqual([]);
  await manager.close();
  await panel.page.close();
});
