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

async function openDamaged(): Promise<void> {
  panel = await practice.openConsole('feige');
  await putInFront(panel.page, BUYER.damaged);
  await panel.shows('¥59.60');
  await panel.rows.first().waitFor();
}

const press = (...keys: string[]) =>
  keys.reduce((before, key) => before.then(() => panel.page.keyboard.press(key)), Promise.resolve());

/** Tabs on from where the keyboard is until the line of this remedy has it, and unfolds it. */
async function unfoldByKeyboard(name: string): Promise<void> {
  for (let stops = 0; stops < 40; stops += 1) {
    await press('Tab');
    const line = await panel.frame.evaluate(() => document.activeElement?.closest('.remedy-line')?.textContent ?? '');
    if (!line.startsWith(name)) continue;
    await press('Enter');
    return;
  }
  throw new Error(`Tab never reached ${name}`);
}

/** The compensation of the worked case, without the mouse: ours, asks 20, not resalable, cost 24. */
async function workOutCompensation(): Promise<void> {
  await clickComposer(panel.page);
  await toSearch(panel);
  await unfoldByKeyboard('补偿');
  // Liability stands first and is focused: 我方. Then the ask, resalable (the second answer), and on to the cost.
  await press('Space', 'Tab');
  await panel.page.keyboard.type('20');
  await press('Tab', 'ArrowRight');
  const cost = panel.frame.getByLabel('单件成本');
  while (!(await cost.evaluate((input) => input === document.activeElement))) await press('Tab');
  await panel.page.keyboard.type('24');
  await panel.frame.getByText('10 → 15 → 18 → 20').first().waitFor();
}

test('the ladder is worked out and its first step inserted by keyboard alone', async () => {
  await openDamaged();
  await workOutCompensation();
  await press('Enter', '1');
  await panel.frame.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await press('Enter');
  await expect.poll(() => composerModel(panel.page), { timeout: 10_000 }).toContain('10元');
  const text = await composerModel(panel.page);
  // Internal figures (ceiling 29.80, cost 24) are in no text that can be inserted.
  expect(text).not.toMatch(/29\.8|24/);
});

test('an offer counts when it was confirmed as sent, and a colleague sees it', async () => {
  await openDamaged();
  await workOutCompensation();
  await press('Enter', '1');
  await panel.frame.waitForFunction(() => document.activeElement?.getAttribute('role') === 'combobox');
  await press('Enter');
  await panel.shows('已发出');
  expect(await panel.text()).not.toMatch(/小禾.*10.*已发/);
  await panel.frame
    .getByRole('button', { name: /已发出/ })
    .first()
    .click();
  await panel.page.close();
  await openDamaged();
  await panel.frame.getByRole('button', { name: /^补偿/ }).click();
  await panel.shows('小禾');
  await expect.poll(() => panel.text()).toMatch(/10(\.00)?.{0,40}小禾|小禾.{0,40}10/s);
});

test('a phrase that speaks of an approval stays shut without one', async () => {
  await openDamaged();
  await clickComposer(panel.page);
  await toSearch(panel);
  await panel.page.keyboard.type('批下来');
  await expect.poll(() => panel.rows.count()).toBeGreaterThan(0);
  await press('ArrowDown', 'Enter');
  await panel.frame.getByRole('alert').filter({ hasText: /审批/ }).first().waitFor();
  expect(await composerModel(panel.page)).toBe('');
});
