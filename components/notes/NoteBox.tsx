import { useEffect, useRef } from 'preact/hooks';
import { noteTexts } from '@/utils/i18n/note-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { NoteEditor } from '@/utils/panel/note-editor';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { useTexts } from '../use-texts';
import { NoteAbout } from './NoteAbout';
import { SaveMark } from './SaveMark';

/** Longest note the database takes, in characters. */
const NOTE_LIMIT = 5_000;

/** A note being written. Leaving it for another part of the panel ends it; leaving for the chat does not. */
export function NoteBox(props: { store: PanelStore; editor: NoteEditor; takesFocus: boolean }) {
  const { store, editor } = props;
  const t = useTexts(store, noteTexts);
  const box = useRef<HTMLDivElement>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const { takesFocus } = props;
  useEffect(() => {
    if (takesFocus) area.current?.focus();
  }, [takesFocus]);

  function onFocusOut(event: FocusEvent) {
    const goesTo = event.relatedTarget;
    if (!(goesTo instanceof Node)) return void editor.flush();
    if (!box.current?.contains(goesTo)) void store.notes.settle(editor);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event) || event.key !== 'Enter' || !event.ctrlKey) return;
    event.preventDefault();
    void store.notes.settle(editor);
  }
  return (
    <div ref={box} class="note-box" onFocusOut={onFocusOut}>
      <textarea
        ref={area}
        class="input note-text"
        aria-label={t.text}
        placeholder={t.write}
        rows={1}
        maxLength={NOTE_LIMIT}
        value={editor.text.value}
        onInput={(event) => editor.write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      <div class="note-foot">
        <NoteAbout store={store} editor={editor} />
        <SaveMark store={store} editor={editor} />
      </div>
    </div>
  );
}
