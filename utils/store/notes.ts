import type { BuyerFile, NoteInput, NoteView } from '@/utils/messages/background-contract';
import { putBuyer } from './buyers';
import { putOrder } from './orders';
import { newRecordId } from './record-ids';
import type { BuyerRecord, NoteRecord } from './records';
import type { StoreDatabase } from './schema';
import { StoreError } from './store-error';
import { isAlive } from './tombstones';
import { type Action, type ActionWriter, type Actor, performAction } from './write';

/** All notes on a buyer and the buyer's orders, newest change first, with what is needed to show them. */
export async function notesOfBuyer(db: StoreDatabase, buyerId: string): Promise<Omit<BuyerFile, 'buyer'>> {
  return db.transaction('r', db.notes, db.orders, db.agents, async () => {
    const notes = await db.notes.where({ buyerId }).filter(isAlive).sortBy('changedAt');
    const views = await Promise.all(notes.reverse().map((note) => viewOf(db, note)));
    const orders = await db.orders.bulkGet(notes.filter(isAboutOrder).map((note) => note.aboutId));
    const orderNos = orders.flatMap((order) => (order ? [[order.id, order.orderNo] as const] : []));
    return { notes: views, orderNos: Object.fromEntries(orderNos) };
  });
}

/**
 * Writes a note, and with it the buyer and order it is about, in one transaction. Blank text marks
 * an existing note deleted and leaves its words in it, so that undoing brings them back.
 * @throws StoreError `STORE_CONFLICT` when the note was changed meanwhile, `STORE_BAD_RECORD` when a
 * new note is blank, the text is too long or the note is another buyer's: a save that was still on
 * its way when the conversation changed must not move the note.
 */
export async function saveNote(db: StoreDatabase, actor: Actor, input: NoteInput): Promise<NoteView> {
  const action: Action = { name: 'saveNote', tables: ['buyers', 'orders', 'notes', 'agents'] };
  return performAction(db, actor, action, async (writer) => {
    const buyer = await putBuyer(db, writer, input);
    const id = input.id ?? newRecordId();
    const stored = await db.notes.get(id);
    if (stored && stored.buyerId !== buyer.id) {
      throw new StoreError('STORE_BAD_RECORD', { table: 'notes', field: 'buyerId' });
    }
    // Without a rev the editor still thinks the note new: then only its own first save may stand there.
    const rev = input.rev ?? 1;
    if (stored && input.text.trim() === '') return viewOf(db, await writer.setDeleted('notes', id, true, rev));

    const subject = await putSubject(writer, buyer, input);
    const content = { shopId: buyer.shopId, buyerId: buyer.id, ...subject, text: input.text };
    return viewOf(db, await writer.put('notes', id, content, rev));
  });
}

/**
 * Marks a note deleted, or brings it back.
 * @throws StoreError `STORE_CONFLICT` when there is no such note.
 */
export async function setNoteDeleted(
  db: StoreDatabase,
  actor: Actor,
  { id, deleted }: { id: string; deleted: boolean },
): Promise<NoteView> {
  const action: Action = { name: deleted ? 'deleteNote' : 'restoreNote', tables: ['notes', 'agents'] };
  return performAction(db, actor, action, async (writer) => viewOf(db, await writer.setDeleted('notes', id, deleted)));
}

/** What the note is about; an order is stored with it. */
async function putSubject(
  writer: ActionWriter,
  buyer: BuyerRecord,
  { orderNo }: NoteInput,
): Promise<Pick<NoteRecord, 'about' | 'aboutId'>> {
  if (orderNo === null) return { about: 'BUYER', aboutId: buyer.id };
  const order = await putOrder(writer, buyer, orderNo);
  return { about: 'ORDER', aboutId: order.id };
}

async function viewOf(db: StoreDatabase, note: NoteRecord): Promise<NoteView> {
  const agent = await db.agents.get(note.agentId);
  return { note, agentName: agent?.name ?? '' };
}

function isAboutOrder(note: NoteRecord): boolean {
  return note.about === 'ORDER';
}
