import { describe, expect, test } from 'vitest';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { fingerprintOf, mismatchOf } from '@/utils/domain/conversation/fingerprint';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { missing, readValue } from '@/utils/domain/conversation/reading';

const read = (value: string) => readValue(value, value, 'test');

function order(orderNo: string): OrderReading {
  const none = missing('NOT_FOUND');
  const unread = { stage: none, paidFen: none, items: none, courier: none, trackingNo: none };
  const times = { orderedAt: none, paidAt: none, shippedAt: none, signedAt: none, lastScanAt: none };
  return { orderNo: read(orderNo), ...unread, ...times };
}

function conversation(changes: Partial<ConversationReading> = {}): ConversationReading {
  return {
    console: 'feige',
    account: read('1000001'),
    conversation: read('buyer-1'),
    buyerName: read('小明'),
    ordersState: 'READ',
    orders: [order('A'), order('B')],
    openOrder: 0,
    messages: [],
    composer: 'READY',
    ...changes,
  };
}

describe('what was seen and what is in front', () => {
  const seen = fingerprintOf(conversation(), 'A');
  if (!seen) throw new Error('a certain conversation has a fingerprint');

  test.each<[string, Partial<ConversationReading>, string | null]>([
    ['the same', {}, null],
    ['the same with new messages', { messages: [{ from: 'BUYER', text: '在吗' }] }, null],
    ['the other card opened', { openOrder: 1 }, null],
    ['another buyer', { conversation: read('buyer-2') }, 'CONVERSATION_CHANGED'],
    ['another name under the same key', { buyerName: read('小红') }, 'BUYER_CHANGED'],
    ['a name that cannot be read any more', { buyerName: missing('NOT_FOUND') }, 'BUYER_CHANGED'],
    [
      'a switch under way',
      { conversation: { state: 'ambiguous', texts: ['1', '2'], source: 'test' } },
      'CONVERSATION_UNREADABLE',
    ],
    ['no conversation', { conversation: missing('NOT_FOUND') }, 'CONVERSATION_UNREADABLE'],
    ['another account of the seller', { account: read('1000002') }, 'CONVERSATION_CHANGED'],
    ['another console', { console: 'pinduoduo' }, 'CONVERSATION_CHANGED'],
    ['the order gone', { orders: [order('B')] }, 'ORDER_GONE'],
    ['the orders loading again', { orders: [], ordersState: 'LOADING' }, 'ORDER_GONE'],
  ])('%s', (_, changes, mismatch) => expect(mismatchOf(seen, conversation(changes))).toBe(mismatch));

  test('a text without an order does not mind the order cards', () => {
    const withoutOrder = { ...seen, orderNo: null };
    expect(mismatchOf(withoutOrder, conversation({ orders: [] }))).toBeNull();
  });

  test('an uncertain conversation has no fingerprint, so nothing can be inserted', () => {
    expect(fingerprintOf(conversation({ conversation: missing('NOT_FOUND') }), null)).toBeNull();
    const typed = { state: 'typed', value: 'buyer-1', text: 'buyer-1' } as const;
    expect(fingerprintOf(conversation({ conversation: typed }), null)).toBeNull();
  });
});
