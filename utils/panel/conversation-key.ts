import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { certainValue } from '@/utils/domain/conversation/reading';

/**
 * Who is in front, as one string: console, account, conversation. `null` when the page does not say
 * for certain: then nothing that belongs to a buyer is shown or stored.
 */
export function conversationKeyOf(reading: ConversationReading | null): string | null {
  if (reading?.conversation.state !== 'read') return null;
  return JSON.stringify([reading.console, certainValue(reading.account) ?? null, reading.conversation.value]);
}

/**
 * The next reading to show. While the console reloads the orders of the same buyer the last ones
 * stay (marked by `LOADING`); of another buyer nothing stays.
 */
export function succeedingReading(shown: ConversationReading | null, next: ConversationReading): ConversationReading {
  if (!shown || next.ordersState !== 'LOADING' || next.orders.length > 0) return next;
  const key = conversationKeyOf(next);
  if (key === null || key !== conversationKeyOf(shown)) return next;
  return { ...next, orders: shown.orders, openOrder: shown.openOrder };
}
