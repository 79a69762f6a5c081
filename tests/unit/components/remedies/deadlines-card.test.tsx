// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { OrderReading, OrderStage } from '@/utils/domain/conversation/order';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { card, line, openRemedies, preview, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

const at = (text: string) => Date.parse(`${text}:00+08:00`);
const NOW = at('2026-07-20T10:00');

function order(changes: Partial<OrderReading> = {}) {
  return conversationReading({ orders: [orderReading('240101-1', changes)] });
}
const signed = (instant: string): Partial<OrderReading> => ({
  stage: readValue('SIGNED', '已签收', '状态'),
  signedAt: readValue(instant, '', '签收时间'),
});

/** The clocks from the top: name, end, what is left. */
function clocks(): string[] {
  return [...document.querySelectorAll('.clock')].map((clock) =>
    [...clock.querySelectorAll('.clock-name, .clock-due, .clock-left')].map((part) => part.textContent).join(' '),
  );
}
const clock = (name: string) => clocks().find((text) => text.startsWith(name));
const tone = (name: string) =>
  [...document.querySelectorAll<HTMLElement>('.clock')].find((row) => row.textContent?.startsWith(name))?.dataset.tone;

interface WindowCase {
  title: string;
  in: { signedAt: string; promise: { n: number; unit: string } | null; extend: string };
  out: { effectiveEnd: string };
}

test.each(vectors.noReasonWindow as WindowCase[])('no reason: $title', async ({ in: input, out }) => {
  const { promise, extend, signedAt } = input;
  const rules = { deadlines: { promiseDays: promise?.n ?? null, promiseUnit: promise?.unit ?? 'workday', extend } };
  await openRemedies({ rules, reading: order(signed(signedAt)), now: Date.parse(signedAt) });
  unfold('期限');
  const lastDay = new Date(Date.parse(out.effectiveEnd) + 8 * 3_600_000 - 1).toISOString().slice(5, 10);
  expect(clock('七天无理由')).toContain(`到 ${lastDay} 24:00`);
});

const REFUND = {
  ON_TIME: '退款 72h',
  INTERNAL_OVERDUE: '退款,法定 7 天',
  LEGAL_OVERDUE: '退款,已过法定 7 天',
  DEEMED_REFUSAL: '退款,超 15 天视为故意拖延',
};
interface RefundCase {
  title: string;
  in: { receivedAt: string; now: string };
  out: { status: keyof typeof REFUND };
}

test.each(vectors.refundTimer as RefundCase[])('refund: $title', async ({ in: input, out }) => {
  await openRemedies({ reading: order({ stage: missing('NOT_FOUND') }), now: Date.parse(input.now) });
  unfold('期限');
  type('收到退货', input.receivedAt.slice(0, 16).replace('T', ' '));
  expect(clock(`${REFUND[out.status]} `)).toBeDefined();
  const isMissed = out.status !== 'ON_TIME';
  expect(tone(REFUND[out.status])).toBe(isMissed ? 'missed' : tone(REFUND.ON_TIME));
});

describe('what is left', () => {
  test.each([
    ['07-17 11:00', '剩 1h', 'calm'],
    ['07-17 10:30', '剩 30 分', 'calm'],
    ['07-17 10:29', '剩 29 分', 'soon'],
    ['07-19 03:30', '剩 41h', 'calm'],
    ['昨天 03:30', '剩 41h', 'calm'],
    ['03:30', '剩 65h', 'calm'],
  ])('return received %s', async (typed, left, expected) => {
    await openRemedies({ reading: order(), now: NOW });
    unfold('期限');
    type('收到退货', typed);
    expect(clock('退款 72h')).toContain(left);
    expect(tone('退款 72h')).toBe(expected);
  });

  test('the most urgent clock is first and is the folded line', async () => {
    await openRemedies({ reading: order(signed('2026-07-19T12:00:00+08:00')), now: NOW });
    unfold('期限');
    type('收到退货', '07-18 03:30');
    expect(line('期限').textContent).toBe('期限退款 72h 到 07-21 03:30剩 17h');
    expect(clocks().map((text) => text.split(' ')[0])).toEqual([
      '退款',
      '平台:确认收到退货',
      '七天无理由',
      '自动确认收货',
    ]);
  });

  test('a missed duty stands above everything, a passed right below', async () => {
    await openRemedies({ reading: order(signed('2026-06-30T12:00:00+08:00')), now: NOW });
    unfold('期限');
    type('收到退货', '07-16 03:30');
    expect(clocks()[0]).toMatch(/^平台:确认收到退货 .*已过$|^退款,法定 7 天/);
    expect(clocks().at(-1)).toMatch(/^七天无理由 到 07-09 24:00 已过$/);
  });
});

describe('which clocks run', () => {
  test('an order to be shipped has 48 hours from its payment', async () => {
    const stage = readValue<OrderStage>('TO_SHIP', '待发货', '状态');
    const paidAt = readValue('2026-07-18T10:20:00+08:00', '', '支付时间');
    await openRemedies({ reading: order({ stage, paidAt, shippedAt: missing('NOT_FOUND') }), now: NOW });
    unfold('期限');
    expect(clocks()).toEqual(['发货 48h 到 07-20 10:20 剩 20 分']);
    expect(tone('发货 48h')).toBe('soon');
  });

  test('the platform’s timers follow the console and whether the parcel has left', async () => {
    await openRemedies({ reading: order(), now: NOW });
    unfold('期限');
    type('申请售后', '07-20 08:00');
    expect(clock('平台:回应售后')).toBe('平台:回应售后 到 07-22 08:00 剩 46h');
    expect(card('期限').textContent).toContain('平台数字还是 2025-09-01 的');
    expect(card('期限').textContent).toContain('以商家后台显示为准');
  });

  test('the shop’s own numbers count', async () => {
    const platformTimers = [{ console: 'pinduoduo', step: 'ANSWER', from: 'requestedAt', shipped: null, hours: 24 }];
    const rules = { deadlines: { platformTimers, autoConfirmPddDays: 3, platformAsOf: '2026-07-01' } };
    await openRemedies({ reading: order(), now: NOW, rules });
    unfold('期限');
    type('申请售后', '07-20 08:00');
    expect(clocks()).toEqual(['平台:回应售后 到 07-21 08:00 剩 22h', '自动确认收货 到 07-21 18:30 剩 32h']);
    expect(card('期限').textContent).toContain('平台数字按 2026-07-01 的资料,以商家后台显示为准');
  });

  test('price protection runs from what was typed, by the shop’s window', async () => {
    const stage = readValue<OrderStage>('COMPLETED', '交易成功', '状态');
    await openRemedies({ reading: order({ stage }), now: at('2026-03-04T09:00') });
    unfold('期限');
    type('价保起算', '2026-03-02 10:00');
    expect(clock('价保')).toBe('价保 到 03-23 24:00 剩 19 天 15h');
  });

  test('a closed order has none', async () => {
    await openRemedies({ reading: order({ stage: readValue('CLOSED', '已关闭', '状态') }), now: NOW });
    expect(line('期限').textContent).toBe('期限没有在走的时限');
  });

  test('a missing start is asked for inline', async () => {
    const stage = readValue<OrderStage>('TO_SHIP', '待发货', '状态');
    await openRemedies({ reading: order({ stage, paidAt: missing('NOT_FOUND') }), now: NOW });
    expect(line('期限').textContent).toBe('期限还差 付款');
    unfold('期限');
    type('付款', '07-20 09:00');
    expect(line('期限').textContent).toBe('期限发货 48h 到 07-22 09:00剩 47h');
    expect(card('期限').textContent).toContain('付款时间是手填或按标签找到的');
  });
});

describe('the calendar', () => {
  const inDecember = order(signed('2026-12-28T12:00:00+08:00'));
  const now = at('2026-12-29T12:00');
  const PROVISIONAL = '那一年的放假安排还没公布,暂按周一至周五计算';

  test('a year not published is provisional', async () => {
    await openRemedies({ reading: inDecember, now });
    unfold('期限');
    expect(screen.getByText(PROVISIONAL)).not.toBeNull();
    expect(clock('七天无理由')).toContain('到 2027-01-06 24:00 暂定');
  });

  test('days the shop added count and are not provisional', async () => {
    const calendar = { days: [{ date: '2027-01-01', kind: 'OFF' }], completeYears: [2027] };
    await openRemedies({ reading: inDecember, now, rules: { calendar } });
    unfold('期限');
    expect(screen.queryByText(PROVISIONAL)).toBeNull();
    expect(clock('七天无理由')).toContain('到 2027-01-07 24:00');
  });
});

describe('phrases', () => {
  const taken = (name: string) => {
    const row = [...document.querySelectorAll<HTMLElement>('.clock')].find((each) =>
      each.textContent?.startsWith(name),
    );
    if (!row) throw new Error(`no clock ${name}`);
    fireEvent.click(within(row).getByRole('button', { name: /取话术/ }));
  };

  test('a running refund tells when', async () => {
    const desk = await openRemedies({ reading: order(), now: NOW });
    unfold('期限');
    type('收到退货', '07-20 09:00');
    taken('退款 72h');
    expect(preview(desk).key).toBe('M03.received');
    expect(desk.store.say.filling.value.filled).toEqual({ 时间: '7月20日09:00', 截止时间: '7月23日09:00' });
  });

  test('two days before the automatic confirmation the buyer is offered more time', async () => {
    const desk = await openRemedies({ reading: order(), now: at('2026-08-01T10:00') });
    unfold('期限');
    taken('自动确认收货');
    expect(preview(desk).key).toBe('extend_receipt');
  });

  test('a passed price window gets care, not a refusal', async () => {
    const stage = readValue<OrderStage>('COMPLETED', '交易成功', '状态');
    const desk = await openRemedies({ reading: order({ stage }), now: at('2026-03-24T00:00') });
    unfold('期限');
    type('价保起算', '2026-03-02 10:00');
    taken('价保');
    expect(preview(desk).key).toBe('M01.no_window');
    expect(preview(desk).text).toContain('3月23日24:00');
  });
});

test('how every end came about is copied', async () => {
  const rules = { deadlines: { platformTimers: [] } };
  const desk = await openRemedies({ reading: order(signed('2026-07-19T12:00:00+08:00')), now: NOW, rules });
  unfold('期限');
  fireEvent.click(screen.getByText('怎么算的'));
  fireEvent.click(screen.getByText('复制算式'));
  await settled();
  expect(desk.clipboard.text).toBe(
    '【内部】七天无理由:签收 07-19 12:00,次日 0 点起算,平台 168h 到 07-26 24:00,法定到 07-26 24:00,本店承诺到 07-28 24:00,取最晚 07-28 24:00;自动确认收货:发货 07-18 18:30 起,到 08-02 18:30',
  );
});

test('Escape folds the card', async () => {
  await openRemedies({ reading: order(), now: NOW });
  unfold('期限');
  fireEvent.keyDown(screen.getByLabelText('收到退货'), { key: 'Escape' });
  expect(line('期限').getAttribute('aria-expanded')).toBe('false');
});
