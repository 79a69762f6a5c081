import type { Fen } from '@/utils/domain/money/fen';
import type { Payouts } from '@/utils/messages/background-contract';

/** The approval an offer may rest on. */
export interface StandingApproval {
  approver: string;
  /** What may still be offered under it, fen, above 0. */
  leftFen: Fen;
}

/**
 * The approval of an order that allows the most; `null` when there is none. Withdrawn ones do not
 * count, and what was paid since an approval was given is used up: one consent must not pay twice.
 */
export function standingApproval({ approvals, offers }: Payouts): StandingApproval | null {
  const paid = offers.filter(({ offer }) => offer.state === 'PAID');
  const standing = approvals
    .filter(({ approval }) => approval.withdrawnAt === null)
    .map(({ approval: { approver, upToFen, approvedAt } }) => {
      const since = paid.filter(({ offer }) => (offer.settledAt ?? 0) >= approvedAt);
      return { approver, leftFen: since.reduce((left, { offer }) => left - offer.fen, upToFen) };
    });
  const [most] = standing.toSorted((one, other) => other.leftFen - one.leftFen);
  return most && most.leftFen > 0 ? most : null;
}
