import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { failed, type Outcome } from '@/utils/failures/failure';
import type { InsertReceipt } from '@/utils/messages/console-port';
import type { DraftRecord, PhraseRecord } from '@/utils/store/records';
import type { ComposerClient } from './composer-client';
import type { Front, FrontState } from './front-state';
import type { Notice, NoticeState } from './notice-state';
import type { BackgroundClient, TextClipboard } from './panel-ports';
import type { PhrasePreview } from './phrase-preview';
import type { PhraseState } from './phrase-state';
import { approvalRefusal } from './remedies/approval-gate';
import type { SayState } from './say-state';

/** A phrase that went into the reply box, as it was filled, and what the agent had in front. */
export interface InsertedPhrase {
  preview: PhrasePreview;
  front: Front;
}

/** Getting a text to the buyer's reply box, and back out of it. */
export interface InsertState {
  /** Whether the last insertion into this conversation can be taken back. */
  canRestore: ReadonlySignal<boolean>;
  /** The phrase that went in last; nothing says that it was sent. */
  inserted: ReadonlySignal<InsertedPhrase | null>;
  /** Id of the phrase whose insertion was stopped by missing variables: its form takes the focus, once. */
  fillRequest: ReadonlySignal<string | null>;
  takeFillRequest(): void;
  insert(phrase: PhraseRecord): Promise<void>;
  copy(phrase: PhraseRecord): Promise<void>;
  /** Inserts a text made elsewhere in the panel. @returns whether it went in. */
  insertText(text: string): Promise<boolean>;
  /** Copies any text, e.g. what could not be inserted. */
  copyText(text: string): Promise<boolean>;
  /** Brings back what stood in the reply box before the last insertion; once more brings that back. */
  restore(): Promise<void>;
  /** Puts a kept draft into the reply box. */
  restoreDraft(draft: DraftRecord): Promise<void>;
  listDrafts(): Promise<Outcome<DraftRecord[]>>;
}

/** The parts an insertion needs. */
export interface InsertParts {
  background: BackgroundClient;
  clipboard: TextClipboard;
  composer: ComposerClient;
  front: FrontState;
  phrases: PhraseState;
  say: SayState;
  notices: NoticeState;
}

/** A text ready to go. */
interface Ready {
  text: string;
  preview: PhrasePreview;
  front: Front;
}

/** Inserts, copies and brings back; every refusal becomes a notice and changes nothing. */
export function createInsertState(parts: InsertParts): InsertState {
  const { background, clipboard, composer, front, phrases, say, notices } = parts;
  const receipts = signal<ReadonlyMap<string, InsertReceipt>>(new Map());
  const fillRequest = signal<string | null>(null);
  const inserted = signal<InsertedPhrase | null>(null);
  let isBusy = false;

  /** The text of a phrase; `null` when it may not be said, or has none yet: the form then asks for what is missing. */
  async function ready(phrase: PhraseRecord): Promise<Ready | null> {
    phrases.select(phrases.found.peek().rows.findIndex((row) => row.phrase.id === phrase.id));
    const painted = front.painted();
    const preview = say.previewOf(phrase, painted);
    const { rendered } = preview;
    if (!rendered) {
      notices.show({ kind: 'FAILED', failure: { code: 'STORE_BAD_RECORD' } });
      return null;
    }
    const refusal = await approvalRefusal(background, preview, painted);
    if (refusal) {
      notices.show({ kind: 'FAILED', failure: refusal });
      return null;
    }
    if (rendered.text === null) {
      fillRequest.value = phrase.id;
      return null;
    }
    return { text: rendered.text, preview, front: painted };
  }

  function keepReceipt({ key, place }: Front, receipt: InsertReceipt) {
    if (key === null) return;
    const former = receipts.peek().get(key);
    receipts.value = new Map(receipts.peek()).set(key, receipt);
    // What an insertion of ours had left there is no draft of the agent's.
    const isDraft = receipt.before.trim() !== '' && receipt.before !== former?.after;
    if (place && isDraft) void background.ask('keepDraft', { ...place, text: receipt.before });
  }

  /** One change of the reply box at a time, from the key to the outcome: a key pressed twice must not insert twice. */
  async function alone(change: () => Promise<boolean>): Promise<boolean> {
    if (isBusy) return false;
    isBusy = true;
    return change().finally(() => {
      isBusy = false;
    });
  }

  async function write(how: 'insert' | 'restore', text: string, at: Front): Promise<boolean> {
    const outcome = at.seen ? await composer[how](text, at.seen) : failed('CONVERSATION_UNREADABLE');
    if (outcome.ok) keepReceipt(at, outcome.value);
    const news: Notice = { kind: how === 'insert' ? 'INSERTED' : 'RESTORED' };
    notices.show(outcome.ok ? news : { kind: 'FAILED', failure: outcome.failure, text });
    return outcome.ok;
  }

  async function insertPhrase(phrase: PhraseRecord): Promise<boolean> {
    const made = await ready(phrase);
    if (!made || !(await write('insert', made.text, made.front))) return false;
    inserted.value = { preview: made.preview, front: made.front };
    say.noteUse(made.preview, made.front);
    phrases.clear();
    return true;
  }

  async function copyText(text: string) {
    const copied = await clipboard.write(text);
    if (!copied) notices.show({ kind: 'FAILED', failure: { code: 'CLIPBOARD_REFUSED' } });
    return copied;
  }

  return {
    canRestore: computed(() => receipts.value.has(front.current.value.key ?? '')),
    inserted,
    fillRequest,
    takeFillRequest() {
      fillRequest.value = null;
    },
    async insert(phrase) {
      if (await alone(() => insertPhrase(phrase))) await phrases.countUse(phrase.id);
    },
    async copy(phrase) {
      const made = await ready(phrase);
      if (made && (await copyText(made.text))) notices.show({ kind: 'COPIED' });
    },
    copyText,
    insertText: (text) => alone(() => write('insert', text, front.painted())),
    async restore() {
      const at = front.painted();
      const receipt = receipts.peek().get(at.key ?? '');
      if (!receipt) return notices.show({ kind: 'FAILED', failure: { code: 'NOTHING_TO_RESTORE' } });
      await alone(() => write('restore', receipt.before, at));
    },
    async restoreDraft(draft) {
      const at = front.painted();
      const isFromHere = at.place?.shopId === draft.shopId && at.place.conversation === draft.conversation;
      if (!isFromHere) return notices.show({ kind: 'FAILED', failure: { code: 'CONVERSATION_CHANGED' } });
      await alone(() => write('restore', draft.text, at));
    },
    async listDrafts() {
      const { place } = front.current.peek();
      return place ? background.ask('listDrafts', place) : { ok: true, value: [] };
    },
  };
}
