// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { OrderReading, OrderStage } from '@/utils/domain/conversation/order';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { card, choose, line, openRemedies, preview, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: { shippedAt: string; pickedAt?: string; lastScanAt?: string; region: string; now: string };
  out: { stage: string; level: string; hours?: number; dayNo?: number; stallHours?: number };
}

const REGION: Record<string, string> = { INTRA: '省内', INTER: '省外', REMOTE: '偏远' };
const LEVEL: Record<string, string> = {
  AWAIT_PICKUP: '待揽收',
  PICKUP_LATE: '揽收慢',
  PICKUP_ABNORMAL: '未揽收',
  NORMAL_EARLY: '偏早',
  NORMAL: '正常',
  STALLED: '停滞',
  OVERDUE: '超时',
  ABNORMAL: '异常',
  LOST_SUSPECT: '疑似丢件',
};
const PHRASE: Record<string, string> = {
  AWAIT_PICKUP: 'L03.checking',
  PICKUP_LATE: 'L03.checking',
  PICKUP_ABNORMAL: 'L03.checking',
  NORMAL_EARLY: 'L01.eta',
  NORMAL: 'L01.eta',
  STALLED: 'L04.stalled',
  OVERDUE: 'L01.overdue',
  ABNORMAL: 'L04.stalled',
  LOST_SUSPECT: 'L04.stalled',
};

const shown = (instant: string) => instant.slice(0, 16).replace('T', ' ');
const take = () => fireEvent.click(screen.getByRole('button', { name: /取话术/ }));

function parcel(changes: Partial<OrderReading>) {
  return conversationReading({ orders: [orderReading('240101-1', changes)] });
}

test.each(vectors.logistics as Case[])('typed: $title', async ({ in: input, out }) => {
  const desk = await openRemedies({ now: Date.parse(input.now) });
  unfold('物流时效');
  choose('路程', REGION[input.region] ?? '');
  type('发货', shown(input.shippedAt));
  if (input.pickedAt) type('揽收', shown(input.pickedAt));
  if (input.lastScanAt) type('最新物流', shown(input.lastScanAt));
  const text = card('物流时效').textContent ?? '';
  expect(document.querySelector('.remedy-outcome .parcel-level')?.textContent).toBe(LEVEL[out.level]);
  if (out.stage === 'NOT_PICKED') expect(text).toContain(`发货 ${out.hours} h 未揽收`);
  else expect(text).toContain(`第 ${out.dayNo} 天${out.stallHours} h 无更新`);
  take();
  expect(preview(desk).key).toBe(PHRASE[out.level]);
});

describe('read from the order', () => {
  const NOW = Date.parse('2026-07-20T20:30:00+08:00');
  const scanned = parcel({ lastScanAt: readValue('2026-07-18T18:30:00+08:00', '', '最新物流') });

  test('a read scan prefills; the pick-up stands in for shipping and that is said', async () => {
    const desk = await openRemedies({ reading: scanned, now: NOW });
    expect(line('物流时效').textContent).toBe('物流时效还差 路程');
    unfold('物流时效');
    choose('路程', '省外');
    expect(line('物流时效').textContent).toBe('物流时效停滞第 3 天 · 50 h 无更新');
    expect(card('物流时效').textContent).toContain('没填揽收时间,按发货时间算');
    take();
    expect(desk.store.say.filling.value.filled).toEqual({ 小时: '50' });
  });

  test('the arrival range is told with its days and last date', async () => {
    const desk = await openRemedies({ reading: scanned, now: Date.parse('2026-07-19T20:30:00+08:00') });
    unfold('物流时效');
    choose('路程', '省外');
    expect(card('物流时效').textContent).toContain('正常 07-21 18:30 到 07-24 18:30 送达');
    take();
    expect(desk.store.say.filling.value.filled).toEqual({ 天数: '3到6', 日期: '7月24日' });
  });

  test('a typed pick-up needs no time of shipping', async () => {
    await openRemedies({ reading: parcel({ shippedAt: missing('NOT_FOUND') }), now: NOW });
    unfold('物流时效');
    choose('路程', '省外');
    expect(line('物流时效').textContent).toBe('物流时效还差 发货或揽收时间');
    type('揽收', '07-18 18:30');
    expect(line('物流时效').textContent).toBe('物流时效停滞第 3 天 · 50 h 无更新');
  });

  test('a promise counts instead of the region’s slowest time', async () => {
    await openRemedies({ reading: scanned, now: Date.parse('2026-07-19T20:30:00+08:00') });
    unfold('物流时效');
    choose('路程', '省外');
    type('答应送到', '07-19 18:00');
    expect(document.querySelector('.remedy-outcome .parcel-level')?.textContent).toBe('超时');
  });

  test('a loss is told as one only when the courier has confirmed it', async () => {
    const desk = await openRemedies({ reading: scanned, now: Date.parse('2026-08-05T20:30:00+08:00') });
    unfold('物流时效');
    choose('路程', '省外');
    take();
    expect(preview(desk).key).toBe('L04.stalled');
    tick('快递已确认丢件');
    take();
    expect(preview(desk).key).toBe('L07.lost');
  });

  test('an order not shipped is not judged', async () => {
    const stage = readValue<OrderStage>('TO_SHIP', '待发货', '状态');
    await openRemedies({ reading: parcel({ stage, shippedAt: missing('NOT_FOUND') }), now: NOW });
    expect(line('物流时效').textContent).toBe('物流时效还没发货');
  });

  test('a signed one has nothing to say', async () => {
    const stage = readValue<OrderStage>('SIGNED', '已签收', '状态');
    await openRemedies({ reading: parcel({ stage }), now: NOW });
    unfold('物流时效');
    expect(line('物流时效').textContent).toBe('物流时效已签收');
    expect(screen.queryByRole('button', { name: /取话术/ })).toBeNull();
  });

  test('the shop’s own limits decide', async () => {
    await openRemedies({ reading: scanned, now: NOW, rules: { logistics: { stalledHours: 51 } } });
    unfold('物流时效');
    choose('路程', '省外');
    expect(document.querySelector('.remedy-outcome .parcel-level')?.textContent).toBe('偏早');
  });

  test('a text that is no time is refused beside its field and nothing is shown', async () => {
    await openRemedies({ reading: scanned, now: NOW });
    unfold('物流时效');
    choose('路程', '省外');
    type('揽收', '上周');
    expect(screen.getByRole('alert').textContent).toBe('如 07-20 17:20');
    expect(document.querySelector('.remedy-outcome')).toBeNull();
  });

  test('the arithmetic is copied', async () => {
    const desk = await openRemedies({ reading: scanned, now: NOW });
    unfold('物流时效');
    choose('路程', '省外');
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe(
      '【内部】省外正常 3–6 天,从揽收 07-18 18:30 起;50 h 没有新轨迹(满 48 h 停滞,满 72 h 异常);过了最晚时间 7 天按丢件;停滞',
    );
  });
});
