import { StickyNote } from 'lucide-preact';
import { noteTexts } from '@/utils/i18n/note-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { useTexts } from '../use-texts';
import { noteTime } from './note-time';

/** The colleague's last word on this buyer, before anything else is said. */
export function BeforeLine({ store }: { store: PanelStore }) {
  const t = useTexts(store, noteTexts);
  const shell = useTexts(store, shellTexts);
  const [latest] = store.notes.listed.value;
  if (!latest) return null;
  const { note, agentName } = latest;
  return (
    <section class="section before" aria-label={t.last}>
      <StickyNote class="before-icon" size={14} aria-hidden="true" />
      <p class="before-text" title={note.text}>
        <span class="note-meta">
          <bdi>{agentName || shell.agentUnknown}</bdi> {noteTime(note.changedAt, store.clock.now(), t)}
        </span>{' '}
        <bdi>{note.text}</bdi>
      </p>
    </section>
  );
}
