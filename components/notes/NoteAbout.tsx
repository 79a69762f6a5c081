import { certainValue } from '@/utils/domain/conversation/reading';
import { noteTexts } from '@/utils/i18n/note-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { NoteEditor } from '@/utils/panel/note-editor';
import { Segmented } from '../shell/Segmented';
import { useTexts } from '../use-texts';

const BUYER = '';

/** Whether the note is on the buyer or on the order in front; settled once it is stored. */
export function NoteAbout({ store, editor }: { store: PanelStore; editor: NoteEditor }) {
  const t = useTexts(store, noteTexts);
  const card = store.order.current.value;
  const chosen = editor.orderNo.value;
  const inFront = (card && certainValue(card.shown.orderNo)) ?? null;
  if (editor.isStored.value) {
    return <span class="note-meta">{chosen === null ? t.aboutBuyer : t.aboutOrder(chosen.slice(-4))}</span>;
  }
  const orderNo = chosen ?? inFront;
  if (orderNo === null) return null;
  return (
    <Segmented
      label={t.about}
      value={chosen ?? BUYER}
      options={[
        { value: BUYER, label: t.aboutBuyer },
        { value: orderNo, label: t.aboutOrder(orderNo.slice(-4)) },
      ]}
      onChange={(value) => editor.setAbout(value === BUYER ? null : value)}
    />
  );
}
