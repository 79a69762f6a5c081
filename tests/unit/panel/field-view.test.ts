import { describe, expect, it } from 'vitest';
import { ORDER_FIELDS, type OrderField, type OrderReading } from '@/utils/domain/conversation/order';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import { copyTextOf, countUnread, shortWallClock, toneOf } from '@/utils/panel/field-view';
import { ORDER_A, orderReading } from './fakes/readings';
import { NOW } from './fakes/records';

const unread = missing('NOT_FOUND');
const stage = (value: 'UNPAID' | 'TO_SHIP' | 'SHIPPED' | 'SIGNED' | 'CLOSED' | 'OTHER') =>
  readValue(value, value, '.title-status');

describe('how a field is shown', () => {
  it.each<[string, OrderField, Partial<OrderReading>, string]>([
    ['read in its place', 'paidFen', {}, 'KNOWN'],
    ['found by its label', 'courier', { courier: readValue('圆通', '圆通', '快递', false) }, 'UNSURE'],
    ['typed in', 'courier', { courier: { state: 'typed', value: '圆通', text: '圆通' } }, 'UNSURE'],
    ['should be there', 'paidFen', { paidFen: unread }, 'MISSING'],
    ['a field this console never shows', 'orderedAt', { orderedAt: missing('NOT_ON_PAGE') }, 'BLANK'],
    ['not a value', 'paidFen', { paidFen: missing('BAD_FORMAT', '¥20起') }, 'MISSING'],
    [
      'two candidates',
      'courier',
      { courier: { state: 'ambiguous', texts: ['圆通', '中通'], source: 'x' } },
      'AMBIGUOUS',
    ],
    ['no parcel yet', 'trackingNo', { stage: stage('TO_SHIP'), trackingNo: unread }, 'BLANK'],
    ['not paid yet', 'paidAt', { stage: stage('UNPAID'), paidAt: unread }, 'BLANK'],
    ['on its way', 'signedAt', { stage: stage('SHIPPED'), signedAt: unread }, 'BLANK'],
    ['on its way without a number', 'trackingNo', { stage: stage('SHIPPED'), trackingNo: unread }, 'MISSING'],
    ['signed without a time', 'signedAt', { stage: stage('SIGNED'), signedAt: unread }, 'MISSING'],
    ['words nobody knows', 'trackingNo', { stage: stage('OTHER'), trackingNo: unread }, 'MISSING'],
    ['no status', 'trackingNo', { stage: unread, trackingNo: unread }, 'MISSING'],
    // The status explains that there is none, not that there are two.
    [
      'two numbers before shipping',
      'trackingNo',
      { stage: stage('TO_SHIP'), trackingNo: { state: 'ambiguous', texts: ['1', '2'], source: 'x' } },
      'AMBIGUOUS',
    ],
  ])('%s', (_name, field, changes, tone) => {
    expect(toneOf(orderReading(ORDER_A, changes), field)).toBe(tone);
  });

  it('counts what is not certain and should be', () => {
    const order = orderReading(ORDER_A, { paidFen: unread, courier: { state: 'ambiguous', texts: [], source: 'x' } });
    expect(countUnread(order, ORDER_FIELDS)).toBe(2);
    expect(countUnread(orderReading(ORDER_A), ORDER_FIELDS)).toBe(0);
  });
});

describe('what a click copies', () => {
  it.each<[OrderField, string | null]>([
    ['orderNo', ORDER_A],
    ['stage', '已发货,待签收'],
    ['paidFen', '89.00'],
    ['items', '示例T恤 黑/XL ×1'],
    ['trackingNo', 'YT8812003344001'],
    ['paidAt', '2026-07-18 10:03'],
    ['signedAt', null],
  ])('%s', (field, text) => {
    expect(copyTextOf(orderReading(ORDER_A), field)).toBe(text);
  });

  it('every item on a line of its own, the quantity only where it is known', () => {
    const items = [
      { title: '羽绒服', spec: '藏青/3XL', qty: 2 },
      { title: '围巾', spec: '', qty: null },
    ];
    expect(copyTextOf(orderReading(ORDER_A, { items: readValue(items, '', 'x') }), 'items')).toBe(
      '羽绒服 藏青/3XL ×2\n围巾',
    );
  });
});

it('names the year of a time only when it is another one', () => {
  expect(shortWallClock(Date.parse('2026-07-18T02:03:00Z'), NOW)).toBe('07-18 10:03');
  expect(shortWallClock(Date.parse('2025-12-31T16:30:00Z'), NOW)).toBe('01-01 00:30');
  expect(shortWallClock(Date.parse('2025-12-31T15:30:00Z'), NOW)).toBe('2025-12-31 23:30');
});
