import { failureSentence } from '@/utils/failures/failure-sentences';
import { noteTexts } from '@/utils/i18n/note-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { Hint } from '../shell/Hint';
import { Section } from '../shell/Section';
import { useTexts } from '../use-texts';
import { LeftBehind } from './LeftBehind';
import { NoteBox } from './NoteBox';
import { NoteCard } from './NoteCard';

/** The team's notes on the buyer in front and on the buyer's orders. */
export function NotesSection({ store }: { store: PanelStore }) {
  const t = useTexts(store, noteTexts);
  const { draft, editing, listed } = store.notes;
  return (
    <Section name="notes" label={t.section}>
      <LeftBehind store={store} />
      {draft.value ? <NoteBox store={store} editor={draft.value} takesFocus={false} /> : <NoPlace store={store} />}
      <LoadFailure store={store} />
      {editing.value && <NoteBox key={editing.value.id.peek()} store={store} editor={editing.value} takesFocus />}
      <ul class="note-list">
        {listed.value.map((view) => (
          <NoteCard key={view.note.id} store={store} view={view} />
        ))}
      </ul>
      <Removed store={store} />
    </Section>
  );
}

function NoPlace({ store }: { store: PanelStore }) {
  const t = useTexts(store, noteTexts);
  return <Hint>{store.conversation.key.value === null ? t.needConversation : t.needShop}</Hint>;
}

function LoadFailure({ store }: { store: PanelStore }) {
  const shell = useTexts(store, shellTexts);
  const failure = store.notes.failure.value;
  if (!failure) return null;
  return (
    <div role="alert">
      <Hint tone="bad">{failureSentence(failure, store.settings.locale.value)}</Hint>
      <button type="button" class="button" onClick={() => void store.notes.reload()}>
        {shell.retry}
      </button>
    </div>
  );
}

function Removed({ store }: { store: PanelStore }) {
  const t = useTexts(store, noteTexts);
  if (!store.notes.removed.value) return null;
  return (
    <p class="removed" role="status">
      {t.deleted}
      <button type="button" class="button" onClick={() => void store.notes.undoRemove()}>
        {t.undo}
      </button>
    </p>
  );
}
