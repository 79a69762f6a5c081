import { failed, type Outcome, success } from '@/utils/failures/failure';
import type {
  ApprovalInput,
  ApprovalView,
  ConversationPlace,
  OfferInput,
  OfferView,
  Payouts,
} from '@/utils/messages/background-contract';
import type { OfferRecord } from '@/utils/store/records';
import { base, NOW } from './records';

const orderOf = ({ shopId, console }: ConversationPlace, orderNo: string | null) => `${shopId}/${console}/${orderNo}`;

/** The background's memory of offers and approvals, without a database. */
export class FakePayouts {
  offers: OfferView[] = [];
  approvals: ApprovalView[] = [];
  /** Who confirms and records. */
  agentName = '小禾';
  now = NOW;

  list(place: ConversationPlace & { orderNo: string | null }): Payouts {
    const order = orderOf(place, place.orderNo);
    const alive = this.offers.filter(({ offer }) => offer.deletedAt === null).reverse();
    const offers = alive.filter(({ offer }) => offer.orderId === order);
    return structuredClone({
      offers,
      approvals: this.approvals.filter(({ approval }) => approval.orderId === order).reverse(),
      paidFen: offers.reduce((sum, { offer }) => sum + (offer.state === 'PAID' ? offer.fen : 0), 0),
      compensations: alive.filter(({ offer }) => offer.buyerId === place.conversation && offer.settledAt !== null),
    });
  }

  confirm({ id, fen, level, askFen, orderNo, ...place }: OfferInput): Outcome<OfferView> {
    const { shopId, conversation: buyerId } = place;
    const offer: OfferRecord = {
      ...base(id, shopId),
      ...{ buyerId, orderId: orderOf(place, orderNo), fen, level, askFen },
      ...{ state: 'SENT', sentBy: 'agent-1', sentAt: this.now, settledAt: null },
    };
    this.offers.push({ offer, agentName: this.agentName, orderNo });
    return this.offer(id);
  }

  changeOffer(id: string, change: Partial<OfferRecord>): Outcome<OfferView> {
    this.offers = this.offers.map((view) => {
      if (view.offer.id !== id) return view;
      const offer = { ...view.offer, ...change, rev: view.offer.rev + 1 };
      const isSettled = offer.state === 'ACCEPTED' || offer.state === 'PAID';
      return { ...view, offer: { ...offer, settledAt: isSettled ? this.now : null } };
    });
    return this.offer(id);
  }

  record({ id, orderNo, upToFen, approver, reason, evidence, ...place }: ApprovalInput): Outcome<ApprovalView> {
    const approval = {
      ...base(id, place.shopId),
      ...{ buyerId: place.conversation, orderId: orderOf(place, orderNo), upToFen, approver, reason, evidence },
      ...{ approvedAt: this.now, recordedBy: 'agent-1', withdrawnAt: null },
    };
    this.approvals.push({ approval, agentName: this.agentName });
    return this.approval(id);
  }

  withdraw(id: string, withdrawn: boolean): Outcome<ApprovalView> {
    this.approvals = this.approvals.map((view) => {
      if (view.approval.id !== id) return view;
      return { ...view, approval: { ...view.approval, withdrawnAt: withdrawn ? this.now : null } };
    });
    return this.approval(id);
  }

  private offer(id: string): Outcome<OfferView> {
    const view = this.offers.find(({ offer }) => offer.id === id);
    return view ? success(view) : failed('STORE_CONFLICT');
  }

  private approval(id: string): Outcome<ApprovalView> {
    const view = this.approvals.find(({ approval }) => approval.id === id);
    return view ? success(view) : failed('STORE_CONFLICT');
  }
}
