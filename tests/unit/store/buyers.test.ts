import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openBuyer } from '@/utils/store/buyer-file';
import { buyerId, newRecordId } from '@/utils/store/record-ids';
import type { StoreDatabase } from '@/utils/store/schema';
import { performAction } from '@/utils/store/write';
import { actorAt, openStore, type TestActor } from './test-store';

const BUYER = { shopId: newRecordId(), console: 'feige', conversation: '42', buyerName: '小**' } as const;
const ID = buyerId(BUYER.shopId, 'feige', '42');

let db: StoreDatabase;
let actor: TestActor;

beforeEach(async () => {
  db = await openStore();
  actor = await actorAt(db);
});

afterEach(() => vi.restoreAllMocks());

test('a buyer seen first is stored, with nothing to show', async () => {
  expect(await openBuyer(db, actor, BUYER)).toMatchObject({
    buyer: { id: ID, shopId: BUYER.shopId, console: 'feige', buyerKey: '42', name: '小**', rev: 1 },
    notes: [],
    orderNos: {},
  });
});

test('a buyer opened two hundred times a day is written once, and waits for no disk again', async () => {
  // Dexie takes the method when it opens the database.
  const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
  db = await openStore();
  const first = await openBuyer(db, actor, BUYER);
  for (let time = 0; time < 200; time += 1) expect(await openBuyer(db, actor, BUYER)).toEqual(first);
  expect(await db.history.count()).toBe(1);
  expect(actor.announced).toHaveLength(1);
  expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite')).toHaveLength(1);
});

test('another name is recorded, with the name before', async () => {
  await openBuyer(db, actor, BUYER);
  const { buyer } = await openBuyer(db, actor, { ...BUYER, buyerName: '明**' });
  expect(buyer).toMatchObject({ id: ID, name: '明**', rev: 2 });
  const lines = await db.history.where({ recordId: ID }).sortBy('id');
  expect(lines[1]).toMatchObject({ action: 'openBuyer', before: { name: '小**' }, after: { name: '明**' } });
});

test('a name that could not be read leaves the last one standing', async () => {
  await openBuyer(db, actor, BUYER);
  const { buyer } = await openBuyer(db, actor, { ...BUYER, buyerName: '' });
  expect(buyer).toMatchObject({ name: '小**', rev: 1 });
});

test('a buyer whose name was never read is stored without', async () => {
  const { buyer } = await openBuyer(db, actor, { ...BUYER, buyerName: '' });
  expect(buyer.name).toBe('');
});

test('a deleted buyer who comes back is a buyer again', async () => {
  await openBuyer(db, actor, BUYER);
  await performAction(db, actor, { name: 'deleteBuyer', tables: ['buyers'] }, (writer) =>
    writer.setDeleted('buyers', ID, true),
  );
  expect((await openBuyer(db, actor, BUYER)).buyer).toMatchObject({ deletedAt: null, rev: 3 });
});

test('a shop that is none is refused', async () => {
  await expect(openBuyer(db, actor, { ...BUYER, shopId: '*' })).rejects.toMatchObject({
    failure: { code: 'STORE_BAD_RECORD', details: { table: 'buyers', field: 'shopId' } },
  });
});
