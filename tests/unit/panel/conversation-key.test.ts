import { describe, expect, it } from 'vitest';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import { conversationKeyOf, succeedingReading } from '@/utils/panel/conversation-key';
import { conversationReading, otherBuyer } from './fakes/readings';

const loading = (reading: ConversationReading): ConversationReading => ({
  ...reading,
  ordersState: 'LOADING',
  orders: [],
  openOrder: -1,
});

describe('who is in front', () => {
  it('is nobody while the page does not say for certain', () => {
    expect(conversationKeyOf(null)).toBeNull();
    expect(conversationKeyOf(conversationReading({ conversation: missing('NOT_FOUND') }))).toBeNull();
    const two = conversationReading({ conversation: { state: 'ambiguous', texts: ['uid-1', 'uid-2'], source: 'x' } });
    expect(conversationKeyOf(two)).toBeNull();
  });

  it.each([
    ['conversation', { conversation: readValue('uid-9', 'uid-9', 'x') }],
    ['account', { account: readValue('mall-9', 'mall-9', 'x') }],
    ['account that could not be read', { account: missing('NOT_FOUND') }],
    ['console', { console: 'feige' as const }],
  ])('is somebody else with another %s', (_name, changes) => {
    expect(conversationKeyOf(conversationReading(changes))).not.toBe(conversationKeyOf(conversationReading()));
  });

  it('is the same one under a new display name', () => {
    const renamed = conversationReading({ buyerName: readValue('小明2', '小明2', 'x') });
    expect(conversationKeyOf(renamed)).toBe(conversationKeyOf(conversationReading()));
  });
});

describe('the next reading', () => {
  it("keeps the same buyer's orders while the page loads them anew", () => {
    const shown = conversationReading({ openOrder: 0 });
    const next = succeedingReading(shown, loading(shown));
    expect(next.ordersState).toBe('LOADING');
    expect(next.orders).toEqual(shown.orders);
    expect(next.openOrder).toBe(0);
  });

  it.each([
    ['another buyer loads', loading(otherBuyer())],
    ['the conversation cannot be read', loading(conversationReading({ conversation: missing('NOT_FOUND') }))],
    ['the same buyer has none', conversationReading({ ordersState: 'NONE', orders: [] })],
    ["the console shows everybody's orders", conversationReading({ ordersState: 'WRONG_TAB', orders: [] })],
  ])('keeps nothing when %s', (_name, next) => {
    expect(succeedingReading(conversationReading(), next)).toEqual(next);
  });
});
