import { describe, expect, it } from 'vitest';
import type { OrderField } from '@/utils/domain/conversation/order';
import { parseTypedField } from '@/utils/panel/parse-typed-field';
import { NOW } from './fakes/records';

const item = (title: string, qty: number | null) => ({ title, spec: '', qty });

describe('a field typed in', () => {
  it.each<[OrderField, string, unknown]>([
    ['orderNo', '  260718-123456789012345 ', '260718-123456789012345'],
    ['courier', '圆通速递', '圆通速递'],
    ['paidFen', '89', 8900],
    ['paidFen', '￥1,299.50', 129_950],
    ['paidFen', '８９．５元', 8950],
    ['stage', '已发货', 'SHIPPED'],
    ['stage', '退款中', 'REFUNDING'],
    ['stage', '拼团中', 'OTHER'],
    ['items', '示例T恤 ×2', [item('示例T恤', 2)]],
    ['items', '示例T恤x2\n围巾', [item('示例T恤', 2), item('围巾', null)]],
    ['items', 'iPhone 15', [item('iPhone 15', null)]],
    ['paidAt', '2026-07-18 10:03', '2026-07-18T10:03:00+08:00'],
    ['paidAt', '07-18 10:03', '2026-07-18T10:03:00+08:00'],
    ['paidAt', '7/18 10:03', '2026-07-18T10:03:00+08:00'],
    // Not in the future: last December, seen in July.
    ['shippedAt', '12-30 08:00', '2025-12-30T08:00:00+08:00'],
    // A day ahead is a clock that is off, not last year.
    ['signedAt', '07-21 10:00', '2026-07-21T10:00:00+08:00'],
  ])('%s: %s', (field, text, value) => {
    expect(parseTypedField(field, text, NOW)).toEqual({ state: 'typed', value, text: text.trim() });
  });

  it.each<[OrderField, string]>([
    ['orderNo', '   '],
    ['courier', '圆'.repeat(201)],
    ['paidFen', '89.999'],
    ['paidFen', '八十九'],
    ['paidFen', '20-30元'],
    ['paidAt', '02-30 10:00'],
    ['paidAt', '昨天'],
    ['paidAt', '07-18'],
  ])('%s: %s is refused', (field, text) => {
    expect(parseTypedField(field, text, NOW)).toBeNull();
  });
});
