import type { Handlers } from '@/utils/background/handler';
import { recordApproval, setApprovalWithdrawn } from '@/utils/store/approvals';
import { confirmOffer, setOfferDeleted, setOfferState } from '@/utils/store/offers';
import { listPayouts } from '@/utils/store/payouts';

/** What was offered, approved and paid in bargaining. */
export const payoutHandlers = {
  listPayouts: (place, { db, actor }) => listPayouts(db, place, actor.now),
  confirmOffer: (offer, { db, actor }) => confirmOffer(db, actor, offer),
  setOfferState: (change, { db, actor }) => setOfferState(db, actor, change),
  setOfferDeleted: (change, { db, actor }) => setOfferDeleted(db, actor, change),
  recordApproval: (approval, { db, actor }) => recordApproval(db, actor, approval),
  setApprovalWithdrawn: (change, { db, actor }) => setApprovalWithdrawn(db, actor, change),
} satisfies Partial<Handlers>;
