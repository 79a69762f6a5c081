import type { ConversationPlace } from '@/utils/messages/background-contract';
import { buyerId } from './record-ids';
import type { BuyerRecord } from './records';
import type { StoreDatabase } from './schema';
import { isAlive } from './tombstones';
import { type ActionWriter, type Actor, performAction } from './write';

/** A buyer as the console shows them. */
export interface SeenBuyer extends ConversationPlace {
  /** `''` when it could not be read. */
  buyerName: string;
}

/**
 * The buyer's record. Written only when the buyer is new or shows another name: an agent opens
 * hundreds of conversations a day.
 */
export async function meetBuyer(db: StoreDatabase, actor: Actor, seen: SeenBuyer): Promise<BuyerRecord> {
  const known = await db.buyers.get(buyerId(seen.shopId, seen.console, seen.conversation));
  if (known && isUpToDate(known, seen)) return known;
  return performAction(db, actor, { name: 'openBuyer', tables: ['buyers'] }, (writer) => putBuyer(db, writer, seen));
}

/** Stores the buyer as part of an action. A name that could not be read leaves the last one standing. */
export async function putBuyer(db: StoreDatabase, writer: ActionWriter, seen: SeenBuyer): Promise<BuyerRecord> {
  const { shopId, console, conversation, buyerName } = seen;
  const id = buyerId(shopId, console, conversation);
  const name = buyerName || ((await db.buyers.get(id))?.name ?? '');
  return writer.put('buyers', id, { shopId, console, buyerKey: conversation, name });
}

function isUpToDate(buyer: BuyerRecord, { buyerName }: SeenBuyer): boolean {
  return isAlive(buyer) && (buyerName === '' || buyerName === buyer.name);
}
