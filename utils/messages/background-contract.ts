import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { ApprovalLevel } from '@/utils/domain/remedies/approval-level';
import type { Outcome } from '@/utils/failures/failure';
import type {
  AgentRecord,
  ApprovalRecord,
  BuyerRecord,
  DraftRecord,
  NoteRecord,
  OfferRecord,
  OfferState,
  PhraseRecord,
  PhraseUseRecord,
  ShopRecord,
} from '@/utils/store/records';

/** What a panel needs before any conversation: who works here, for which shops. */
export interface Desk {
  agents: AgentRecord[];
  /** The agent at the keyboard, or `null` until somebody said so. */
  agentId: string | null;
  shops: ShopRecord[];
}

/**
 * The shop of a console account.
 * - `KNOWN`: this account was assigned before.
 * - `CONFIRM`: the account cannot be read from the page; `shop` was chosen in this tab's last
 *   browser session and needs one key to be confirmed.
 * - `ASK`: nothing is known.
 */
export type ShopAnswer =
  | { state: 'KNOWN'; shop: ShopRecord }
  | { state: 'CONFIRM'; shop: ShopRecord }
  | { state: 'ASK' };

/** A note with the name of who wrote it last. */
export interface NoteView {
  note: NoteRecord;
  agentName: string;
}

/** What is stored about the buyer in front. */
export interface BuyerFile {
  buyer: BuyerRecord;
  /** Notes on the buyer and on all of the buyer's orders, newest change first. */
  notes: NoteView[];
  /** Number of the order each order note is about, by order record id. */
  orderNos: Record<string, string>;
}

/** Where a conversation is: everything that makes its records' ids. */
export interface ConversationPlace {
  shopId: string;
  console: ConsoleId;
  /** The console's own key of the conversation (buyer uid). */
  conversation: string;
}

/** A note to be written. Without `id` a new one is made. */
export interface NoteInput extends ConversationPlace {
  /** An editor that makes the new note's id itself (`newRecordId`) may repeat a save whose answer it never got. */
  id?: string;
  /** The `rev` the editor started from, absent for a new note; a different one in the store is a `STORE_CONFLICT`. */
  rev?: number;
  /** The order it is about, or `null` for a note on the buyer. */
  orderNo: string | null;
  /** `''` when it could not be read: the name seen before is kept. */
  buyerName: string;
  /** Blank text deletes an existing note (it can be brought back) and is a `STORE_BAD_RECORD` for a new one. */
  text: string;
}

/** One change of a setting, out of the append-only history. */
export interface SettingChange {
  /** The history line's id. */
  id: string;
  /** Epoch milliseconds. */
  at: number;
  /** `''` when nobody had said who they are. */
  agentName: string;
  /** The setting's value before and after; `undefined` where there was none. */
  before: unknown;
  after: unknown;
}

/** An order of a conversation; its number as the agent has it before the eyes. */
export interface OrderPlace extends ConversationPlace {
  orderNo: string;
}

/** An offer that the agent confirms to have sent. */
export interface OfferInput extends OrderPlace {
  /** UUIDv7 made by the panel (`newRecordId`), so that a confirmation whose answer never came may be repeated. */
  id: string;
  /** `''` when it could not be read: the name seen before is kept. */
  buyerName: string;
  fen: number;
  level: ApprovalLevel;
  /** What the buyer asks for, fen; `null`: named no figure. */
  askFen: number | null;
}

/** An approval to be recorded; `id` as in {@link OfferInput}. */
export interface ApprovalInput extends OrderPlace {
  id: string;
  buyerName: string;
  upToFen: number;
  approver: string;
  reason: string;
  evidence: string;
}

/** An offer with the name of who sent it and the number of its order. */
export interface OfferView {
  offer: OfferRecord;
  agentName: string;
  orderNo: string;
}

/** An approval with the name of the agent who recorded it. */
export interface ApprovalView {
  approval: ApprovalRecord;
  agentName: string;
}

/** What was offered, approved and paid on an order, by whoever did it, and what its buyer got lately. */
export interface Payouts {
  /** Newest first. */
  offers: OfferView[];
  /** Newest first, withdrawn ones too. */
  approvals: ApprovalView[];
  /** Sum of the order's offers that are `PAID`, fen. */
  paidFen: number;
  /** The buyer's offers on any order of the shop that became `ACCEPTED` or `PAID` in the last 90 days, newest first. */
  compensations: OfferView[];
}

/**
 * What the extension's own pages may ask of the background, which alone owns the database.
 * One line here, one handler in `utils/background/handlers`, one caller.
 */
export interface BackgroundContract {
  openDesk(): Outcome<Desk>;
  /** Says who is at the keyboard; a new name makes a new agent. */
  chooseAgent(data: { name: string }): Outcome<Desk>;
  findShop(data: { console: ConsoleId; account: string | null }): Outcome<ShopAnswer>;
  chooseShop(data: {
    console: ConsoleId;
    account: string | null;
    shop: { id: string } | { name: string; colour: string };
  }): Outcome<ShopRecord>;
  openBuyer(data: ConversationPlace & { buyerName: string }): Outcome<BuyerFile>;
  saveNote(data: NoteInput): Outcome<NoteView>;
  /** Marks a note deleted, or brings it back. */
  setNoteDeleted(data: { id: string; deleted: boolean }): Outcome<NoteView>;
  listPhrases(data: { shopId: string }): Outcome<{ phrases: PhraseRecord[]; uses: PhraseUseRecord[] }>;
  /** Loads the starter library for a shop once; never over what the shop changed. */
  loadStarterLibrary(data: { shopId: string; lang: 'zh' | 'en' }): Outcome<{ added: number }>;
  countPhraseUse(data: { shopId: string; phraseId: string }): Outcome<PhraseUseRecord>;
  keepDraft(data: ConversationPlace & { text: string }): Outcome<DraftRecord>;
  /** Kept drafts of a conversation, newest first, at most 20. */
  listDrafts(data: ConversationPlace): Outcome<DraftRecord[]>;
  readSettings(data: { shopId: string }): Outcome<Record<string, unknown>>;
  saveSetting(data: { shopId: string; name: string; value: unknown }): Outcome<null>;
  /** Who changed a setting, when, from what to what; newest first, at most 500. */
  listSettingHistory(data: { shopId: string; name: string }): Outcome<SettingChange[]>;
  /** Shows the manager's tab: a page framed by a console cannot do it itself in every browser. */
  openManager(): Outcome<null>;
  /** What was offered, approved and paid; without an order number only the buyer's compensations. */
  listPayouts(data: ConversationPlace & { orderNo: string | null }): Outcome<Payouts>;
  /** Stores an offer as sent: a fact, which no rule refuses afterwards. */
  confirmOffer(data: OfferInput): Outcome<OfferView>;
  /** What became of an offer; `rev` as in {@link NoteInput}. */
  setOfferState(data: { shopId: string; id: string; rev: number; state: OfferState }): Outcome<OfferView>;
  /** Takes back a confirmation made by mistake, or brings it back. */
  setOfferDeleted(data: { shopId: string; id: string; deleted: boolean }): Outcome<OfferView>;
  recordApproval(data: ApprovalInput): Outcome<ApprovalView>;
  /** Withdraws an approval, or takes that back. */
  setApprovalWithdrawn(data: { shopId: string; id: string; withdrawn: boolean }): Outcome<ApprovalView>;
  /** From the background to every open panel: rows of these tables changed for this shop. */
  recordsChanged(data: { shopId: string; tables: string[] }): void;
}

/** Typed `sendMessage`/`onMessage` between the extension's own pages and the background. */
export const backgroundMessages = defineExtensionMessaging<BackgroundContract>();
