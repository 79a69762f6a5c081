import { DAY_MS } from '@/utils/domain/time/instant';
import type { ApprovalView, ConversationPlace, OfferView, Payouts } from '@/utils/messages/background-contract';
import { buyerId, orderId } from './record-ids';
import type { ApprovalRecord, OfferRecord } from './records';
import type { StoreDatabase } from './schema';
import { isAlive } from './tombstones';

/** Days over which a buyer's compensations are counted (shop practice; the bargaining rules speak of 90 days). */
export const PAYOUT_DAYS = 90;

/**
 * What was offered, approved and paid on an order, and what its buyer got in the last
 * `PAYOUT_DAYS` days. Shop and console are part of every id, so another shop's records cannot be met.
 * @param now epoch milliseconds
 */
export async function listPayouts(
  db: StoreDatabase,
  { shopId, console, conversation, orderNo }: ConversationPlace & { orderNo: string | null },
  now: number,
): Promise<Payouts> {
  const order = orderNo === null ? '' : orderId(shopId, console, orderNo);
  return db.transaction('r', db.offers, db.approvals, db.orders, db.agents, async () => {
    const offers = await db.offers.where({ orderId: order }).filter(isAlive).sortBy('sentAt');
    const approvals = await db.approvals.where({ orderId: order }).filter(isAlive).sortBy('approvedAt');
    const ofBuyer = db.offers.where({ buyerId: buyerId(shopId, console, conversation) }).filter(isAlive);
    const since = now - PAYOUT_DAYS * DAY_MS;
    const lately = await ofBuyer.filter(({ settledAt }) => settledAt !== null && settledAt > since).sortBy('settledAt');
    return {
      offers: await Promise.all(offers.reverse().map((offer) => viewOfOffer(db, offer))),
      approvals: await Promise.all(approvals.reverse().map((approval) => viewOfApproval(db, approval))),
      paidFen: offers.reduce((sum, { state, fen }) => (state === 'PAID' ? sum + fen : sum), 0),
      compensations: await Promise.all(lately.reverse().map((offer) => viewOfOffer(db, offer))),
    };
  });
}

/** An offer as the panel shows it. */
export async function viewOfOffer(db: StoreDatabase, offer: OfferRecord): Promise<OfferView> {
  const order = await db.orders.get(offer.orderId);
  return { offer, agentName: await agentName(db, offer.sentBy), orderNo: order?.orderNo ?? '' };
}

/** An approval as the panel shows it. */
export async function viewOfApproval(db: StoreDatabase, approval: ApprovalRecord): Promise<ApprovalView> {
  return { approval, agentName: await agentName(db, approval.recordedBy) };
}

async function agentName(db: StoreDatabase, id: string): Promise<string> {
  return (await db.agents.get(id))?.name ?? '';
}
