// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { PriceDiffReason } from '@/utils/domain/remedies/price-diff';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { card, choose, line, openRemedies, preview, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: {
    paidUnitFen: number;
    nowUnitFen: number;
    qty: number;
    n: number;
    unit: string;
    anchorAt: string;
    paidAt: string;
    droppedAt: string;
    askedAt: string;
    returnedQty?: number;
    alreadyFen?: number;
    sameSku?: boolean;
    excludedChannel?: boolean;
    personalOnly?: boolean;
  };
  out: { deadline: string; eligible: boolean; dueFen: number; reasons: PriceDiffReason[] };
}

const SENTENCE: Record<PriceDiffReason, string> = {
  SKU_DIFFERENT: '不是同款同规格',
  CHANNEL_EXCLUDED: '低价是专享渠道的',
  PERSONAL_COUPON_ONLY: '低价要用专享券',
  GIFT_CHANGED: '赠品不同,不是同一个价',
  WINDOW_EXPIRED: '过了价保期',
  DROP_BEFORE_PAYMENT: '付款前就降价了',
  NOTHING_KEPT: '都退回了,没有留下的件',
  NO_DROP: '现价没有更低',
  ALREADY_REFUNDED: '补过的已够这次差价',
};

const PHRASE: Partial<Record<PriceDiffReason, string | null>> = {
  WINDOW_EXPIRED: 'M01.no_window',
  PERSONAL_COUPON_ONLY: 'M01.special',
  CHANNEL_EXCLUDED: 'M01.special',
  SKU_DIFFERENT: 'common.soft_no',
  NO_DROP: 'common.soft_no',
  NOTHING_KEPT: null,
  ALREADY_REFUNDED: null,
};

const due = () => document.querySelector('.due-amount')?.textContent;
const reasons = () => [...document.querySelectorAll('.remedy-reasons li')].map((reason) => reason.textContent);
const dayBefore = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000 - 1).toISOString().slice(0, 10);

function readingOf(qty: number, unitFen: number, changes: Partial<OrderReading> = {}) {
  const paidFen = readValue(unitFen * qty, '', '实付');
  const items = readValue([{ title: '示例T恤', spec: '黑/XL', qty }], '', '商品');
  const paidAt = readValue('2026-02-25T20:00:00+08:00', '', '支付时间');
  return conversationReading({ orders: [orderReading('240101-1', { paidFen, items, paidAt, ...changes })] });
}

test.each(vectors.priceDiff as Case[])('$title', async ({ in: input, out }) => {
  const desk = await openRemedies({
    rules: { priceDiff: { days: input.n, unit: input.unit } },
    reading: readingOf(input.qty, input.paidUnitFen, { paidAt: readValue(input.paidAt, '', '支付时间') }),
    now: Date.parse(input.askedAt),
  });
  unfold('差价');
  type('现价', formatFen(input.nowUnitFen));
  if (input.returnedQty) type('退回', String(input.returnedQty));
  if (input.alreadyFen) type('已补过', formatFen(input.alreadyFen));
  type('交易成功那天', input.anchorAt.slice(0, 10));
  choose('降价', '别的日子');
  type('哪天降的', input.droppedAt.slice(0, 10));
  if (input.sameSku === false) tick('不是同款同规格');
  if (input.excludedChannel) tick('直播间等专享渠道');
  if (input.personalOnly) tick('新人、会员等专享券');

  expect(due()).toBe(`¥${formatFen(out.dueFen)}`);
  expect(reasons()).toEqual(out.reasons.map((reason) => SENTENCE[reason]));
  const unit = input.unit === 'workday' ? '个工作日' : '天';
  expect(card('差价').textContent).toContain(`价保到 ${dayBefore(out.deadline)} 24:00,按 ${input.n} ${unit}`);
  const [reason] = out.reasons;
  const expected = reason ? PHRASE[reason] : 'M01.ok';
  const take = screen.queryByRole('button', { name: /取话术/ });
  expect(take !== null).toBe(expected !== null);
  if (!take) return;
  fireEvent.click(take);
  expect(preview(desk).key).toBe(expected);
  if (!reason) expect(desk.store.say.filling.value.filled).toEqual({ 差价: formatFenTrimmed(out.dueFen) });
});

describe('what the phrases are filled with', () => {
  async function open(now: string) {
    const desk = await openRemedies({ reading: readingOf(1, 8900), now: Date.parse(now) });
    unfold('差价');
    type('现价', '79');
    type('交易成功那天', '2026-03-02');
    return desk;
  }

  test('the window’s last day, and two care options instead of a refusal', async () => {
    const desk = await open('2026-03-24T00:00:00+08:00');
    fireEvent.keyDown(screen.getByRole('button', { name: /取话术/ }), { key: '1' });
    expect(preview(desk).text).toContain('3月23日24:00');
    expect(preview(desk).text).toContain('①送一张等额的店铺优惠券；②送一份小礼物');
    expect(card('差价').textContent).toContain('不用硬拒,可以 送一张等额的店铺优惠券、送一份小礼物');
  });

  test('whose price it is', async () => {
    const desk = await open('2026-03-04T09:00:00+08:00');
    tick('新人、会员等专享券');
    fireEvent.click(screen.getByRole('button', { name: /取话术/ }));
    expect(desk.store.say.filling.value.filled).toMatchObject({ 金额: '79', 原因: '新人或会员' });
    expect(preview(desk).missing).toEqual([]);
  });

  test('the arithmetic is copied in one line', async () => {
    const desk = await open('2026-03-04T09:00:00+08:00');
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe(
      '【内部】(89.00 − 79.00) × 1 件 = 10.00;从交易成功 2026-03-02 的次日数起,价保到 2026-03-23 24:00,按 15 个工作日',
    );
  });
});

describe('days', () => {
  test('an unfinished trade is in its window, and that is written out', async () => {
    await openRemedies({ reading: readingOf(1, 8900), now: Date.parse('2026-03-04T09:00:00+08:00') });
    unfold('差价');
    type('现价', '79');
    expect(line('差价').textContent).toContain('¥10.00');
    expect(card('差价').textContent).toContain('交易还没成功,从今天起算');
    expect(card('差价').textContent).toContain('降价日按今天');
  });

  test('a finished one is asked for its day, which no page shows', async () => {
    await openRemedies({ reading: readingOf(1, 8900, { stage: readValue('COMPLETED', '交易成功', '状态') }) });
    unfold('差价');
    type('现价', '79');
    expect(line('差价').textContent).toBe('差价还差 起算日');
  });

  test('a stage found by its label only proves nothing', async () => {
    await openRemedies({ reading: readingOf(1, 8900, { stage: readValue('SHIPPED', '已发货', '别处', false) }) });
    unfold('差价');
    type('现价', '79');
    expect(line('差价').textContent).toBe('差价还差 起算日');
  });

  test('the day of payment is asked for only when neither it nor the order’s was read', async () => {
    const unread = { paidAt: missing('NOT_FOUND'), orderedAt: missing('NOT_FOUND') } as const;
    await openRemedies({ reading: readingOf(1, 8900, unread) });
    unfold('差价');
    type('现价', '79');
    expect(line('差价').textContent).toBe('差价还差 付款日');
    type('付款那天', '2026-07-20');
    expect(due()).toBe('¥10.00');
  });

  test('signing day and payment day come from the order', async () => {
    const signedAt = readValue('2026-07-01T12:00:00+08:00', '', '签收时间');
    await openRemedies({
      reading: readingOf(1, 8900, { signedAt }),
      rules: { priceDiff: { anchor: 'signed', days: 7, unit: 'day' } },
    });
    unfold('差价');
    type('现价', '79');
    expect(card('差价').textContent).toContain('价保到 2026-07-08 24:00,按 7 天');
    expect(reasons()).toEqual(['过了价保期']);
    fireEvent.change(screen.getByLabelText('起算'), { target: { value: 'paid' } });
    expect(card('差价').textContent).toContain('价保到 2026-03-04 24:00,按 7 天');
  });

  test('a drop on the day of payment is not before it', async () => {
    const paidAt = readValue('2026-07-20T09:00:00+08:00', '', '支付时间');
    await openRemedies({ reading: readingOf(1, 8900, { paidAt }), now: Date.parse('2026-07-21T09:00:00+08:00') });
    unfold('差价');
    type('现价', '79');
    choose('降价', '昨天');
    expect(due()).toBe('¥10.00');
    choose('降价', '别的日子');
    type('哪天降的', '2026-07-19');
    expect(reasons()).toEqual(['付款前就降价了']);
  });

  test('a year without a published calendar is provisional', async () => {
    await openRemedies({ reading: readingOf(1, 8900), now: Date.parse('2026-12-20T09:00:00+08:00') });
    unfold('差价');
    type('现价', '79');
    expect(screen.getByText('那一年的放假安排还没公布,暂按周一至周五计算')).not.toBeNull();
  });

  test('more units returned than bought is refused beside the field', async () => {
    await openRemedies({ reading: readingOf(2, 8900) });
    unfold('差价');
    type('现价', '79');
    type('退回', '3');
    expect(screen.getByRole('alert').textContent).toBe('比件数多');
    expect(due()).toBeUndefined();
  });
});
