import { defineExtensionMessaging } from '@webext-core/messaging';
import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { Outcome } from '@/utils/failures/failure';
import type {
  AgentRecord,
  BuyerRecord,
  DraftRecord,
  NoteRecord,
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
  /** From the background to every open panel: rows of these tables changed for this shop. */
  recordsChanged(data: { shopId: string; tables: string[] }): void;
}

/** Typed `sendMessage`/`onMessage` between the extension's own pages and the background. */
export const backgroundMessages = defineExtensionMessaging<BackgroundContract>();
