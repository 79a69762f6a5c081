import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Failure } from '@/utils/failures/failure';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { noteTexts } from '@/utils/i18n/note-texts';
import { setupTexts } from '@/utils/i18n/setup-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { DraftRecord } from '@/utils/store/records';
import { noteTime } from '../notes/note-time';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';

/** What stood in this buyer's reply box before insertions changed it; a click puts it back. */
export function DraftList({ store, onDone }: { store: PanelStore; onDone: () => void }) {
  const t = useTexts(store, setupTexts);
  const notes = useTexts(store, noteTexts);
  const drafts = useSignal<readonly DraftRecord[]>([]);
  const failure = useSignal<Failure | null>(null);
  useEffect(() => {
    void store.insertion.listDrafts().then((answer) => {
      failure.value = answer.ok ? null : answer.failure;
      drafts.value = answer.ok ? answer.value : [];
    });
  }, [store, drafts, failure]);
  if (failure.value) return <Hint tone="bad">{failureSentence(failure.value, store.settings.locale.value)}</Hint>;
  return (
    <section class="drafts" aria-label={t.drafts}>
      <h3>{t.drafts}</h3>
      {drafts.value.length === 0 && <Hint>{t.noDrafts}</Hint>}
      {drafts.value.map((draft) => (
        <button
          key={draft.id}
          type="button"
          class="draft"
          title={t.putBack}
          onClick={() => {
            onDone();
            void store.insertion.restoreDraft(draft);
          }}
        >
          <span class="note-meta">{noteTime(draft.createdAt, store.clock.now(), notes)}</span>
          <bdi>{draft.text}</bdi>
        </button>
      ))}
    </section>
  );
}
