import { describe, expect, it } from 'vitest';
import type { Buyer } from '../../practice/buyer.ts';
import { BUYERS } from '../../practice/buyers.ts';
import { orderAt } from '../../practice/scene/order.ts';

const ORDERS = BUYERS.flatMap((buyer) => buyer.orders);

/** What practice must offer; each row is one situation the product has to cope with. */
const SITUATIONS: [string, (buyer: Buyer) => boolean][] = [
  ['a parcel without news for 50 hours', ({ orders }) => orders.some((order) => order.parcel?.traceHoursAgo === 50)],
  ['signed for, not received', ({ playbook, orders }) => playbook === 'L05' && orders[0]?.status === 'signed'],
  ['damaged, wants 20 yuan', ({ lines }) => lines.some((line) => line.text.includes('赔我20块'))],
  ['price dropped by 10 yuan', ({ lines }) => lines.some((line) => line.text.includes('便宜10块'))],
  ['invoice one unit short', ({ playbook, orders }) => playbook === 'M06' && orders[0]?.quantity === 3],
  ['tag cut off, wants an exchange', ({ lines }) => lines.some((line) => line.text.includes('吊牌'))],
  ['abusive', ({ playbook }) => playbook === 'C05'],
  ['asks for WeChat', ({ lines }) => lines.some((line) => line.text.includes('微信'))],
  ['refund under way', ({ orders }) => orders.some((order) => order.status === 'refunding')],
  ['wrong item', ({ playbook }) => playbook === 'G01'],
  ['missing item', ({ playbook }) => playbook === 'G02'],
  ['urges delivery', ({ playbook }) => playbook === 'L01'],
  ['two orders', ({ orders }) => orders.length === 2],
  ['no order', ({ orders }) => orders.length === 0],
  ['a closed order', ({ orders }) => orders.some((order) => order.status === 'closed')],
  [
    'a nickname with emoji, right-to-left mark and markup',
    ({ nickname }) => /\p{Emoji_Presentation}\u200f.*<b>/u.test(nickname),
  ],
  ['a nickname masked on 飞鸽', ({ masked }) => masked?.feige?.includes('*') ?? false],
  ['a nickname masked on 拼多多', ({ masked }) => masked?.pinduoduo?.includes('*') ?? false],
];

describe('scripted buyers', () => {
  it.each(SITUATIONS)('have somebody with: %s', (_, fits) => {
    expect(BUYERS.filter(fits).map((buyer) => buyer.uid)).not.toEqual([]);
  });

  it('are told apart by uid and by order serial', () => {
    expect(new Set(BUYERS.map((buyer) => buyer.uid)).size).toBe(BUYERS.length);
    expect(new Set(ORDERS.map((order) => order.serial)).size).toBe(ORDERS.length);
  });

  it.each(BUYERS)('$uid speaks first, in order, and answers one to three times', ({ uid, lines, followUps }) => {
    const minutes = lines.map((line) => line.minutesAgo);
    expect(uid).toMatch(/^\d{13}$/);
    expect(lines[0]?.from).toBe('buyer');
    expect(minutes).toEqual(minutes.toSorted((a, b) => b - a));
    expect([1, 2, 3]).toContain(followUps.length);
  });

  it('are partly there at the start, partly come later', () => {
    const atStart = BUYERS.filter((buyer) => buyer.arrivesAfterSeconds === 0);
    expect(atStart.length).toBeGreaterThanOrEqual(5);
    expect(atStart.length).toBeLessThan(BUYERS.length);
  });

  it.each(ORDERS)('order $serial has possible times and amounts', (script) => {
    const now = 1_790_000_000_000;
    const order = orderAt(script, 'pinduoduo', now);
    const times = [order.placedAt, order.paidAt, order.shippedAt, order.signedAt].filter((time) => time !== undefined);
    expect(times).toEqual(times.toSorted((a, b) => a - b));
    expect(Math.max(...times, order.trace?.at ?? 0)).toBeLessThan(now);
    expect(order.trace?.at ?? now).toBeGreaterThanOrEqual(order.shippedAt ?? 0);
    expect(order.carrier === undefined).toBe(order.shippedAt === undefined);
    expect(Number.isSafeInteger(order.amountFen) && order.amountFen > 0).toBe(true);
    expect(order.goodsName.startsWith('示例')).toBe(true);
  });
});
