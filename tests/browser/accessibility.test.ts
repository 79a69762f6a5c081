import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PanelDriver } from './support/panel-driver.ts';
import { BUYER, type PracticeSession, putInFront, startPractice } from './support/practice-session.ts';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core finds of serious and critical kind, one line each. */
async function serious(panel: PanelDriver): Promise<string[]> {
  await panel.frame.evaluate(axeSource);
  const results = await panel.frame.evaluate<AxeResults>('axe.run(document, { resultTypes: ["violations"] })');
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
}

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  let practice: PracticeSession;
  let panel: PanelDriver;

  beforeAll(async () => {
    practice = await startPractice({ colorScheme, isSetUp: true });
    panel = await practice.openConsole('feige');
  });
  afterAll(() => practice.close());

  test('first run', async () => {
    const other = await practice.openConsole('pinduoduo');
    await other.shows('这个账号是哪家店?');
    expect(await serious(other)).toEqual([]);
    await other.page.close();
    await panel.page.bringToFront();
  });

  test.each(['zh', 'en'])('the panel with an order, every remedy unfolded, in %s', async (language) => {
    await putInFront(panel.page, BUYER.damaged);
    await panel.shows('¥59.60');
    if (language === 'en') {
      await panel.frame
        .getByRole('button', { name: /菜单|更多/ })
        .first()
        .click();
      await panel.frame.getByText('English', { exact: true }).click();
      await panel.page.keyboard.press('Escape');
    }
    const folded = panel.frame.locator('.remedy-line[aria-expanded="false"]');
    while ((await folded.count()) > 0) await folded.first().click();
    expect(await serious(panel)).toEqual([]);
  });

  test('menu and key sheet', async () => {
    await panel.frame
      .getByRole('button', { name: /menu|more/i })
      .first()
      .click();
    expect(await serious(panel)).toEqual([]);
    await panel.page.keyboard.press('Escape');
    await panel.frame.locator('body').press('?');
    expect(await serious(panel)).toEqual([]);
  });
});
