import type { Handlers } from '@/utils/background/handler';
import { openBuyer } from '@/utils/store/buyer-file';
import { keepDraft, listDrafts } from '@/utils/store/drafts';
import { saveNote, setNoteDeleted } from '@/utils/store/notes';

/** What is kept about a buyer: notes, and the reply-box texts of the conversation. */
export const buyerHandlers = {
  openBuyer: (seen, { db, actor }) => openBuyer(db, actor, seen),
  saveNote: (note, { db, actor }) => saveNote(db, actor, note),
  setNoteDeleted: (change, { db, actor }) => setNoteDeleted(db, actor, change),
  keepDraft: (draft, { db, actor }) => keepDraft(db, actor, draft),
  listDrafts: (place, { db }) => listDrafts(db, place),
} satisfies Partial<Handlers>;
