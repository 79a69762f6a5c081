import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { certainValue } from '@/utils/domain/conversation/reading';
import type { ConversationPlace } from '@/utils/messages/background-contract';
import type { ShopRecord } from '@/utils/store/records';

/** A buyer's place in the database, with the name last seen. */
export interface BuyerPlace extends ConversationPlace {
  buyerName: string;
}

/** Longest buyer name the database takes, in UTF-16 units; a hostile nickname can be endless. */
const NAME_LIMIT = 200;

/** Where records of the buyer in front belong, or `null` while the shop or the conversation is not certain. */
export function placeOf(reading: ConversationReading | null, shop: ShopRecord | null): BuyerPlace | null {
  if (!shop || reading?.conversation.state !== 'read') return null;
  return {
    shopId: shop.id,
    console: reading.console,
    conversation: reading.conversation.value,
    buyerName: (certainValue(reading.buyerName) ?? '').slice(0, NAME_LIMIT),
  };
}

/** Whether two places are the same buyer of the same shop. */
export function isSamePlace(one: ConversationPlace | null, other: ConversationPlace | null): boolean {
  if (!one || !other) return one === other;
  return one.shopId === other.shopId && one.console === other.console && one.conversation === other.conversation;
}
