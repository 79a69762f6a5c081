import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import version1 from '@/tests/fixtures/store/v1.json';
import version2 from '@/tests/fixtures/store/v2.json';
import { readDesk } from '@/utils/store/agents';
import { openBuyer } from '@/utils/store/buyer-file';
import { listDrafts } from '@/utils/store/drafts';
import { confirmOffer } from '@/utils/store/offers';
import { listPayouts } from '@/utils/store/payouts';
import { listPhrases } from '@/utils/store/phrases';
import { newRecordId } from '@/utils/store/record-ids';
import { recordSchemas } from '@/utils/store/record-schemas';
import { ALL_SHOPS } from '@/utils/store/records';
import { DATABASE_NAME, type RecordTable, type StoreDatabase } from '@/utils/store/schema';
import { readSettings } from '@/utils/store/settings';
import { findShop } from '@/utils/store/shops';
import { actorAt, NOW, newProfile, openStore } from './test-store';

/** The tables and indexes of an open database, as text. */
function storesOf(db: StoreDatabase): Record<string, string> {
  return Object.fromEntries(
    db.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]),
  );
}

/** A database as a version of the program left it. */
interface Example {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

/** Opens, with today's program, a database an older one made and filled. */
async function reopen(example: Example) {
  const profile = newProfile();
  const old = new Dexie(DATABASE_NAME, { indexedDB: profile, IDBKeyRange });
  old.version(example.version).stores(example.stores);
  for (const [table, rows] of Object.entries(example.rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return openStore(profile);
}

test('the tables and indexes of today', async () => {
  const db = await openStore();
  expect({ name: db.name, version: db.verno, stores: storesOf(db) }).toMatchInlineSnapshot(`
    {
      "name": "after-sales",
      "stores": {
        "accounts": "id",
        "agents": "id",
        "approvals": "id, orderId",
        "buyers": "id",
        "device": "key",
        "drafts": "id, [shopId+console+conversation], changedAt",
        "history": "id, recordId, [shopId+at]",
        "notes": "id, buyerId",
        "offers": "id, orderId, buyerId",
        "orders": "id",
        "phraseUses": "id, [shopId+agentId]",
        "phrases": "id, shopId",
        "settings": "id, shopId",
        "shops": "id",
      },
      "version": 2,
    }
  `);
});

test('every version only added to the one before, and the last example is of today', async () => {
  const db = await openStore();
  expect(version2.version).toBe(db.verno);
  expect(version2.stores).toEqual(storesOf(db));
  expect(version2.stores).toMatchObject(version1.stores);
});

describe.each<Example>([version1, version2])('the example of version $version', (example) => {
  test('has something in each of its tables', () => {
    expect(Object.keys(example.rows)).toEqual(Object.keys(example.stores));
    expect(Object.entries(example.rows).filter(([, rows]) => rows.length === 0)).toEqual([]);
  });

  test.each(Object.keys(recordSchemas) as RecordTable[])(
    'has records of the form asked for today: %s',
    async (table) => {
      const db = await reopen(example);
      const records = await db.table(table).toArray();
      expect(records).toHaveLength(example.rows[table]?.length ?? 0);
      expect(records).toEqual(expect.arrayContaining(example.rows[table] ?? []));
      for (const record of records) expect(v.safeParse(recordSchemas[table], record).issues).toBeUndefined();
    },
  );
});

describe('a database of version 1', () => {
  const [shopA, shopB] = version1.rows.shops;
  const place = { shopId: shopA?.id ?? '', console: 'feige', conversation: '9876543210', buyerName: '明**' } as const;
  let db: StoreDatabase;

  beforeEach(async () => {
    db = await reopen(version1);
  });

  test('knows who works here and for which shop', async () => {
    const desk = await readDesk(db);
    expect(desk.agents.map(({ name }) => name)).toEqual(['李四', '王五']);
    expect(desk.shops.map(({ name }) => name)).toEqual(['旗舰店A', '专营店B']);
    expect(desk.agentId).toBe(desk.agents[1]?.id);
    const answer = await findShop(db, { console: 'feige', account: '1234567' }, null);
    expect(answer).toMatchObject({ state: 'KNOWN', shop: { name: '旗舰店A' } });
    const offer = await findShop(db, { console: 'pinduoduo', account: null }, null);
    expect(offer).toMatchObject({ state: 'CONFIRM', shop: { id: shopB?.id } });
  });

  test('shows the notes on a buyer, and writes nothing for it', async () => {
    const file = await openBuyer(db, await actorAt(db), place);
    expect(file.notes.map(({ note, agentName }) => [agentName, note.text])).toEqual([
      ['王五', '少发一件,答应明天补'],
      ['王五', '只收顺丰,别打电话'],
    ]);
    expect(Object.values(file.orderNos)).toEqual(['6934567890123456789']);
    expect(await db.history.count()).toBe(version1.rows.history.length);
  });

  test('offers its phrases, drafts and settings', async () => {
    const { phrases, uses } = await listPhrases(db, await actorAt(db), place.shopId);
    expect(phrases.map(({ title }) => title).toSorted()).toEqual(['退款说明', '问候']);
    expect(uses.map(({ count }) => count)).toEqual([2]);
    expect((await listDrafts(db, place)).map(({ text }) => text)).toEqual(['您好,我看一下']);
    expect(await readSettings(db, ALL_SHOPS)).toEqual({ 'panel.theme': 'dark' });
  });

  test('takes offers and approvals from now on', async () => {
    const offer = { id: newRecordId(), fen: 1000, level: 'AGENT', askFen: null } as const;
    await confirmOffer(db, await actorAt(db), { ...place, orderNo: '6934567890123456789', ...offer });
    db.close();
    await db.open();
    const payouts = await listPayouts(db, { ...place, orderNo: '6934567890123456789' }, NOW);
    expect(payouts).toMatchObject({ offers: [{ agentName: '王五', offer: { fen: 1000, state: 'SENT' } }] });
  });
});

test('a database of version 2 knows what was offered, approved and paid', async () => {
  const db = await reopen(version2);
  const shopId = version2.rows.shops[0]?.id ?? '';
  const place = { shopId, console: 'feige', conversation: '9876543210', orderNo: '6934567890123456789' } as const;
  expect(await listPayouts(db, place, NOW)).toMatchObject({
    paidFen: 2500,
    offers: [
      { agentName: '王五', offer: { fen: 2500, level: 'SUPERVISOR', state: 'PAID', askFen: 3000 } },
      { agentName: '王五', offer: { fen: 1000, state: 'DECLINED', settledAt: null } },
    ],
    approvals: [{ agentName: '王五', approval: { upToFen: 3000, approver: '王主管', withdrawnAt: null } }],
    compensations: [{ offer: { fen: 2500 } }],
  });
});
