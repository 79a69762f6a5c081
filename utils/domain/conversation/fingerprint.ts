import type { ConversationReading } from './conversation';
import { certainValue } from './reading';

/**
 * What must not have changed between showing a text and inserting it. Made from the reading the
 * agent saw; compared with a fresh reading in the same task as the insertion.
 */
export interface Fingerprint {
  console: string;
  /** `null` when the account could not be read. */
  account: string | null;
  conversation: string;
  buyerName: string | null;
  /** The order the text was filled from, or `null` when none is chosen. */
  orderNo: string | null;
}

/** What differs, worst first. */
export type Mismatch = 'CONVERSATION_UNREADABLE' | 'CONVERSATION_CHANGED' | 'BUYER_CHANGED' | 'ORDER_GONE';

/** The fingerprint of a reading, or `null` when the conversation's key is not certain: then nothing may be inserted. */
export function fingerprintOf(reading: ConversationReading, orderNo: string | null): Fingerprint | null {
  if (reading.conversation.state !== 'read') return null;
  return {
    console: reading.console,
    account: certainValue(reading.account) ?? null,
    conversation: reading.conversation.value,
    buyerName: certainValue(reading.buyerName) ?? null,
    orderNo,
  };
}

/**
 * Compares what the agent saw with what is in front now.
 * @returns the first mismatch, or `null` when the text may go in. An order that is no longer among
 * the cards is a mismatch; one that is there beside others is not.
 */
export function mismatchOf(seen: Fingerprint, now: ConversationReading): Mismatch | null {
  if (now.conversation.state !== 'read') return 'CONVERSATION_UNREADABLE';
  if (now.console !== seen.console) return 'CONVERSATION_CHANGED';
  if ((certainValue(now.account) ?? null) !== seen.account) return 'CONVERSATION_CHANGED';
  if (now.conversation.value !== seen.conversation) return 'CONVERSATION_CHANGED';
  if ((certainValue(now.buyerName) ?? null) !== seen.buyerName) return 'BUYER_CHANGED';
  if (seen.orderNo === null) return null;
  const present = now.orders.some((order) => certainValue(order.orderNo) === seen.orderNo);
  return present ? null : 'ORDER_GONE';
}
