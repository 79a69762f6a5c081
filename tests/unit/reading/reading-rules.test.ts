import { describe, expect, test } from 'vitest';
import { parseConsoleTime } from '@/utils/domain/reading/console-time';
import { readLabelled } from '@/utils/domain/reading/labelled-text';
import { findOrderNumber } from '@/utils/domain/reading/order-number';
import { stageOf } from '@/utils/domain/reading/order-stage';
import { parseShownAmount } from '@/utils/domain/reading/shown-amount';
import { findTrackingNumber } from '@/utils/domain/reading/tracking-number';

describe('an amount a console shows, in fen', () => {
  test.each([
    ['¥89.00', 8900],
    ['￥12.5', 1250],
    ['¥1,299.00', 129900],
    ['299', 29900],
    ['¥299.00 优惠 ¥20.00', 29900],
    ['¥299.00 (优惠 -¥20.00)', 29900],
    ['¥59.00 含运费8.00', 5900],
    ['¥1,299.00起', null],
    ['¥20-30', null],
    ['¥20.505', null],
    ['-¥5.00', null],
    ['免费', null],
    ['', null],
    ['优惠 ¥20.00', null],
  ])('%s is %s', (text, fen) => expect(parseShownAmount(text)).toBe(fen));
});

describe('a time a console shows', () => {
  test.each([
    ['2026/08/08 19:34:20 (抖音月付)', '2026-08-08T19:34:20+08:00'],
    ['2026-08-08 19:34', '2026-08-08T19:34:00+08:00'],
    ['2026年8月8日 9:05', '2026-08-08T09:05:00+08:00'],
    ['2024-02-29 00:00:00', '2024-02-29T00:00:00+08:00'],
    ['2026-02-29 00:00:00', null],
    ['2026-13-01 10:00', null],
    ['2026-08-08 24:00', null],
    ['2026-08-08 19:60', null],
    ['2026-08-08 19:34:61', null],
    ['08-08 19:34', null],
    ['昨天 19:34', null],
    ['2026-08-08', null],
    ['2026-08-08 19:34 至 2026-08-09 19:34', null],
  ])('%s is %s', (text, instant) => expect(parseConsoleTime(text)).toBe(instant));
});

describe('an order number', () => {
  test.each([
    ['订单号：260502-000000000000001', 'pinduoduo', '260502-000000000000001'],
    ['260502-000000000000001 260502-000000000000001', 'pinduoduo', '260502-000000000000001'],
    ['260502-000000000000001 260502-000000000000002', 'pinduoduo', null],
    ['1260502-0000000000000012', 'pinduoduo', null],
    ['6900000000000000001', 'feige', '6900000000000000001'],
    ['+06900000000000000001', 'feige', null],
    ['已发货', 'feige', null],
  ] as const)('in "%s" on %s is %s', (text, console, number) => expect(findOrderNumber(text, console)).toBe(number));
});

describe('a tracking number', () => {
  test.each([
    ['圆通速递 YT0000000000001 2026/11/22 19:27:37 【郑州市】', 'YT0000000000001'],
    ['78451203366890', '78451203366890'],
    ['SF0000000000001', 'SF0000000000001'],
    ['260502-000000000000001', null],
    ['13800000000', null],
    ['YT0000000000001 SF0000000000001', null],
    ['6900000000000000001', null],
  ])('in "%s" is %s', (text, number) => expect(findTrackingNumber(text)).toBe(number));
});

describe('a status', () => {
  test.each([
    ['已发货', 'SHIPPED'],
    ['已发货,退款中', 'REFUNDING'],
    ['已关闭(退款成功)', 'REFUNDED'],
    ['已关闭', 'CLOSED'],
    ['待发货', 'TO_SHIP'],
    ['交易成功', 'COMPLETED'],
    ['已签收', 'SIGNED'],
    ['待付款', 'UNPAID'],
    ['保税仓清关', 'OTHER'],
    ['  ', null],
  ])('%s is %s', (text, stage) => expect(stageOf(text)).toBe(stage));
});

describe('a field read by its label', () => {
  const rows = [
    { label: '订单金额:', text: '¥100.00' },
    { label: '实付', text: '¥89.00' },
    { label: '快递单号', text: '尚未发货' },
  ];

  test('the best label present decides, in whatever order the rows stand', () => {
    const reading = readLabelled(rows, ['实付', '订单金额'], parseShownAmount);
    expect(reading).toEqual({ state: 'read', value: 8900, text: '¥89.00', source: '实付', sure: true });
  });

  test('a colon belongs to the page, not to the label', () => {
    expect(readLabelled(rows, ['订单金额'], parseShownAmount, false)).toMatchObject({ value: 10000, sure: false });
  });

  test('a text that is no such value is shown, not dropped', () => {
    expect(readLabelled(rows, ['快递单号'], findTrackingNumber)).toEqual({
      state: 'missing',
      reason: 'BAD_FORMAT',
      text: '尚未发货',
    });
  });

  test('two different texts under one label are ambiguous, two equal ones are one', () => {
    const twice = [...rows, { label: '实付', text: '¥89.00' }];
    expect(readLabelled(twice, ['实付'], parseShownAmount)).toMatchObject({ state: 'read', value: 8900 });
    const differing = [...rows, { label: '实付', text: '¥98.00' }];
    expect(readLabelled(differing, ['实付'], parseShownAmount)).toEqual({
      state: 'ambiguous',
      texts: ['¥89.00', '¥98.00'],
      source: '实付',
    });
  });

  test('no label, no value', () => {
    expect(readLabelled(rows, ['签收时间'], parseConsoleTime)).toEqual({ state: 'missing', reason: 'NOT_FOUND' });
  });
});
