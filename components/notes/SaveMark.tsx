import { failureSentence } from '@/utils/failures/failure-sentences';
import { noteTexts } from '@/utils/i18n/note-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { wallClock } from '@/utils/panel/field-view';
import type { NoteEditor } from '@/utils/panel/note-editor';
import { useTexts } from '../use-texts';

/** Whether the text is safe: saving, saved at, or not saved and why. */
export function SaveMark({ store, editor }: { store: PanelStore; editor: NoteEditor }) {
  const t = useTexts(store, noteTexts);
  const shell = useTexts(store, shellTexts);
  const standing = editor.standing.value;
  switch (standing.state) {
    case 'EMPTY':
      return null;
    case 'UNSAVED':
      return <span class="save-mark">{t.unsaved}</span>;
    case 'SAVING':
      return (
        <span class="save-mark" role="status">
          {t.saving}
        </span>
      );
    case 'SAVED':
      return (
        <span class="save-mark save-good" role="status">
          {t.saved(wallClock(standing.at).slice(11))}
          {editor.isForked.value && ` · ${t.forked}`}
        </span>
      );
    case 'FAILED':
      return (
        <span class="save-mark save-bad" role="alert">
          {t.notSaved(failureSentence(standing.failure, store.settings.locale.value))}
          <button type="button" class="button" onClick={() => void editor.flush()}>
            {shell.retry}
          </button>
        </span>
      );
  }
}
