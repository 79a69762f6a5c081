import type { Transaction } from 'dexie';
import * as v from 'valibot';
import type { PhraseKeys } from '@/utils/domain/search/phrase-keys';
import { newRecordId } from './record-ids';
import { recordSchemas } from './record-schemas';
import { ALL_SHOPS, type DeviceRecord, type HistoryRecord, type RecordBase } from './records';
import type { RecordTable, RecordTables, StoreDatabase } from './schema';
import { StoreError } from './store-error';

// The one module that writes. A test holds that no other file calls a table's writing methods.

/** A table an action may read and write; the history comes with every action. */
export type ActionTable = RecordTable | 'device';

/** Rows of these tables changed for this shop, or for `ALL_SHOPS`. */
export interface RecordsChange {
  shopId: string;
  tables: ActionTable[];
}

/** Who acts, on which machine, when, and who is told what came of it. */
export interface Actor {
  /** The agent at the keyboard; `''` before anybody said who they are. */
  agentId: string;
  deviceId: string;
  /** Epoch milliseconds. */
  now: number;
  /** Called once per touched shop when the action is on disk; never for one that changed nothing. */
  announce(change: RecordsChange): void;
}

/** A user action and the tables it reads or writes. */
export interface Action {
  /** As the history names it, e.g. `saveNote`. */
  name: string;
  tables: ActionTable[];
}

/** A record without what every record carries, which the writer fills in. */
export type Content<T extends RecordTable> = Omit<RecordTables[T], Exclude<keyof RecordBase, 'shopId'>>;

/** The only way to change a record. Each change bumps `rev`, is stamped with actor and time, and leaves a line in the history. */
export interface ActionWriter {
  /**
   * Makes the record, or gives an existing one this content and takes back its deletion. Nothing is
   * written, and no `rev` compared, when nothing would change: a save may be repeated.
   * @param rev - the `rev` the caller started from; omitted where the last one simply wins.
   * @throws StoreError `STORE_CONFLICT` when the stored `rev` is another, `STORE_BAD_RECORD` when
   * the content is not of the table's form.
   */
  put<T extends RecordTable>(table: T, id: string, content: Content<T>, rev?: number): Promise<RecordTables[T]>;
  /**
   * Marks a record deleted, or takes that back.
   * @throws StoreError `STORE_CONFLICT` when there is no such record.
   */
  setDeleted<T extends RecordTable>(table: T, id: string, deleted: boolean, rev?: number): Promise<RecordTables[T]>;
  /** Replaces the prepared search keys of a phrase: derived data, so neither a change nor history. */
  setPhraseKeys(id: string, keys: PhraseKeys): Promise<void>;
  /** Removes drafts for good: the one kind of record that may vanish (see `DraftRecord`). */
  purgeDrafts(ids: string[]): Promise<void>;
  /** Changes what only this machine knows. */
  setDevice(changes: Partial<Pick<DeviceRecord, 'agentId' | 'lastShopIds'>>): Promise<void>;
}

/** The tables written to, by shop. */
type Touched = Map<string, Set<ActionTable>>;

/** Counters and the rescue buffer change all day and explain nothing later. */
const WITHOUT_HISTORY: ReadonlySet<RecordTable> = new Set<RecordTable>(['phraseUses', 'drafts']);

/**
 * Runs one user action in one transaction: all of it is stored, or, when `work` throws or the
 * browser dies, nothing. Resolves when it is on disk.
 * @throws what `work` throws, and what the database fails with (see `outcomeOf`).
 */
export async function performAction<T>(
  db: StoreDatabase,
  actor: Actor,
  action: Action,
  work: (writer: ActionWriter) => Promise<T>,
): Promise<T> {
  const touched: Touched = new Map();
  // The scope has to be async itself: that is how Dexie knows to keep the transaction over native awaits.
  const value = await db.transaction('rw', [...action.tables, 'history'], async () =>
    work(createWriter(db, actor, action.name, touched)),
  );
  for (const [shopId, tables] of touched) actor.announce({ shopId, tables: [...tables] });
  return value;
}

/** Gives a new database its device; part of the transaction that makes the database. */
export async function addDevice(transaction: Transaction): Promise<void> {
  const device: DeviceRecord = {
    key: 'this',
    id: newRecordId(),
    createdAt: Date.now(),
    agentId: null,
    lastShopIds: {},
  };
  await transaction.table('device').add(device);
}

function createWriter(db: StoreDatabase, actor: Actor, actionName: string, touched: Touched): ActionWriter {
  const actionId = newRecordId();

  function touch(shopId: string, table: ActionTable): void {
    touched.set(shopId, (touched.get(shopId) ?? new Set()).add(table));
  }

  async function write<T extends RecordTable>(
    table: T,
    before: RecordTables[T] | undefined,
    content: Content<T> & Pick<RecordBase, 'id' | 'deletedAt'>,
  ): Promise<RecordTables[T]> {
    const after = checked(table, {
      ...content,
      createdAt: before?.createdAt ?? actor.now,
      // A clock set back must not make the newer version look older to another machine.
      changedAt: Math.max(actor.now, before?.changedAt ?? 0),
      rev: (before?.rev ?? 0) + 1,
      agentId: actor.agentId,
      deviceId: actor.deviceId,
    });
    await db.table<RecordTables[T], string>(table).put(after);
    if (!WITHOUT_HISTORY.has(table)) await addHistory(table, before, after);
    // Both: an account may leave one shop for another.
    for (const { shopId } of [before ?? after, after]) touch(shopId, table);
    return after;
  }

  async function addHistory(table: RecordTable, before: RecordBase | undefined, after: RecordBase): Promise<void> {
    const line: HistoryRecord = {
      id: newRecordId(),
      shopId: after.shopId,
      at: after.changedAt,
      agentId: actor.agentId,
      deviceId: actor.deviceId,
      actionId,
      action: actionName,
      table,
      recordId: after.id,
      before: before ? withoutDerived(before) : null,
      after: withoutDerived(after),
    };
    await db.history.add(line);
  }

  return {
    async put(table, id, content, rev) {
      const before = await db.table<RecordTables[typeof table], string>(table).get(id);
      if (before && before.deletedAt === null && isSameContent(before, content)) return before;
      if (before) checkRev(before, rev);
      return write(table, before, { ...content, id, deletedAt: null });
    },

    async setDeleted(table, id, deleted, rev) {
      const before = await db.table<RecordTables[typeof table], string>(table).get(id);
      if (!before) throw new StoreError('STORE_CONFLICT');
      if ((before.deletedAt !== null) === deleted) return before;
      checkRev(before, rev);
      return write(table, before, { ...before, deletedAt: deleted ? Math.max(actor.now, before.changedAt) : null });
    },

    async setPhraseKeys(id, keys) {
      await db.phrases.update(id, { keys });
    },

    async purgeDrafts(ids) {
      await db.drafts.bulkDelete(ids);
    },

    async setDevice(changes) {
      await db.device.update('this', changes);
      touch(ALL_SHOPS, 'device');
    },
  };
}

function checkRev(before: RecordBase, rev: number | undefined): void {
  if (rev === undefined || rev === before.rev) return;
  throw new StoreError('STORE_CONFLICT', { stored: before.rev, expected: rev });
}

function checked<T extends RecordTable>(table: T, candidate: unknown): RecordTables[T] {
  const schema: v.GenericSchema<unknown, RecordTables[T]> = recordSchemas[table];
  const result = v.safeParse(schema, candidate);
  if (result.success) return result.output;
  throw new StoreError('STORE_BAD_RECORD', { table, field: v.getDotPath(result.issues[0]) ?? '' });
}

/** A field that differs only in the order of its keys counts as changed: one line of history more, nothing lost. */
function isSameContent<T extends RecordTable>(before: RecordTables[T], content: Content<T>): boolean {
  const stored: Record<string, unknown> = { ...before };
  return Object.entries(content).every(([field, value]) => JSON.stringify(value) === JSON.stringify(stored[field]));
}

/** The record as the history keeps it: search keys can be made again and are longer than the phrase. */
function withoutDerived(record: RecordBase): RecordBase {
  return { ...record, ...('keys' in record && { keys: null }) };
}
