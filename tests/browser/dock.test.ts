import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type PanelDriver, toSearch } from './support/panel-driver.ts';
import { type PracticeSession, startPractice } from './support/practice-session.ts';

let practice: PracticeSession;

beforeAll(async () => {
  practice = await startPractice({ isSetUp: true });
});
afterAll(() => practice.close());

interface Boxes {
  panel: { left: number; right: number; width: number; hidden: boolean };
  composer: { left: number; right: number };
}

/** Where panel and reply box lie in the page. */
function boxes(panel: PanelDriver): Promise<Boxes> {
  return panel.page.evaluate(() => {
    const shell = [...document.querySelectorAll('div')]
      .find((div) => div.shadowRoot)
      ?.shadowRoot?.querySelector('.shell');
    const composer = document.querySelector('textarea');
    if (!(shell instanceof HTMLElement) || !composer) throw new Error('no panel or no reply box');
    const { left, right, width } = shell.getBoundingClientRect();
    const box = composer.getBoundingClientRect();
    return {
      panel: { left, right, width, hidden: shell.hidden === true },
      composer: { left: box.left, right: box.right },
    };
  });
}

describe.each(['pinduoduo', 'feige'] as const)('on %s', (console) => {
  test('the panel stands at the right and leaves the reply box free', async () => {
    const panel = await practice.openConsole(console);
    const { panel: shell, composer } = await boxes(panel);
    expect(shell.width).toBe(360);
    expect(shell.left).toBeGreaterThanOrEqual(composer.right - 1);
    await panel.page.close();
  });

  test.each([
    ['a strict content policy', { csp: 'strict' as const }],
    ['cross-origin isolation', { coep: 1 as const }],
  ])('it loads under %s', async (_, flags) => {
    const panel = await practice.openConsole(console, flags);
    await panel.frame.getByRole('combobox').first().waitFor();
    const { panel: shell } = await boxes(panel);
    expect(shell.width).toBe(360);
    await panel.page.close();
  });
});

test('folded to a tab it gives its room back, stays folded after a reload, and Alt+Q opens it', async () => {
  const panel = await practice.openConsole('feige');
  const before = await boxes(panel);
  await panel.frame.getByRole('button', { name: /收起/ }).first().click();
  await expect.poll(async () => (await boxes(panel)).panel.hidden).toBe(true);
  expect((await boxes(panel)).composer.right).toBeGreaterThan(before.composer.right);
  await panel.page.reload();
  await panel.page.getByRole('button', { name: '售后侧栏' }).waitFor();
  await expect.poll(async () => (await boxes(panel)).panel.hidden).toBe(true);
  await panel.page.locator('textarea').click();
  await panel.page.keyboard.press('Alt+q');
  await expect.poll(async () => (await boxes(panel)).panel.hidden).toBe(false);
  await panel.page.close();
});

test('moved to the left it stays there after a reload', async () => {
  const panel = await practice.openConsole('feige');
  await toSearch(panel);
  await panel.frame
    .getByRole('button', { name: /菜单|更多/ })
    .first()
    .click();
  await panel.frame.getByText('左侧', { exact: true }).click();
  await expect.poll(async () => (await boxes(panel)).panel.left).toBe(0);
  await panel.page.reload();
  await expect.poll(async () => (await boxes(panel)).panel.left).toBe(0);
  const { panel: shell, composer } = await boxes(panel);
  expect(shell.right).toBeLessThanOrEqual(composer.left + 1);
  await panel.page.close();
});

test('dragging the edge changes the width within its limits, and it is remembered', async () => {
  const panel = await practice.openConsole('pinduoduo');
  const { panel: shell } = await boxes(panel);
  const drag = async (from: number, to: number) => {
    await panel.page.mouse.move(from, 400);
    await panel.page.mouse.down();
    await panel.page.mouse.move(to, 400, { steps: 5 });
    await panel.page.mouse.up();
  };
  await drag(shell.left, shell.left - 100);
  await expect.poll(async () => (await boxes(panel)).panel.width).toBe(460);
  await drag((await boxes(panel)).panel.left, 100);
  await expect.poll(async () => (await boxes(panel)).panel.width).toBe(520);
  await panel.page.reload();
  await expect.poll(async () => (await boxes(panel)).panel.width).toBe(520);
  await panel.page.close();
});

test('the key between reply box and search can be changed, and the page obeys the new one at once', async () => {
  const panel = await practice.openConsole('feige');
  const hasSearch = () => panel.frame.evaluate(() => document.activeElement?.getAttribute('role') === 'combobox');
  await panel.frame
    .getByRole('button', { name: /菜单|更多/ })
    .first()
    .click();
  await panel.frame.getByRole('button', { name: '快捷键' }).click();
  await panel.frame.getByRole('button', { name: '改键' }).click();
  await panel.page.keyboard.press('Alt+j');
  await panel.shows('Alt+J');
  await panel.page.keyboard.press('Escape');
  await panel.page.locator('textarea').click();
  await panel.page.keyboard.press('Alt+q');
  await panel.page.waitForTimeout(300);
  expect(await panel.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await panel.page.keyboard.press('Alt+j');
  await expect.poll(hasSearch).toBe(true);
  await panel.page.close();
});
