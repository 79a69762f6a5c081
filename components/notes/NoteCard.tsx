import { Trash2 } from 'lucide-preact';
import { noteTexts } from '@/utils/i18n/note-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { NoteView } from '@/utils/messages/background-contract';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { IconButton } from '../shell/IconButton';
import { useTexts } from '../use-texts';
import { noteTime } from './note-time';

/** A stored note: who, when, on what; a click changes it. */
export function NoteCard({ store, view }: { store: PanelStore; view: NoteView }) {
  const t = useTexts(store, noteTexts);
  const shell = useTexts(store, shellTexts);
  const { note, agentName } = view;
  const orderNo = store.notes.file.value?.orderNos[note.aboutId];
  return (
    <li class="note-card">
      <button type="button" class="note-open" title={t.edit} onClick={() => store.notes.edit(view)}>
        <span class="note-meta">
          <bdi>{agentName || shell.agentUnknown}</bdi> {noteTime(note.changedAt, store.clock.now(), t)} ·{' '}
          {orderNo === undefined ? t.aboutBuyer : t.aboutOrder(orderNo.slice(-4))}
        </span>
        <bdi class="note-body">{note.text}</bdi>
      </button>
      <IconButton icon={Trash2} label={t.delete} onClick={() => void store.notes.remove(view)} />
    </li>
  );
}
