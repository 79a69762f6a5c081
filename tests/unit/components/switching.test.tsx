// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import type { FakeBackground } from '../panel/fakes/fake-background';
import type { FakeDesk } from '../panel/fakes/fake-desk';
import { conversationReading, ORDER_A, ORDER_B, orderReading, otherBuyer } from '../panel/fakes/readings';
import { noteRecord, phraseRecord } from '../panel/fakes/records';
import { allText, click, closePanel, drawn, openPanel, press, say, type } from './open-panel';

let desk: FakeDesk;
afterEach(() => closePanel(desk));

/** Everything on the panel that is the first buyer's. */
const OF_THE_FIRST = ['小明', ORDER_A, '89.00', 'YT8812003344001', '李四', '答应今天回复', '写到一半', '7777'];

function prepare(background: FakeBackground) {
  background.phrases = [phraseRecord('hello', '问候', ['{买家昵称}您好,{原因}'])];
  const note = noteRecord('n1', '答应今天回复');
  background.notes.push({ place: 'shop-1/pinduoduo/uid-1', orderNo: null, agentName: '李四', note });
}

/** The first buyer's panel with something typed into every place that takes text. */
async function fullPanel() {
  desk = await openPanel(prepare);
  await drawn(() => screen.getByLabelText('备注内容').focus());
  await type('写到一半');
  await say(desk, { type: 'focusSearch' });
  await type('wenhou');
  await press('Enter');
  await type('原因7777');
  await click('展开全部字段');
  await click('填写快递');
  await type('快递7777');
  for (const trace of OF_THE_FIRST) expect(allText()).toContain(trace);
}

describe('another conversation', () => {
  it('shows the other buyer, and nothing of the former one stays', async () => {
    await fullPanel();
    const parcel = { trackingNo: readValue('SF1', 'SF1', 'x'), paidFen: readValue(12_300, '¥123.00', 'x') };
    await drawn(() => desk.console.show(otherBuyer({ orders: [orderReading(ORDER_B, parcel)] })));
    for (const value of ['小红', ORDER_B, '¥123.00', 'SF1']) expect(allText()).toContain(value);
    for (const trace of OF_THE_FIRST) expect(allText()).not.toContain(trace);
  });

  it('shows nothing of the former one while the other’s orders load', async () => {
    await fullPanel();
    desk.background.pause();
    await drawn(() => desk.console.show(otherBuyer({ ordersState: 'LOADING', orders: [] })));
    for (const trace of OF_THE_FIRST) expect(allText()).not.toContain(trace);
    expect(allText()).toContain('正在读订单…');
  });

  it('that cannot be recognised shows nobody, and the way out', async () => {
    await fullPanel();
    const nobody = { conversation: missing('NOT_FOUND'), buyerName: missing('NOT_FOUND') };
    await drawn(() => desk.console.show(conversationReading(nobody)));
    for (const trace of OF_THE_FIRST) expect(allText()).not.toContain(trace);
    expect(screen.getByRole('alert').textContent).toContain('没认出当前会话');
  });

  it('keeps what was typed for the former one, where it belongs', async () => {
    await fullPanel();
    await drawn(() => desk.console.show(otherBuyer()));
    const [saved] = desk.background.inputsOf('saveNote');
    expect(saved).toMatchObject({ conversation: 'uid-1', text: '写到一半' });
    await drawn(() => desk.console.show(conversationReading()));
    expect(allText()).toContain('写到一半');
  });

  it('says that a note of the former one is not saved, without showing it', async () => {
    desk = await openPanel(prepare);
    desk.background.break('saveNote');
    await drawn(() => screen.getByLabelText('备注内容').focus());
    await type('写到一半');
    await drawn(() => desk.console.show(otherBuyer()));
    expect(screen.getByRole('alert').textContent).toContain('有 1 条备注没存上');
    expect(allText()).not.toContain('写到一半');
    await click('复制内容');
    expect(desk.clipboard.text).toBe('写到一半');
    desk.background.heal('saveNote');
    await click('重试');
    expect(desk.background.notes.map(({ place, note }) => [place, note.text])).toContainEqual([
      'shop-1/pinduoduo/uid-1',
      '写到一半',
    ]);
  });

  it('does not leave the former one’s drafts in an open menu', async () => {
    desk = await openPanel(prepare);
    desk.console.composer = '写给小明的草稿';
    await drawn(() => desk.store.insertion.insertText('好的'));
    await click('菜单');
    expect(allText()).toContain('写给小明的草稿');
    await drawn(() => desk.console.show(otherBuyer()));
    expect(allText()).not.toContain('写给小明的草稿');
  });
});

describe('hostile text', () => {
  const name = '\u202E<img src=x onerror=alert(1)>{订单号}👩🏽‍🚀';

  it('stays text, in the panel and in the reply box', async () => {
    const items = [{ title: '<script>alert(2)</script>', spec: '<b>', qty: 1 }];
    desk = await openPanel(
      prepare,
      conversationReading({
        buyerName: readValue(name, name, 'x'),
        orders: [orderReading(ORDER_A, { items: readValue(items, '', 'x') })],
      }),
    );
    expect(document.querySelector('img, script')).toBeNull();
    expect(screen.getByRole('banner').textContent).toContain(name);
    expect(allText()).toContain('<script>alert(2)</script>');
    await say(desk, { type: 'focusSearch' });
    await type('wenhou');
    await press('Enter');
    await type('破损');
    await press('Enter');
    expect(desk.console.composer).toBe('<img src=x onerror=alert(1)>{订单号}👩🏽‍🚀您好,破损');
  });

  it('cannot turn the text around it: every foreign text is isolated', async () => {
    desk = await openPanel(prepare, conversationReading({ buyerName: readValue(name, name, 'x') }));
    const holders = [...document.querySelectorAll('body *')].filter((node) =>
      [...node.childNodes].some((child) => child.nodeType === Node.TEXT_NODE && child.textContent?.includes('<img')),
    );
    expect(holders.length).toBeGreaterThan(1);
    expect(holders.map((node) => node.closest('bdi') !== null)).not.toContain(false);
  });
});

it('the colleague’s last word stands before everything that is said', async () => {
  desk = await openPanel(prepare);
  const before = screen.getByRole('region', { name: '最近备注' });
  expect(before.textContent).toContain('李四 今天 17:20 答应今天回复');
  const places = [...document.querySelectorAll('main > section')].map((section) => section.getAttribute('aria-label'));
  expect(places.indexOf('最近备注')).toBeLessThan(places.indexOf('话术'));
});

it('a page out of reach is said, and what is on screen stays', async () => {
  desk = await openPanel(prepare);
  await drawn(() => desk.console.lose('EXTENSION_UPDATED'));
  expect(screen.getByRole('alert').textContent).toContain('插件已更新');
  expect(allText()).toContain(ORDER_A);
});
