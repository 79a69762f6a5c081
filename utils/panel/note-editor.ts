import { type ReadonlySignal, signal } from '@preact/signals';
import type { EpochMs } from '@/utils/domain/time/instant';
import type { Failure, Outcome } from '@/utils/failures/failure';
import type { NoteInput, NoteView } from '@/utils/messages/background-contract';
import { newRecordId } from '@/utils/store/record-ids';
import type { BackgroundClient, Clock } from './panel-ports';
import type { BuyerPlace } from './place';

/** Where the text of an editor stands. `SAVED` only after the background said so. */
export type SaveStanding =
  | { state: 'EMPTY' }
  | { state: 'UNSAVED' }
  | { state: 'SAVING' }
  | { state: 'SAVED'; at: EpochMs }
  | { state: 'FAILED'; failure: Failure };

/** One note being written. It belongs to its buyer for life, whoever is in front when it is saved. */
export interface NoteEditor {
  /** Id of the note, which is stored once something was saved. */
  id: ReadonlySignal<string>;
  text: ReadonlySignal<string>;
  /** The order it is about, or `null` for the buyer. */
  orderNo: ReadonlySignal<string | null>;
  standing: ReadonlySignal<SaveStanding>;
  /** A colleague changed the note meanwhile: this text was saved as a note of its own. */
  isForked: ReadonlySignal<boolean>;
  /** Whether the note is in the database, so that what it is about is settled. */
  isStored: ReadonlySignal<boolean>;
  write(text: string): void;
  setAbout(orderNo: string | null): void;
  /** Saves what is not saved yet. @returns whether everything typed is stored. */
  flush(): Promise<boolean>;
}

/** The pause after the last key before a note is saved, milliseconds. */
export const SAVE_PAUSE = 400;

/** What an editor starts from. */
export interface NoteStart {
  place: BuyerPlace;
  orderNo: string | null;
  /** The stored note to go on with; none for a new one. */
  note?: NoteView['note'];
}

/** Opens an editor; it saves by itself. */
export function createNoteEditor(background: BackgroundClient, clock: Clock, start: NoteStart): NoteEditor {
  const id = signal(start.note?.id ?? newRecordId());
  const text = signal(start.note?.text ?? '');
  const orderNo = signal(start.orderNo);
  const standing = signal<SaveStanding>({ state: 'EMPTY' });
  const isForked = signal(false);
  const isStored = signal(start.note !== undefined);
  let rev = start.note?.rev;
  let savedText = text.peek();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<boolean> | null = null;

  function input(): NoteInput {
    const note: NoteInput = { ...start.place, id: id.peek(), orderNo: orderNo.peek(), text: text.peek() };
    return rev === undefined ? note : { ...note, rev };
  }

  /** Keeps both versions: the colleague's stays as it is, ours becomes a note of its own. */
  function fork() {
    id.value = newRecordId();
    rev = undefined;
    isForked.value = true;
    return background.ask('saveNote', input());
  }

  async function save(): Promise<Outcome<NoteView>> {
    const answer = await background.ask('saveNote', input());
    return !answer.ok && answer.failure.code === 'STORE_CONFLICT' ? fork() : answer;
  }

  /** Nothing was stored and nothing is there to store. */
  const isNothing = () => text.peek().trim() === '' && !isStored.peek();

  async function saveAll(): Promise<boolean> {
    while (text.peek() !== savedText && !isNothing()) {
      const sent = text.peek();
      standing.value = { state: 'SAVING' };
      const answer = await save();
      if (!answer.ok) {
        standing.value = { state: 'FAILED', failure: answer.failure };
        return false;
      }
      savedText = sent;
      rev = answer.value.note.rev;
      isStored.value = true;
      standing.value = { state: 'SAVED', at: clock.now() };
    }
    return true;
  }

  function flush(): Promise<boolean> {
    clearTimeout(timer);
    running ??= saveAll().finally(() => {
      running = null;
    });
    return running;
  }

  return {
    id,
    text,
    orderNo,
    standing,
    isForked,
    isStored,
    write(typed) {
      text.value = typed;
      if (isNothing()) {
        clearTimeout(timer);
        standing.value = { state: 'EMPTY' };
        return;
      }
      if (standing.peek().state !== 'SAVING') standing.value = { state: 'UNSAVED' };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SAVE_PAUSE);
    },
    setAbout(chosen) {
      if (!isStored.peek()) orderNo.value = chosen;
    },
    flush,
  };
}
