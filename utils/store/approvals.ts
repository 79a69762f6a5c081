import type { ApprovalInput, ApprovalView } from '@/utils/messages/background-contract';
import { putBuyer } from './buyers';
import { putOrder } from './orders';
import { viewOfApproval } from './payouts';
import type { StoreDatabase } from './schema';
import { StoreError } from './store-error';
import { type Action, type Actor, performAction } from './write';

/**
 * Records who agreed to a compensation on an order, and up to which amount; the buyer and the order
 * are stored with it, in one transaction. Repeating it with the same `id` changes nothing.
 * @throws StoreError `STORE_BAD_RECORD` without a name or with an amount below 1 fen, and when the
 * id is another order's approval.
 */
export async function recordApproval(db: StoreDatabase, actor: Actor, input: ApprovalInput): Promise<ApprovalView> {
  const action: Action = { name: 'recordApproval', tables: ['buyers', 'orders', 'approvals', 'agents'] };
  return performAction(db, actor, action, async (writer) => {
    const buyer = await putBuyer(db, writer, input);
    const order = await putOrder(writer, buyer, input.orderNo);
    const known = await db.approvals.get(input.id);
    if (known && known.orderId !== order.id) throw foreignApproval('orderId');
    if (known) return viewOfApproval(db, known);
    const { upToFen, approver, reason, evidence } = input;
    const approval = await writer.put('approvals', input.id, {
      ...{ shopId: order.shopId, buyerId: buyer.id, orderId: order.id, upToFen, approver, reason, evidence },
      ...{ approvedAt: actor.now, recordedBy: actor.agentId, withdrawnAt: null },
    });
    return viewOfApproval(db, approval);
  });
}

/**
 * Withdraws an approval, or takes that back; the record and who gave it stay.
 * @throws StoreError `STORE_CONFLICT` when there is no such approval, `STORE_BAD_RECORD` when it is another shop's.
 */
export async function setApprovalWithdrawn(
  db: StoreDatabase,
  actor: Actor,
  { shopId, id, withdrawn }: { shopId: string; id: string; withdrawn: boolean },
): Promise<ApprovalView> {
  const action: Action = { name: withdrawn ? 'withdrawApproval' : 'renewApproval', tables: ['approvals', 'agents'] };
  return performAction(db, actor, action, async (writer) => {
    const known = await db.approvals.get(id);
    if (!known) throw new StoreError('STORE_CONFLICT');
    if (known.shopId !== shopId) throw foreignApproval('shopId');
    if ((known.withdrawnAt !== null) === withdrawn) return viewOfApproval(db, known);
    const withdrawnAt = withdrawn ? actor.now : null;
    return viewOfApproval(db, await writer.put('approvals', id, { ...known, withdrawnAt }));
  });
}

function foreignApproval(field: 'shopId' | 'orderId'): StoreError {
  return new StoreError('STORE_BAD_RECORD', { table: 'approvals', field });
}
