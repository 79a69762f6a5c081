import { afterAll, beforeAll, expect, test } from 'vitest';
import { clickComposer, toSearch } from './support/panel-driver.ts';
import { BUYER, type PracticeSession, putInFront, startPractice } from './support/practice-session.ts';

let practice: PracticeSession;

beforeAll(async () => {
  practice = await startPractice({ isSetUp: true });
});
afterAll(() => practice.close());

test.each(['feige', 'pinduoduo'] as const)(
  'on %s we fill and a human sends: no key, click or message of ours',
  async (console) => {
    const panel = await practice.openConsole(console);
    if (console === 'pinduoduo') await panel.frame.getByRole('button', { name: '示例旗舰店' }).click();
    for (const [uid, paid] of [
      [BUYER.damaged, '¥59.60'],
      [BUYER.stuckParcel, '¥89.00'],
    ] as const) {
      await putInFront(panel.page, uid);
      await panel.shows(paid);
      await clickComposer(panel.page);
      await toSearch(panel);
      await panel.page.keyboard.type('posun');
      await expect.poll(() => panel.rows.first().innerText()).toMatch(/破损/);
      await panel.page.keyboard.press('Enter');
      await panel.page.waitForFunction(() => window.__practice.composerModel().length > 10);
    }
    const { sent, events } = await panel.page.evaluate(() => ({
      sent: window.__practice.sent,
      events: window.__practice.events,
    }));
    expect(sent).toEqual([]);
    expect(events.length).toBeGreaterThan(0);
    // Our text arrives as typing does: the browser's own input event. Nothing else may be made up by a script.
    expect(events.filter((event) => !event.isTrusted)).toEqual([]);
    await panel.page.close();
  },
);

test('no request leaves the browser but the console page’s own', () => {
  const foreign = practice.requests
    .map((request) => new URL(request.url()))
    .filter(({ protocol }) => protocol !== 'chrome-extension:' && protocol !== 'data:' && protocol !== 'blob:')
    .filter(({ host }) => !['mms.pinduoduo.com', 'im.jinritemai.com'].includes(host));
  expect(foreign.map(String)).toEqual([]);
  expect(practice.requests.length).toBeGreaterThan(5);
  const asked = practice.server.requests.map(({ method, url }) => `${method} ${new URL(url, 'https://x').pathname}`);
  const known = /^GET \/(practice\.(js|css)|favicon\.ico|chat-merchant\/index\.html|pc_seller_v2\/main\/workspace)$/;
  expect(asked.filter((line) => !known.test(line))).toEqual([]);
});
