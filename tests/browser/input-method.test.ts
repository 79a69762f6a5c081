import type { CDPSession } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { clickComposer, type PanelDriver, toSearch } from './support/panel-driver.ts';
import { BUYER, composerModel, type PracticeSession, putInFront, startPractice } from './support/practice-session.ts';

/** Chinese input methods compose in the field before they commit: keys and texts in between are theirs. */
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
  await clickComposer(panel.page);
}

const compose = (session: CDPSession, text: string) =>
  session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** The key an input method eats, as the browser reports it to a page. */
const eatenKey = (session: CDPSession, key: string) =>
  session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });

test('Enter in the search belongs to the input method while it composes, then to us', async () => {
  await openDamaged();
  await toSearch(panel);
  const session = await practice.context.newCDPSession(panel.frame);
  await compose(session, "po'sun");
  await eatenKey(session, 'Enter');
  await panel.page.waitForTimeout(300);
  expect(await composerModel(panel.page)).toBe('');
  await session.send('Input.insertText', { text: '破损' });
  await expect.poll(() => panel.rows.first().innerText()).toMatch(/破损/);
  await panel.page.keyboard.press('Enter');
  await expect.poll(() => composerModel(panel.page)).toContain('南瓜马车');
});

test('Alt+Q is not ours while the reply box is composed in', async () => {
  await openDamaged();
  const session = await practice.context.newCDPSession(panel.page);
  await compose(session, 'nihao');
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'q',
    code: 'KeyQ',
    modifiers: 1,
    windowsVirtualKeyCode: 229,
  });
  await panel.page.waitForTimeout(300);
  expect(await panel.page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  await session.send('Input.insertText', { text: '你好' });
  expect(await composerModel(panel.page)).toBe('你好');
});
