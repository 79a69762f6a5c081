import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { ApprovalLevel } from '@/utils/domain/remedies/approval-level';
import type { PhraseKeys } from '@/utils/domain/search/phrase-keys';

/** The scope id of records that belong to every shop (agents, phrases for all shops, machine-wide settings). */
export const ALL_SHOPS = '*';

/**
 * What every record carries, for life. Several machines will later share one shop's data, so a
 * record can be merged by id and `rev`, is never physically removed by the user's hand, and says
 * who touched it last and where.
 */
export interface RecordBase {
  /** UUIDv7, or a deterministic UUIDv5 where the world has a natural key (see `record-ids.ts`). */
  id: string;
  /** The shop it belongs to, or `ALL_SHOPS`. */
  shopId: string;
  /** Epoch milliseconds. */
  createdAt: number;
  /** Epoch milliseconds of the last change. */
  changedAt: number;
  /** Epoch milliseconds of the deletion, or `null`: a tombstone, so that a deletion can travel and be undone. */
  deletedAt: number | null;
  /** Counts the changes from 1; two windows editing one record are told apart by it. */
  rev: number;
  /** The agent who changed it last; `''` before anybody said who they are. */
  agentId: string;
  /** The installation that changed it last. */
  deviceId: string;
}

/** A shop the agents work for. `shopId` is its own id. */
export interface ShopRecord extends RecordBase {
  name: string;
  /** One of the shop colours in `shop-colours.ts`; shown as a bar, never as text. */
  colour: string;
}

/** A console account known to belong to a shop; id from console + account key. */
export interface AccountRecord extends RecordBase {
  console: ConsoleId;
  accountKey: string;
}

/** A person answering buyers on this machine. `shopId` is `ALL_SHOPS`. */
export interface AgentRecord extends RecordBase {
  name: string;
}

/** A buyer of one shop on one platform; id from shop + console + buyer key. */
export interface BuyerRecord extends RecordBase {
  console: ConsoleId;
  buyerKey: string;
  /** The display name last seen, as the console masks it. */
  name: string;
}

/** An order of one shop on one platform; id from shop + console + order number. */
export interface OrderRecord extends RecordBase {
  console: ConsoleId;
  orderNo: string;
  buyerId: string;
}

/** What the team wrote down about a buyer or an order. */
export interface NoteRecord extends RecordBase {
  about: 'BUYER' | 'ORDER';
  /** Id of the buyer or order. */
  aboutId: string;
  /** The buyer in either case, so that one look-up shows everything. */
  buyerId: string;
  text: string;
}

/** Who a phrase is offered to. */
export type PhraseScope = 'PERSONAL' | 'SHOP' | 'ALL';

/** One phrase of the library. `shopId` is `ALL_SHOPS` for scope ALL. */
export interface PhraseRecord extends RecordBase {
  scope: PhraseScope;
  /** The agent a PERSONAL phrase belongs to, `null` for the other scopes; `agentId` only says who changed it last. */
  ownerId: string | null;
  /** The starter library's key, or `null` for the shop's own. */
  presetKey: string | null;
  code: string;
  title: string;
  folder: string[];
  issue: string | null;
  tags: string[];
  /** One or more wordings. */
  texts: string[];
  when: string;
  notWhen: string;
  needsApproval: boolean;
  pinned: boolean;
  /** Own order inside the folder. */
  order: number;
  lang: 'zh' | 'en';
  /** Prepared pinyin keys; recomputed when the text changes or the key format does. Not in the history. */
  keys: PhraseKeys;
}

/**
 * How often and when last an agent used a phrase; apart from the phrase, because it changes far more
 * often. One row per shop, phrase, agent and device, so that machines that share a shop never
 * overwrite each other's count: the rows of a phrase are added up. Without history.
 */
export interface PhraseUseRecord extends RecordBase {
  phraseId: string;
  count: number;
  /** Epoch milliseconds. */
  lastUsedAt: number;
}

/**
 * A reply-box text that an insertion changed, kept so that it can be brought back. A rescue buffer
 * and not the shop's data: without history, and physically removed when it is old.
 */
export interface DraftRecord extends RecordBase {
  console: ConsoleId;
  conversation: string;
  text: string;
}

/** One setting of a shop or of the machine; id from shop + name. */
export interface SettingRecord extends RecordBase {
  name: string;
  value: unknown;
}

/**
 * Where an offered compensation stands. `SENT`: the agent confirmed that the buyer got it; `PAID`
 * closes the bargaining, what is offered later on the same order starts a new one.
 */
export type OfferState = 'SENT' | 'ACCEPTED' | 'DECLINED' | 'PAID';

/** A compensation offered to a buyer for an order. It exists only once an agent confirmed that it was sent. */
export interface OfferRecord extends RecordBase {
  buyerId: string;
  orderId: string;
  /** What was offered, at least 1 fen. */
  fen: number;
  /** Who had to agree to the amount under the shop's rules of that moment. */
  level: ApprovalLevel;
  /** What the buyer asked for at that time, fen; `null`: named no figure. */
  askFen: number | null;
  state: OfferState;
  /** The agent who sent it; `agentId` only says who changed the record last. `''` before anybody said who they are. */
  sentBy: string;
  /** Epoch milliseconds of the agent's confirmation. */
  sentAt: number;
  /** Epoch milliseconds since when it is `ACCEPTED` or `PAID`, whichever it is now; `null` in the other states. */
  settledAt: number | null;
}

/** That somebody with the authority agreed to a compensation on an order, as an agent recorded it. */
export interface ApprovalRecord extends RecordBase {
  buyerId: string;
  orderId: string;
  /** Up to this amount, at least 1 fen. */
  upToFen: number;
  /** Name of whoever agreed. */
  approver: string;
  /** Why it was asked for; may be empty. */
  reason: string;
  /** Where the consent can be looked up, e.g. a chat and its time; may be empty. */
  evidence: string;
  /** Epoch milliseconds. */
  approvedAt: number;
  /** The agent who recorded it; `''` before anybody said who they are. */
  recordedBy: string;
  /** Epoch milliseconds of the withdrawal, or `null` while it stands. */
  withdrawnAt: number | null;
}

/**
 * This installation, the only row of its table. It never leaves the machine, in no backup and to no
 * other one, and is therefore no record: a copy of it would make two machines one.
 */
export interface DeviceRecord {
  key: 'this';
  /** UUIDv7 made with the database; the `deviceId` of every record. */
  id: string;
  /** Epoch milliseconds. */
  createdAt: number;
  /** The agent at the keyboard, or `null` until somebody said so. */
  agentId: string | null;
  /** The shop last chosen per console: offered, never taken, where the page does not say the account. */
  lastShopIds: Partial<Record<ConsoleId, string>>;
}

/** One line of the append-only history: who did what to which record, with the record before and after. */
export interface HistoryRecord {
  /** UUIDv7. */
  id: string;
  shopId: string;
  /** Epoch milliseconds. */
  at: number;
  agentId: string;
  deviceId: string;
  /** The user action it was part of; all lines of one action share it and are written in one transaction. */
  actionId: string;
  /** The action's name, e.g. `saveNote`. */
  action: string;
  table: string;
  recordId: string;
  before: unknown;
  after: unknown;
}
