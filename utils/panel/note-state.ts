import { batch, computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Failure } from '@/utils/failures/failure';
import type { BuyerFile, NoteView } from '@/utils/messages/background-contract';
import { boundEffect } from './bound-effect';
import type { FrontState } from './front-state';
import { createNoteEditor, type NoteEditor } from './note-editor';
import type { BackgroundClient, Clock } from './panel-ports';
import { type BuyerPlace, isSamePlace } from './place';

/** What the team wrote about the buyer in front, and what is being written. */
export interface NoteState {
  /** `null` until the background answered for the buyer in front. */
  file: ReadonlySignal<BuyerFile | null>;
  failure: ReadonlySignal<Failure | null>;
  /** The stored notes that are not in an editor, newest change first. */
  listed: ReadonlySignal<readonly NoteView[]>;
  /** The editor for a new note; `null` while shop or conversation is not certain. */
  draft: ReadonlySignal<NoteEditor | null>;
  /** The editor of a stored note. */
  editing: ReadonlySignal<NoteEditor | null>;
  /** Editors of earlier conversations whose text could not be stored; nothing typed is thrown away. */
  leftBehind: ReadonlySignal<readonly NoteEditor[]>;
  /** The note deleted last, so that it can be brought back. */
  removed: ReadonlySignal<NoteView | null>;
  edit(view: NoteView): void;
  /** Ends writing: what is stored joins the list and the box is empty again. */
  settle(editor: NoteEditor): Promise<void>;
  retryLeftBehind(): Promise<void>;
  remove(view: NoteView): Promise<void>;
  undoRemove(): Promise<void>;
  reload(): Promise<void>;
  /** Saves everything that is not saved yet: the panel is about to go. */
  flushAll(): void;
}

/** Follows the buyer in front; text typed for one buyer is saved for that buyer. */
export function createNoteState(
  background: BackgroundClient,
  clock: Clock,
  front: FrontState,
  until: AbortSignal,
): NoteState {
  const file = signal<BuyerFile | null>(null);
  const failure = signal<Failure | null>(null);
  const draft = signal<NoteEditor | null>(null);
  const editing = signal<NoteEditor | null>(null);
  const leftBehind = signal<readonly NoteEditor[]>([]);
  const removed = signal<NoteView | null>(null);
  let place: BuyerPlace | null = null;

  const newDraft = () => place && createNoteEditor(background, clock, { place, orderNo: null });

  async function reload() {
    const asked = place;
    if (!asked) return;
    const answer = await background.ask('openBuyer', asked);
    if (until.aborted || asked !== place) return;
    batch(() => {
      failure.value = answer.ok ? null : answer.failure;
      if (answer.ok) file.value = answer.value;
    });
  }

  async function retire(editor: NoteEditor | null) {
    if (editor && !(await editor.flush())) leftBehind.value = [...leftBehind.peek(), editor];
  }

  function open(next: BuyerPlace | null) {
    void retire(draft.peek());
    void retire(editing.peek());
    place = next;
    batch(() => {
      file.value = failure.value = editing.value = removed.value = null;
      draft.value = newDraft();
    });
    void reload();
  }

  async function setDeleted(view: NoteView, deleted: boolean) {
    const answer = await background.ask('setNoteDeleted', { id: view.note.id, deleted });
    if (!answer.ok) failure.value = answer.failure;
    else removed.value = deleted ? view : null;
    await reload();
  }

  boundEffect(() => {
    const next = front.current.value.place;
    if (!isSamePlace(next, place)) untracked(() => open(next));
  }, until);
  background.onRecordsChanged(({ tables }) => {
    if (tables.includes('notes')) void reload();
  }, until);

  return {
    file,
    failure,
    listed: computed(() => {
      const inEditor = [draft.value?.id.value, editing.value?.id.value];
      return (file.value?.notes ?? []).filter(({ note }) => !inEditor.includes(note.id));
    }),
    draft,
    editing,
    leftBehind,
    removed,
    edit(view) {
      if (!place) return;
      void retire(editing.peek());
      const orderNo = file.peek()?.orderNos[view.note.aboutId] ?? null;
      editing.value = createNoteEditor(background, clock, { place, orderNo, note: view.note });
    },
    async settle(editor) {
      if (!(await editor.flush())) return;
      await reload();
      if (editor === editing.peek()) editing.value = null;
      if (editor === draft.peek() && editor.isStored.peek()) draft.value = newDraft();
    },
    async retryLeftBehind() {
      const saved = await Promise.all(leftBehind.peek().map((editor) => editor.flush()));
      leftBehind.value = leftBehind.peek().filter((_, index) => !saved[index]);
    },
    remove: (view) => setDeleted(view, true),
    async undoRemove() {
      const view = removed.peek();
      if (view) await setDeleted(view, false);
    },
    reload,
    flushAll() {
      for (const editor of [draft.peek(), editing.peek(), ...leftBehind.peek()]) void editor?.flush();
    },
  };
}
