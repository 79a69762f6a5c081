import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ApprovalView, OfferView, Payouts } from '@/utils/messages/background-contract';
import { standingApproval } from '@/utils/panel/remedies/approval';
import { bargainStanding, NO_BARGAIN, payoutGuard } from '@/utils/panel/remedies/bargain-standing';
import type { OfferState } from '@/utils/store/records';
import { base } from './fakes/records';

function offer(fen: number, state: OfferState, sentAt: number, settledAt: number | null = null): OfferView {
  const about = { buyerId: 'buyer', orderId: 'order', fen, level: 'AGENT' as const, askFen: null };
  const record = { ...base(`offer-${sentAt}`, 'shop-1'), ...about, state, sentBy: 'agent-1', sentAt, settledAt };
  return { offer: record, agentName: '李四', orderNo: '1' };
}

function approval(upToFen: number, approvedAt: number, withdrawnAt: number | null = null): ApprovalView {
  const about = { buyerId: 'buyer', orderId: 'order', upToFen, approver: '王主管', reason: '', evidence: '' };
  const record = { ...base(`approval-${approvedAt}`, 'shop-1'), ...about, approvedAt, recordedBy: '', withdrawnAt };
  return { approval: record, agentName: '' };
}

/** As the background lists them: newest first. */
function payouts(offers: OfferView[], approvals: ApprovalView[] = []): Payouts {
  const newestFirst = offers.toSorted((one, other) => other.offer.sentAt - one.offer.sentAt);
  const paid = offers.filter(({ offer }) => offer.state === 'PAID');
  const compensations = newestFirst.filter(({ offer }) => offer.settledAt !== null);
  return {
    ...{ offers: newestFirst, approvals, compensations },
    paidFen: paid.reduce((sum, { offer }) => sum + offer.fen, 0),
  };
}

describe('where the bargaining stands', () => {
  test.each<[string, OfferView[], number | null, number | null]>([
    ['nothing was offered', [], null, null],
    ['the highest and not the latest binds', [offer(1500, 'SENT', 1), offer(1200, 'SENT', 2)], 1500, null],
    ['a declined offer was made all the same', [offer(1500, 'DECLINED', 1)], 1500, null],
    ['the buyer agreed to one', [offer(1500, 'ACCEPTED', 1, 2), offer(1800, 'DECLINED', 2)], 1800, 1500],
    ['a payment closes it', [offer(1000, 'DECLINED', 1), offer(1500, 'PAID', 2, 3)], null, null],
    ['a new one starts after it', [offer(1500, 'PAID', 1, 3), offer(500, 'SENT', 4)], 500, null],
  ])('%s', (_case, offers, highest, agreed) => {
    const standing = bargainStanding(payouts(offers));
    expect(standing.highest?.offer.fen ?? null).toBe(highest);
    expect(standing.agreed?.offer.fen ?? null).toBe(agreed);
  });

  test('not read is not known', () => expect(bargainStanding(null)).toEqual(NO_BARGAIN));
});

describe('the approval an offer may rest on', () => {
  test.each<[string, ApprovalView[], OfferView[], number | null]>([
    ['none', [], [], null],
    ['one', [approval(3000, 5)], [], 3000],
    ['the one that allows the most', [approval(3000, 5), approval(2000, 9)], [], 3000],
    ['not a withdrawn one', [approval(3000, 5, 6), approval(2000, 4)], [], 2000],
    ['what was paid before it does not use it up', [approval(3000, 5)], [offer(1000, 'PAID', 1, 4)], 3000],
    ['what was paid since does', [approval(3000, 5)], [offer(1000, 'PAID', 1, 5)], 2000],
    ['all of it', [approval(3000, 5)], [offer(3000, 'PAID', 6, 7)], null],
    ['an agreement not yet paid does not', [approval(3000, 5)], [offer(3000, 'ACCEPTED', 6, 7)], 3000],
  ])('%s', (_case, approvals, offers, left) => {
    expect(standingApproval(payouts(offers, approvals))?.leftFen ?? null).toBe(left);
  });

  test('never pays out more than was approved, however often it is used', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 8 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), amounts, (upToFen, wishes) => {
        const paid: OfferView[] = [];
        for (const fen of wishes) {
          const left = standingApproval(payouts(paid, [approval(upToFen, 1)]))?.leftFen ?? 0;
          if (fen <= left) paid.push(offer(fen, 'PAID', paid.length + 2, paid.length + 2));
        }
        expect(payouts(paid).paidFen).toBeLessThanOrEqual(upToFen);
      }),
    );
  });
});

test('an agreement still open on this order is no earlier compensation, one on another order is', () => {
  const here = payouts([offer(1000, 'PAID', 1, 1), offer(500, 'ACCEPTED', 2, 2)]);
  expect(payoutGuard(here, '1')).toMatchObject({ paidFen: 1000, agreedFen: 500, earlier: [{ offer: { fen: 1000 } }] });
  expect(payoutGuard(here, '2').earlier.map((view) => view.offer.fen)).toEqual([500, 1000]);
});
