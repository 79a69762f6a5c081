import type { OfferInput, OfferView } from '@/utils/messages/background-contract';
import { putBuyer } from './buyers';
import { putOrder } from './orders';
import { viewOfOffer } from './payouts';
import { isSettled } from './record-schemas';
import type { OfferRecord, OfferState } from './records';
import type { StoreDatabase } from './schema';
import { StoreError } from './store-error';
import { isAlive } from './tombstones';
import { type Action, type Actor, performAction } from './write';

/**
 * Stores an offer that the agent says was sent, and with it the buyer and the order, in one
 * transaction. Repeating it with the same `id` changes nothing, whatever became of the offer since.
 * @throws StoreError `STORE_BAD_RECORD` when the id is another order's offer or a value is malformed.
 */
export async function confirmOffer(db: StoreDatabase, actor: Actor, input: OfferInput): Promise<OfferView> {
  const action: Action = { name: 'confirmOffer', tables: ['buyers', 'orders', 'offers', 'agents'] };
  return performAction(db, actor, action, async (writer) => {
    const buyer = await putBuyer(db, writer, input);
    const order = await putOrder(writer, buyer, input.orderNo);
    const known = await db.offers.get(input.id);
    if (known && known.orderId !== order.id) throw foreignOffer('orderId');
    if (known) return viewOfOffer(db, known);
    const { fen, level, askFen } = input;
    const offer = await writer.put('offers', input.id, {
      ...{ shopId: order.shopId, buyerId: buyer.id, orderId: order.id, fen, level, askFen },
      ...{ state: 'SENT', sentBy: actor.agentId, sentAt: actor.now, settledAt: null },
    });
    return viewOfOffer(db, offer);
  });
}

/**
 * Says what became of an offer. Any state may follow any other, so that a mistake can be put right;
 * the history keeps them all.
 * @throws StoreError `STORE_CONFLICT` when the offer is gone or was changed meanwhile,
 * `STORE_BAD_RECORD` when it is another shop's.
 */
export async function setOfferState(
  db: StoreDatabase,
  actor: Actor,
  { shopId, id, rev, state }: { shopId: string; id: string; rev: number; state: OfferState },
): Promise<OfferView> {
  const action: Action = { name: 'setOfferState', tables: ['orders', 'offers', 'agents'] };
  return performAction(db, actor, action, async (writer) => {
    const offer = await offerOfShop(db, shopId, id);
    if (!isAlive(offer)) throw new StoreError('STORE_CONFLICT');
    if (offer.state === state) return viewOfOffer(db, offer);
    const settledAt = isSettled(state) ? actor.now : null;
    return viewOfOffer(db, await writer.put('offers', id, { ...offer, state, settledAt }, rev));
  });
}

/**
 * Takes back the confirmation of an offer that was not sent after all, or brings it back.
 * @throws StoreError `STORE_CONFLICT` when there is no such offer, `STORE_BAD_RECORD` when it is another shop's.
 */
export async function setOfferDeleted(
  db: StoreDatabase,
  actor: Actor,
  { shopId, id, deleted }: { shopId: string; id: string; deleted: boolean },
): Promise<OfferView> {
  const action: Action = { name: deleted ? 'deleteOffer' : 'restoreOffer', tables: ['orders', 'offers', 'agents'] };
  return performAction(db, actor, action, async (writer) => {
    await offerOfShop(db, shopId, id);
    return viewOfOffer(db, await writer.setDeleted('offers', id, deleted));
  });
}

async function offerOfShop(db: StoreDatabase, shopId: string, id: string): Promise<OfferRecord> {
  const offer = await db.offers.get(id);
  if (!offer) throw new StoreError('STORE_CONFLICT');
  if (offer.shopId !== shopId) throw foreignOffer('shopId');
  return offer;
}

function foreignOffer(field: 'shopId' | 'orderId'): StoreError {
  return new StoreError('STORE_BAD_RECORD', { table: 'offers', field });
}
