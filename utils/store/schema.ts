import Dexie, { type DexieOptions, type Table } from 'dexie';
import type {
  AccountRecord,
  AgentRecord,
  ApprovalRecord,
  BuyerRecord,
  DeviceRecord,
  DraftRecord,
  HistoryRecord,
  NoteRecord,
  OfferRecord,
  OrderRecord,
  PhraseRecord,
  PhraseUseRecord,
  SettingRecord,
  ShopRecord,
} from './records';
import { addDevice } from './write';

/** The database's name, for life. */
export const DATABASE_NAME = 'after-sales';

/** The tables of records, by name. */
export interface RecordTables {
  shops: ShopRecord;
  accounts: AccountRecord;
  agents: AgentRecord;
  buyers: BuyerRecord;
  orders: OrderRecord;
  notes: NoteRecord;
  phrases: PhraseRecord;
  phraseUses: PhraseUseRecord;
  drafts: DraftRecord;
  settings: SettingRecord;
  offers: OfferRecord;
  approvals: ApprovalRecord;
}

/** The name of a table of records. */
export type RecordTable = keyof RecordTables;

/** The database. Read it anywhere in the background; write to it through `performAction` only. */
export type StoreDatabase = Dexie & { [T in RecordTable]: Table<RecordTables[T], string> } & {
  history: Table<HistoryRecord, string>;
  device: Table<DeviceRecord, DeviceRecord['key']>;
};

/**
 * Version 1: primary key first, then the indexes the queries use. Later versions only add; this
 * text is held by a test and never changes again. The history is indexed before anything reads it
 * by these keys, because indexing years of lines later would hold up an update.
 */
const VERSION_1 = {
  shops: 'id',
  accounts: 'id',
  agents: 'id',
  buyers: 'id',
  orders: 'id',
  notes: 'id, buyerId',
  phrases: 'id, shopId',
  phraseUses: 'id, [shopId+agentId]',
  drafts: 'id, [shopId+console+conversation], changedAt',
  settings: 'id, shopId',
  history: 'id, recordId, [shopId+at]',
  device: 'key',
};

/** Version 2 adds what was offered and approved in bargaining; `buyerId` finds a buyer's compensations over all orders. */
const VERSION_2 = {
  offers: 'id, orderId, buyerId',
  approvals: 'id, orderId',
};

/**
 * The database, not yet open (`db.open()` opens it, and may be asked again after it failed).
 * `strict`: a save that was answered is on disk, not in the system's cache, should the machine die.
 */
export function createStore(options: DexieOptions = {}): StoreDatabase {
  const db = new Dexie(DATABASE_NAME, { chromeTransactionDurability: 'strict', ...options }) as StoreDatabase;
  db.version(1).stores(VERSION_1);
  db.version(2).stores(VERSION_2);
  db.on('populate', (transaction) => addDevice(transaction));
  db.history.hook('updating', refuseToRewriteHistory);
  db.history.hook('deleting', refuseToRewriteHistory);
  return db;
}

function refuseToRewriteHistory(): never {
  throw new Error('The history is append-only');
}
