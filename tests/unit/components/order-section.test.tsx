// @vitest-environment happy-dom
import { fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import type { FakeDesk } from '../panel/fakes/fake-desk';
import { conversationReading, ORDER_A, ORDER_B, orderReading } from '../panel/fakes/readings';
import { click, closePanel, drawn, openPanel, press, type } from './open-panel';

let desk: FakeDesk;
afterEach(() => closePanel(desk));

const open = async (changes: Partial<ConversationReading> = {}, details = false) => {
  desk = await openPanel((background) => {
    background.settings.set('panel.orderDetails', details);
  }, conversationReading(changes));
};
const section = () => screen.getByRole('region', { name: '订单' });
const text = () => section().textContent ?? '';

describe('an order at a glance', () => {
  it('shows shop, buyer and every field', async () => {
    await open();
    const top = screen.getByRole('banner').textContent;
    expect(top).toContain('旗舰店A');
    expect(top).toContain('小明');
    const shown = ['已发货', '圆通速递', 'YT8812003344001', '示例T恤 黑/XL ×1', '¥89.00', ORDER_A];
    for (const value of [...shown, '07-18 10:02', '07-18 10:03', '07-18 18:30']) expect(text()).toContain(value);
    expect(document.querySelector('.shop-bar')?.getAttribute('data-shop-colour')).toBe('blue');
  });

  it.each([
    [/^复制单号/, 'YT8812003344001'],
    [/^复制实付/, '89.00'],
    [/^复制订单号/, ORDER_A],
    [/^复制付款/, '2026-07-18 10:03'],
    [/^复制买家/, '小明'],
  ])('%s: one click', async (name, copied) => {
    await open();
    await click(name);
    expect(desk.clipboard.text).toBe(copied);
  });

  it('says of each field where it was read from', async () => {
    const courier = readValue('圆通速递', '圆通速递', '物流信息', false);
    await open({ orders: [orderReading(ORDER_A, { courier })] }, true);
    const line = (label: string) =>
      [...section().querySelectorAll('.detail')].find((row) => row.textContent?.startsWith(label));
    expect(line('订单号')?.textContent).toContain('读自 .order-sn');
    expect(line('实付')?.textContent).toContain('读自 实付');
    expect(line('快递')?.textContent).toContain('按标签在物流信息找到,请核对');
  });

  it('remembers whether all fields are shown', async () => {
    await open();
    await click('展开全部字段');
    expect(text()).toContain('读自 .order-sn');
    expect(desk.background.settings.get('panel.orderDetails')).toBe(true);
  });
});

describe('a field that could not be read', () => {
  it('says so, and can be typed in', async () => {
    await open({ orders: [orderReading(ORDER_A, { paidFen: missing('BAD_FORMAT', '¥20起') })] });
    expect(text()).toContain('1 项没读到');
    await click(/填写实付.*页面上是“¥20起”/);
    await type('八十九');
    await press('Enter');
    expect(screen.getByRole('alert').textContent).toContain('实付的格式不对');
    await type('89.5');
    await press('Enter', { isComposing: true });
    expect(text()).not.toContain('¥89.50');
    await press('Enter');
    expect(text()).toContain('¥89.50');
    expect(text()).not.toContain('没读到');
  });

  it('is calm where the status says there can be none', async () => {
    const none = missing('NOT_FOUND');
    const stage = readValue('TO_SHIP' as const, '待发货', 'x');
    await open({ orders: [orderReading(ORDER_A, { stage, courier: none, trackingNo: none, shippedAt: none })] });
    expect(text()).toContain('暂无');
    expect(text()).not.toContain('没读到');
  });

  it('with several candidates shows them all and takes none', async () => {
    await open({
      orders: [orderReading(ORDER_A, { trackingNo: { state: 'ambiguous', texts: ['YT1', 'YT2'], source: 'x' } })],
    });
    await click(/填写单号/);
    expect(screen.getByRole('group', { name: '单号读到 2 个,选对的那个' }).textContent).toContain('YT1');
    await click('YT2');
    await click(/^复制单号 YT2 · 手填/);
    expect(desk.clipboard.text).toBe('YT2');
  });

  it('typed over can go back to the page’s value', async () => {
    await open({}, true);
    await click('填写实付');
    await type('1');
    await press('Enter');
    expect(text()).toContain('¥1.00');
    await click('实付改回页面上的');
    expect(text()).toContain('¥89.00');
  });

  it('an open field goes with the order it was opened for', async () => {
    await open({ orders: [orderReading(ORDER_A), orderReading(ORDER_B)], openOrder: 0 }, true);
    await click('填写实付');
    await type('77');
    await drawn(() => fireEvent.click(screen.getByLabelText(/^…9999/)));
    expect(document.querySelector('.field-editor')).toBeNull();
  });
});

describe('no order', () => {
  it.each([
    ['LOADING', '正在读订单…'],
    ['NONE', '这位买家没有订单'],
    ['WRONG_TAB', '订单区显示的是全店订单,请在工作台点“个人订单”'],
    ['NOT_FOUND', '没找到订单区'],
  ] as const)('%s', async (ordersState, words) => {
    await open({ ordersState, orders: [] });
    expect(text()).toContain(words);
  });

  it.each(['WRONG_TAB', 'NOT_FOUND'] as const)('%s: read again, or type it in', async (ordersState) => {
    await open({ ordersState, orders: [] });
    await drawn(() => fireEvent.click(within(section()).getByRole('button', { name: '重读' })));
    expect(desk.console.sentOf('readAgain')).toHaveLength(1);
    await click('手填订单');
    await click(/填写实付/);
    await type('12');
    await press('Enter');
    expect(text()).toContain('¥12.00');
    expect(desk.store.front.current.value.known.values.实付金额).toBe('12.00');
  });

  it('while the page loads anew the last one stays, marked', async () => {
    await open();
    await drawn(() => desk.console.show(conversationReading({ ordersState: 'LOADING', orders: [] })));
    expect(section().getAttribute('aria-busy')).toBe('true');
    expect(text()).toContain(ORDER_A);
  });
});

describe('two orders', () => {
  const two = [orderReading(ORDER_A), orderReading(ORDER_B, { paidFen: readValue(12_300, '¥123.00', 'x') })];

  it('can both be reached; none is guessed', async () => {
    await open({ orders: two });
    expect(text()).toContain('选一个订单');
    expect(desk.store.front.current.value.known.values.订单号).toBeUndefined();
    for (const [tail, paid] of [
      [/^…9999/, '123.00'],
      [/^…2345/, '89.00'],
    ] as const) {
      await drawn(() => fireEvent.click(screen.getByLabelText(tail)));
      expect(desk.store.front.current.value.known.values.实付金额).toBe(paid);
    }
  });
});
