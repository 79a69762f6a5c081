import Dexie from 'dexie';
import { IDBKeyRange } from 'fake-indexeddb';
import * as v from 'valibot';
import { beforeEach, describe, expect, test } from 'vitest';
import version1 from '@/tests/fixtures/store/v1.json';
import { readDesk } from '@/utils/store/agents';
import { openBuyer } from '@/utils/store/buyer-file';
import { listDrafts } from '@/utils/store/drafts';
import { listPhrases } from '@/utils/store/phrases';
import { recordSchemas } from '@/utils/store/record-schemas';
import { ALL_SHOPS } from '@/utils/store/records';
import { DATABASE_NAME, type RecordTable, type StoreDatabase } from '@/utils/store/schema';
import { readSettings } from '@/utils/store/settings';
import { findShop } from '@/utils/store/shops';
import { actorAt, newProfile, openStore } from './test-store';

/** The tables and indexes of an open database, as text. */
function storesOf(db: StoreDatabase): Record<string, string> {
  return Object.fromEntries(
    db.tables.map(({ name, schema }) => [name, [schema.primKey, ...schema.indexes].map(({ src }) => src).join(', ')]),
  );
}

/** Opens, with today's program, a database an older one made and filled. */
async function reopen(example: { version: number; stores: Record<string, string>; rows: Record<string, unknown[]> }) {
  const profile = newProfile();
  const old = new Dexie(DATABASE_NAME, { indexedDB: profile, IDBKeyRange });
  old.version(example.version).stores(example.stores);
  for (const [table, rows] of Object.entries(example.rows)) await old.table(table).bulkAdd(rows);
  old.close();
  return openStore(profile);
}

test('version 1 of the schema is for life', async () => {
  const db = await openStore();
  expect({ name: db.name, version: db.verno, stores: storesOf(db) }).toMatchInlineSnapshot(`
    {
      "name": "after-sales",
      "stores": {
        "accounts": "id",
        "agents": "id",
        "buyers": "id",
        "device": "key",
        "drafts": "id, [shopId+console+conversation], changedAt",
        "history": "id, recordId, [shopId+at]",
        "notes": "id, buyerId",
        "orders": "id",
        "phraseUses": "id, [shopId+agentId]",
        "phrases": "id, shopId",
        "settings": "id, shopId",
        "shops": "id",
      },
      "version": 1,
    }
  `);
});

test('the example of version 1 has all its tables, and something in each', async () => {
  const db = await openStore();
  expect(version1.stores).toEqual(storesOf(db));
  expect(Object.entries(version1.rows).filter(([, rows]) => rows.length === 0)).toEqual([]);
});

describe('a database of version 1', () => {
  const [shopA, shopB] = version1.rows.shops;
  const place = { shopId: shopA?.id ?? '', console: 'feige', conversation: '9876543210', buyerName: '明**' } as const;
  let db: StoreDatabase;

  beforeEach(async () => {
    db = await reopen(version1);
  });

  test.each(Object.keys(recordSchemas) as RecordTable[])(
    'has records of the form asked for today: %s',
    async (table) => {
      const records = await db.table(table).toArray();
      expect(records).toEqual(expect.arrayContaining<unknown>(version1.rows[table]));
      for (const record of records) expect(v.safeParse(recordSchemas[table], record).issues).toBeUndefined();
    },
  );

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
});
