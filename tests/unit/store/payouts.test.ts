import { beforeEach, describe, expect, test } from 'vitest';
import type { ApprovalInput, OfferInput } from '@/utils/messages/background-contract';
import { chooseAgent } from '@/utils/store/agents';
import { recordApproval, setApprovalWithdrawn } from '@/utils/store/approvals';
import { confirmOffer, setOfferDeleted, setOfferState } from '@/utils/store/offers';
import { listPayouts, PAYOUT_DAYS } from '@/utils/store/payouts';
import { newRecordId } from '@/utils/store/record-ids';
import type { OfferState } from '@/utils/store/records';
import type { StoreDatabase } from '@/utils/store/schema';
import { actorAt, DAY, MINUTE, NOW, newProfile, openStore } from './test-store';

const SHOP_A = newRecordId();
const SHOP_B = newRecordId();
const BUYER = { shopId: SHOP_A, console: 'pinduoduo', conversation: '9876543210' } as const;
const ORDER = '261122-123456789012345';
const OFFER = { ...BUYER, buyerName: '小明', orderNo: ORDER, fen: 1000, level: 'AGENT', askFen: 2000 } as const;
const APPROVAL = {
  ...{ ...BUYER, buyerName: '小明', orderNo: ORDER, upToFen: 3000 },
  ...{ approver: '王主管', reason: '超出单笔权限', evidence: '钉钉 10:31' },
} as const;

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const confirm = async (change: Partial<OfferInput> = {}, now = NOW) =>
  confirmOffer(db, await actorAt(db, now), { id: newRecordId(), ...OFFER, ...change });
const record = async (change: Partial<ApprovalInput> = {}, now = NOW) =>
  recordApproval(db, await actorAt(db, now), { id: newRecordId(), ...APPROVAL, ...change });
const list = (change: object = {}, now = NOW) => listPayouts(db, { ...BUYER, orderNo: ORDER, ...change }, now);
const settle = async (id: string, state: OfferState, now = NOW, rev = 1, shopId = SHOP_A) =>
  setOfferState(db, await actorAt(db, now), { shopId, id, rev, state });

describe('a confirmed offer', () => {
  test('is there for the colleague, with who sent it and when, after a restart too', async () => {
    const profile = newProfile();
    db = await openStore(profile);
    await chooseAgent(db, await actorAt(db), '李四');
    await confirm();
    await confirm({ fen: 1500 }, NOW + MINUTE);
    db.close();
    db = await openStore(profile);
    await chooseAgent(db, await actorAt(db), '王五');
    expect((await list()).offers).toMatchObject([
      { agentName: '李四', orderNo: ORDER, offer: { fen: 1500, askFen: 2000, state: 'SENT', sentAt: NOW + MINUTE } },
      { agentName: '李四', offer: { fen: 1000, level: 'AGENT', settledAt: null } },
    ]);
  });

  test('confirmed twice, because the answer got lost, is one offer', async () => {
    const id = newRecordId();
    await confirm({ id });
    await settle(id, 'ACCEPTED');
    await confirm({ id, fen: 9900 });
    expect((await list()).offers).toMatchObject([{ offer: { id, fen: 1000, state: 'ACCEPTED', rev: 2 } }]);
  });

  test('is written in one transaction with buyer and order, each with its history', async () => {
    await confirm();
    const lines = await db.history.toArray();
    expect(lines.map(({ table, action }) => [table, action]).toSorted()).toEqual([
      ['buyers', 'confirmOffer'],
      ['offers', 'confirmOffer'],
      ['orders', 'confirmOffer'],
    ]);
    expect(new Set(lines.map(({ actionId }) => actionId)).size).toBe(1);
  });

  test.each([
    ['nothing', { fen: 0 }, 'fen'],
    ['a fraction of a fen', { fen: 10.5 }, 'fen'],
    ['too much', { fen: 1_000_000_001 }, 'fen'],
    ['an ask below nothing', { askFen: -1 }, 'askFen'],
    ['an id that is none', { id: 'first' }, 'id'],
  ])('of %s is refused, and nothing is stored', async (_what, change, field) => {
    await expect(confirm(change)).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD', details: { field } } });
    expect(await db.orders.count()).toBe(0);
    expect(await db.history.count()).toBe(0);
  });

  test('never moves to another order or shop by its id', async () => {
    const id = newRecordId();
    await confirm({ id });
    const refusal = { failure: { code: 'STORE_BAD_RECORD', details: { table: 'offers', field: 'orderId' } } };
    await expect(confirm({ id, orderNo: '261122-2' })).rejects.toMatchObject(refusal);
    await expect(confirm({ id, shopId: SHOP_B })).rejects.toMatchObject(refusal);
    expect(await list({ shopId: SHOP_B })).toMatchObject({ offers: [], compensations: [] });
  });

  test('that was not sent after all is taken back, and can be brought back', async () => {
    const { offer } = await confirm();
    await setOfferDeleted(db, await actorAt(db), { shopId: SHOP_A, id: offer.id, deleted: true });
    expect((await list()).offers).toEqual([]);
    await setOfferDeleted(db, await actorAt(db), { shopId: SHOP_A, id: offer.id, deleted: false });
    expect((await list()).offers).toMatchObject([{ offer: { id: offer.id, state: 'SENT', rev: 3 } }]);
  });
});

describe('what became of an offer', () => {
  test.each<[OfferState, number | null, number]>([
    ['ACCEPTED', NOW + DAY, 0],
    ['DECLINED', null, 0],
    ['PAID', NOW + DAY, 1000],
  ])('%s is settled at %s and adds %s to what was paid', async (state, settledAt, paidFen) => {
    const { offer } = await confirm();
    await settle(offer.id, state, NOW + DAY);
    const payouts = await list({}, NOW + DAY);
    expect(payouts).toMatchObject({ paidFen, offers: [{ offer: { state, settledAt, rev: 2 } }] });
    expect(payouts.compensations).toHaveLength(settledAt === null ? 0 : 1);
  });

  test('a mistake is put right; the history keeps it', async () => {
    const { offer } = await confirm();
    await settle(offer.id, 'PAID');
    await settle(offer.id, 'SENT', NOW, 2);
    expect(await list()).toMatchObject({ paidFen: 0, offers: [{ offer: { state: 'SENT', settledAt: null } }] });
    const lines = await db.history.where({ recordId: offer.id }).toArray();
    expect(lines.map(({ after }) => (after as { state: string }).state)).toEqual(['SENT', 'PAID', 'SENT']);
  });

  test('is not changed over a colleague’s change, nor for another shop, nor when gone', async () => {
    const { offer } = await confirm();
    await settle(offer.id, 'DECLINED');
    await expect(settle(offer.id, 'PAID')).rejects.toMatchObject({ failure: { code: 'STORE_CONFLICT' } });
    const foreign = { failure: { code: 'STORE_BAD_RECORD', details: { table: 'offers', field: 'shopId' } } };
    await expect(settle(offer.id, 'PAID', NOW, 2, SHOP_B)).rejects.toMatchObject(foreign);
    const remove = { shopId: SHOP_B, id: offer.id, deleted: true };
    await expect(setOfferDeleted(db, await actorAt(db), remove)).rejects.toMatchObject(foreign);
    await expect(settle(newRecordId(), 'PAID')).rejects.toMatchObject({ failure: { code: 'STORE_CONFLICT' } });
    expect((await list()).offers).toMatchObject([{ offer: { state: 'DECLINED', rev: 2 } }]);
  });
});

describe('a buyer’s compensations', () => {
  test('are counted over all orders of the shop for 90 days from when they were settled', async () => {
    const old = await confirm({ orderNo: '1' });
    await settle(old.offer.id, 'PAID', NOW);
    const late = await confirm({ orderNo: '2', fen: 300 }, NOW);
    await settle(late.offer.id, 'ACCEPTED', NOW + DAY);
    await confirm({ orderNo: '3' });
    const other = await confirm({ orderNo: '4', conversation: '555' });
    await settle(other.offer.id, 'PAID');
    const amounts = async (now: number) =>
      (await list({ orderNo: null }, now)).compensations.map(({ offer, orderNo }) => [orderNo, offer.fen]);
    expect(await amounts(NOW + DAY)).toEqual([
      ['2', 300],
      ['1', 1000],
    ]);
    expect(await amounts(NOW + PAYOUT_DAYS * DAY - 1)).toHaveLength(2);
    expect(await amounts(NOW + PAYOUT_DAYS * DAY)).toEqual([['2', 300]]);
    expect(await list({ orderNo: null })).toMatchObject({ offers: [], approvals: [], paidFen: 0 });
  });
});

describe('an approval', () => {
  test('says who agreed to what and when, and who recorded it', async () => {
    await chooseAgent(db, await actorAt(db), '李四');
    await record();
    expect((await list()).approvals).toMatchObject([
      { agentName: '李四', approval: { upToFen: 3000, approver: '王主管', approvedAt: NOW, evidence: '钉钉 10:31' } },
    ]);
    expect((await list({ orderNo: '261122-2' })).approvals).toEqual([]);
    expect((await list({ shopId: SHOP_B })).approvals).toEqual([]);
  });

  test('recorded twice, because the answer got lost, is one', async () => {
    const id = newRecordId();
    await record({ id });
    await record({ id, upToFen: 9000 });
    expect((await list()).approvals).toMatchObject([{ approval: { upToFen: 3000, rev: 1 } }]);
    await expect(record({ id, orderNo: '2' })).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD' } });
  });

  test('can be withdrawn by its own shop, and that taken back; the record stays', async () => {
    const { approval } = await record();
    const change = { shopId: SHOP_A, id: approval.id, withdrawn: true };
    await setApprovalWithdrawn(db, await actorAt(db, NOW + MINUTE), change);
    expect((await list()).approvals).toMatchObject([{ approval: { withdrawnAt: NOW + MINUTE, approver: '王主管' } }]);
    await setApprovalWithdrawn(db, await actorAt(db), { ...change, withdrawn: false });
    expect((await list()).approvals).toMatchObject([{ approval: { withdrawnAt: null } }]);
    const foreign = setApprovalWithdrawn(db, await actorAt(db), { ...change, shopId: SHOP_B });
    await expect(foreign).rejects.toMatchObject({ failure: { details: { table: 'approvals', field: 'shopId' } } });
  });

  test.each([
    ['without a name', { approver: ' ' }, 'approver'],
    ['of nothing', { upToFen: 0 }, 'upToFen'],
    ['with endless evidence', { evidence: '长'.repeat(1001) }, 'evidence'],
  ])('%s is refused', async (_what, change, field) => {
    await expect(record(change)).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD', details: { field } } });
  });
});
