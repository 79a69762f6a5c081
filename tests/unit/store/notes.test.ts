import { beforeEach, describe, expect, test } from 'vitest';
import type { NoteInput } from '@/utils/messages/background-contract';
import { chooseAgent } from '@/utils/store/agents';
import { openBuyer } from '@/utils/store/buyer-file';
import { saveNote, setNoteDeleted } from '@/utils/store/notes';
import { newRecordId } from '@/utils/store/record-ids';
import { NOTE_TEXT_LIMIT } from '@/utils/store/record-schemas';
import type { StoreDatabase } from '@/utils/store/schema';
import { actorAt, MINUTE, NOW, newProfile, openStore } from './test-store';

const SHOP_A = newRecordId();
const SHOP_B = newRecordId();
const BUYER = { shopId: SHOP_A, console: 'pinduoduo', conversation: '9876543210', buyerName: '小明' } as const;
const NOTE: NoteInput = { ...BUYER, orderNo: null, text: '只收顺丰' };
const ORDER_NO = '261122-123456789012345';

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const save = async (change: Partial<NoteInput> = {}, now = NOW) =>
  saveNote(db, await actorAt(db, now), { ...NOTE, ...change });
const open = async (change: Partial<typeof NOTE> = {}) => openBuyer(db, await actorAt(db), { ...BUYER, ...change });
const textsOf = async (change: Partial<typeof NOTE> = {}) => (await open(change)).notes.map(({ note }) => note.text);

describe('what was written down', () => {
  test('comes first when the same buyer comes back, after a restart too', async () => {
    const profile = newProfile();
    db = await openStore(profile);
    await save();
    db.close();
    db = await openStore(profile);
    expect(await textsOf()).toEqual(['只收顺丰']);
  });

  test('says who wrote it last', async () => {
    await chooseAgent(db, await actorAt(db), '李四');
    const { note, agentName } = await save();
    expect(agentName).toBe('李四');
    await chooseAgent(db, await actorAt(db), '王五');
    await save({ id: note.id, rev: note.rev, text: '只收顺丰,别打电话' });
    expect((await open()).notes).toMatchObject([{ agentName: '王五', note: { text: '只收顺丰,别打电话', rev: 2 } }]);
  });

  test('before anybody said who they are, has no author', async () => {
    expect(await save()).toMatchObject({ agentName: '', note: { agentId: '' } });
  });

  test('about an order is shown with the order number, beside that about the buyer, newest change first', async () => {
    const first = await save();
    await save({ orderNo: ORDER_NO, text: '少发一件' }, NOW + MINUTE);
    expect(await textsOf()).toEqual(['少发一件', '只收顺丰']);
    await save({ id: first.note.id, rev: 1, text: '只收顺丰或京东' }, NOW + 2 * MINUTE);
    const { notes, orderNos } = await open();
    expect(notes.map(({ note }) => note.about)).toEqual(['BUYER', 'ORDER']);
    expect(orderNos).toEqual({ [notes[1]?.note.aboutId ?? '']: ORDER_NO });
  });

  test('can be moved from the buyer to the order', async () => {
    const { note } = await save();
    const moved = await save({ id: note.id, rev: note.rev, orderNo: ORDER_NO });
    expect(moved.note).toMatchObject({ id: note.id, about: 'ORDER', text: '只收顺丰' });
    expect(Object.values((await open()).orderNos)).toEqual([ORDER_NO]);
  });

  test('does not cost the buyer the name when the page did not show it', async () => {
    await save();
    await save({ buyerName: '', text: '少发一件' });
    expect((await open()).buyer).toMatchObject({ name: '小明', rev: 1 });
  });

  test('is one action: note, buyer and order together', async () => {
    await save({ orderNo: ORDER_NO });
    const lines = await db.history.toArray();
    expect(lines.map(({ table }) => table).toSorted()).toEqual(['buyers', 'notes', 'orders']);
    expect(new Set(lines.map(({ actionId }) => actionId)).size).toBe(1);
  });
});

describe('nothing of one buyer is shown for another', () => {
  test.each([
    ['in another shop', { shopId: SHOP_B }],
    ['on another platform', { console: 'feige' as const }],
    ['with another key', { conversation: '9876543211' }],
  ])('%s', async (_case, other) => {
    await save();
    await save({ orderNo: ORDER_NO, text: '少发一件' });
    expect(await textsOf(other)).toEqual([]);
    expect((await open(other)).orderNos).toEqual({});
  });

  test('nor moved there by a save that was still on its way', async () => {
    const { note } = await save();
    await expect(save({ id: note.id, rev: 1, conversation: '9876543211', text: '串了' })).rejects.toMatchObject({
      failure: { code: 'STORE_BAD_RECORD', details: { field: 'buyerId' } },
    });
    expect(await db.buyers.count()).toBe(1);
    expect(await textsOf()).toEqual(['只收顺丰']);
  });
});

describe('two windows on one note', () => {
  test('do not overwrite each other', async () => {
    const { note } = await save();
    await save({ id: note.id, rev: 1, text: '甲' });
    await expect(save({ id: note.id, rev: 1, text: '乙' })).rejects.toMatchObject({
      failure: { code: 'STORE_CONFLICT', details: { stored: 2, expected: 1 } },
    });
    expect(await textsOf()).toEqual(['甲']);
  });
});

describe('an editor that makes the id itself', () => {
  const id = newRecordId();

  test('may repeat a save whose answer got lost', async () => {
    const { note } = await save({ id });
    expect(await save({ id })).toMatchObject({ note });
    expect(await textsOf()).toEqual(['只收顺丰']);
  });

  test('may go on typing before the first answer', async () => {
    await save({ id });
    expect(await save({ id, text: '只收顺丰,别打电话' })).toMatchObject({ note: { id, rev: 2 } });
  });

  test('but not over what a colleague made of it meanwhile', async () => {
    await save({ id });
    await save({ id, rev: 1, text: '同事改过' });
    await expect(save({ id, text: '只收' })).rejects.toMatchObject({ failure: { code: 'STORE_CONFLICT' } });
  });
});

describe('blank text', () => {
  test.each(['', ' \n\t'])('makes no note: %j', async (text) => {
    await expect(save({ text, orderNo: ORDER_NO })).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD' } });
    expect(await db.buyers.count()).toBe(0);
    expect(await db.orders.count()).toBe(0);
  });

  test('deletes a note, whose words can be brought back', async () => {
    const { note } = await save();
    const deleted = await save({ id: note.id, rev: 1, text: '' }, NOW + MINUTE);
    expect(deleted.note).toMatchObject({ text: '只收顺丰', deletedAt: NOW + MINUTE });
    expect(await textsOf()).toEqual([]);
    await setNoteDeleted(db, await actorAt(db), { id: note.id, deleted: false });
    expect(await textsOf()).toEqual(['只收顺丰']);
  });
});

test('a note is deleted and brought back, and its history says so', async () => {
  const { note } = await save();
  await setNoteDeleted(db, await actorAt(db), { id: note.id, deleted: true });
  expect(await textsOf()).toEqual([]);
  expect(await setNoteDeleted(db, await actorAt(db), { id: note.id, deleted: false })).toMatchObject({
    note: { rev: 3, deletedAt: null },
  });
  const lines = await db.history.where({ recordId: note.id }).sortBy('id');
  expect(lines.map(({ action }) => action)).toEqual(['saveNote', 'deleteNote', 'restoreNote']);
});

test('a note that is not there cannot be deleted', async () => {
  await expect(setNoteDeleted(db, await actorAt(db), { id: newRecordId(), deleted: true })).rejects.toMatchObject({
    failure: { code: 'STORE_CONFLICT' },
  });
});

test('a note may be as long as the limit and no longer', async () => {
  await save({ text: '长'.repeat(NOTE_TEXT_LIMIT) });
  await expect(save({ text: '长'.repeat(NOTE_TEXT_LIMIT + 1) })).rejects.toMatchObject({
    failure: { code: 'STORE_BAD_RECORD', details: { table: 'notes', field: 'text' } },
  });
});
