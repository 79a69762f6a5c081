import { IDBDatabase } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { newRecordId } from '@/utils/store/record-ids';
import { ALL_SHOPS } from '@/utils/store/records';
import type { StoreDatabase } from '@/utils/store/schema';
import { type Action, performAction } from '@/utils/store/write';
import { actorAt, DAY, MINUTE, NOW, openStore, type TestActor } from './test-store';

const RENAME: Action = { name: 'rename', tables: ['agents', 'shops', 'device'] };

let db: StoreDatabase;
let actor: TestActor;
let id: string;

beforeEach(async () => {
  db = await openStore();
  actor = await actorAt(db);
  id = newRecordId();
});

afterEach(() => vi.restoreAllMocks());

const agentNamed = (name: string) => ({ shopId: ALL_SHOPS, name });

/** Gives the agent a name, `later` milliseconds after the first time. */
function rename(name: string, { later = 0, rev }: { later?: number; rev?: number } = {}) {
  return performAction(db, { ...actor, now: NOW + later }, RENAME, (writer) =>
    writer.put('agents', id, agentNamed(name), rev),
  );
}

describe('a record', () => {
  test('is stamped when it is made', async () => {
    await rename('李四');
    expect(await db.agents.get(id)).toEqual({
      id,
      shopId: ALL_SHOPS,
      name: '李四',
      createdAt: NOW,
      changedAt: NOW,
      deletedAt: null,
      rev: 1,
      agentId: '',
      deviceId: actor.deviceId,
    });
  });

  test('keeps when it was made and counts its changes', async () => {
    await rename('李四');
    const changed = await rename('李小四', { later: MINUTE });
    expect(changed).toMatchObject({ name: '李小四', createdAt: NOW, changedAt: NOW + MINUTE, rev: 2 });
    expect(await db.agents.get(id)).toEqual(changed);
  });

  test('never changes into the past when the clock is set back', async () => {
    await rename('李四');
    expect(await rename('李小四', { later: -DAY })).toMatchObject({ changedAt: NOW, rev: 2 });
  });

  test('is not written again when nothing changed', async () => {
    const made = await rename('李四');
    actor.announced.length = 0;
    expect(await rename('李四', { later: MINUTE })).toEqual(made);
    expect(await db.history.count()).toBe(1);
    expect(actor.announced).toEqual([]);
  });

  test('of another form is refused, with the field that is wrong and not its content', async () => {
    await expect(rename('  ')).rejects.toMatchObject({
      failure: { code: 'STORE_BAD_RECORD', details: { table: 'agents', field: 'name' } },
    });
    expect(await db.agents.count()).toBe(0);
  });
});

describe('two windows', () => {
  test('cannot overwrite each other', async () => {
    await rename('李四');
    await rename('甲', { rev: 1 });
    await expect(rename('乙', { rev: 1 })).rejects.toMatchObject({
      failure: { code: 'STORE_CONFLICT', details: { stored: 2, expected: 1 } },
    });
    expect(await db.agents.get(id)).toMatchObject({ name: '甲', rev: 2 });
  });

  test('may both save the same words: an answer that got lost is asked for again', async () => {
    await rename('李四');
    await rename('甲', { rev: 1 });
    expect(await rename('甲', { rev: 1 })).toMatchObject({ name: '甲', rev: 2 });
  });
});

describe('a deletion', () => {
  const setDeleted = (deleted: boolean, rev?: number) =>
    performAction(db, { ...actor, now: NOW + MINUTE }, RENAME, (writer) =>
      writer.setDeleted('agents', id, deleted, rev),
    );

  test('leaves a tombstone that can be taken back', async () => {
    await rename('李四');
    expect(await setDeleted(true)).toMatchObject({ name: '李四', deletedAt: NOW + MINUTE, rev: 2 });
    expect(await setDeleted(false)).toMatchObject({ name: '李四', deletedAt: null, rev: 3 });
  });

  test('is done once', async () => {
    await rename('李四');
    const deleted = await setDeleted(true);
    expect(await setDeleted(true)).toEqual(deleted);
  });

  test('is taken back by writing the record', async () => {
    await rename('李四');
    await setDeleted(true);
    expect(await rename('李四')).toMatchObject({ deletedAt: null, rev: 3 });
  });

  test('of a record changed meanwhile is refused', async () => {
    await rename('李四');
    await rename('甲');
    await expect(setDeleted(true, 1)).rejects.toMatchObject({ failure: { code: 'STORE_CONFLICT' } });
  });

  test('of nothing is refused', async () => {
    await expect(setDeleted(true)).rejects.toMatchObject({ failure: { code: 'STORE_CONFLICT' } });
  });
});

describe('the history', () => {
  test('says who did what to which record, before and after', async () => {
    const made = await rename('李四');
    const changed = await rename('李小四', { later: MINUTE });
    const lines = await db.history.where({ recordId: id }).sortBy('at');
    expect(lines).toMatchObject([
      { action: 'rename', table: 'agents', at: NOW, deviceId: actor.deviceId, before: null, after: made },
      { action: 'rename', table: 'agents', at: NOW + MINUTE, before: made, after: changed },
    ]);
  });

  test('ties the lines of one action together', async () => {
    await performAction(db, actor, RENAME, async (writer) => {
      await writer.put('agents', id, agentNamed('李四'));
      await writer.put('agents', newRecordId(), agentNamed('王五'));
    });
    await rename('李小四');
    const actionIds = (await db.history.orderBy('id').toArray()).map((line) => line.actionId);
    expect(actionIds).toHaveLength(3);
    expect(actionIds[0]).toBe(actionIds[1]);
    expect(actionIds[2]).not.toBe(actionIds[0]);
  });

  test('can only grow', async () => {
    await rename('李四');
    const line = await db.history.toCollection().first();
    if (!line) throw new Error('no history');
    await expect(db.history.put({ ...line, action: 'forged' })).rejects.toThrow('append-only');
    await expect(db.history.update(line.id, { action: 'forged' })).rejects.toThrow('append-only');
    await expect(db.history.delete(line.id)).rejects.toThrow('append-only');
    await expect(db.history.clear()).rejects.toThrow('append-only');
    expect(await db.history.toArray()).toEqual([line]);
  });
});

describe('one action', () => {
  test('is one transaction, on disk before it is answered', async () => {
    // Dexie takes the method when it opens the database.
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const watched = await openStore();
    await performAction(watched, actor, RENAME, async (writer) => {
      await writer.put('agents', id, agentNamed('李四'));
      await writer.put('shops', id, { shopId: id, name: '示例店', colour: 'blue' });
      await writer.setDevice({ agentId: id });
    });
    const writing = transaction.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writing).toEqual([
      [expect.arrayContaining(['agents', 'shops', 'device', 'history']), 'readwrite', { durability: 'strict' }],
    ]);
  });

  test('that fails in the middle leaves nothing and announces nothing', async () => {
    await rename('李四');
    actor.announced.length = 0;
    const failing = performAction(db, actor, RENAME, async (writer) => {
      await writer.put('agents', id, agentNamed('甲'));
      await writer.setDevice({ agentId: id });
      await writer.put('shops', id, { shopId: 'no shop', name: '示例店', colour: 'blue' });
    });
    await expect(failing).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD' } });
    expect(await db.agents.toArray()).toMatchObject([{ name: '李四', rev: 1 }]);
    expect(await db.shops.count()).toBe(0);
    expect(await db.device.get('this')).toMatchObject({ agentId: null });
    expect(await db.history.count()).toBe(1);
    expect(actor.announced).toEqual([]);
  });

  test('cannot reach a table it did not name', async () => {
    const action: Action = { name: 'rename', tables: ['shops'] };
    await expect(
      performAction(db, actor, action, (writer) => writer.put('agents', id, agentNamed('李四'))),
    ).rejects.toThrow('NotFoundError');
  });

  test('announces each touched shop once, when it is done', async () => {
    await performAction(db, actor, RENAME, async (writer) => {
      await writer.put('agents', id, agentNamed('李四'));
      await writer.put('agents', newRecordId(), agentNamed('王五'));
      await writer.put('shops', id, { shopId: id, name: '示例店', colour: 'blue' });
      expect(actor.announced).toEqual([]);
    });
    expect(actor.announced).toEqual([
      { shopId: ALL_SHOPS, tables: ['agents'] },
      { shopId: id, tables: ['shops'] },
    ]);
  });
});
