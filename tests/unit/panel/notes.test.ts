import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed } from '@/utils/failures/failure';
import type { NoteEditor } from '@/utils/panel/note-editor';
import { SAVE_PAUSE } from '@/utils/panel/note-editor';
import { type FakeDesk, fakeDesk, settled } from './fakes/fake-desk';
import { conversationReading, ORDER_A, otherBuyer } from './fakes/readings';
import { noteRecord } from './fakes/records';

let desk: FakeDesk;
beforeEach(async () => {
  vi.useFakeTimers();
  desk = fakeDesk();
  desk.console.show(conversationReading());
  await settled();
});
afterEach(() => {
  desk.end();
  vi.useRealTimers();
});

const MING = 'shop-1/pinduoduo/uid-1';
function box(): NoteEditor {
  const editor = desk.store.notes.draft.value;
  if (!editor) throw new Error('there is no box to write in');
  return editor;
}
const pause = () => vi.advanceTimersByTimeAsync(SAVE_PAUSE);
const stored = () => desk.background.notes.map(({ place, note }) => `${place}: ${note.text}`);
const listed = () => desk.store.notes.listed.value.map(({ note }) => note.text);

describe('writing a note', () => {
  it('saves after a pause, and says saved only when it is', async () => {
    box().write('答应');
    box().write('答应今天回复');
    expect(box().standing.value.state).toBe('UNSAVED');
    expect(desk.background.inputsOf('saveNote')).toEqual([]);
    const go = desk.background.pause();
    await pause();
    expect(box().standing.value.state).toBe('SAVING');
    go();
    await settled();
    expect(box().standing.value).toEqual({ state: 'SAVED', at: desk.clock.now() });
    expect(stored()).toEqual([`${MING}: 答应今天回复`]);
  });

  it('goes on with the same note, including what was typed while it was saved', async () => {
    const go = desk.background.pause();
    box().write('一');
    await pause();
    box().write('一二');
    go();
    await settled();
    box().write('一二三');
    await pause();
    expect(stored()).toEqual([`${MING}: 一二三`]);
    expect(box().standing.value.state).toBe('SAVED');
  });

  it('keeps the text when it could not be saved, says why, and saves on the next try', async () => {
    desk.background.break('saveNote', failed('STORE_FULL'));
    box().write('重要');
    await pause();
    expect(box().standing.value).toEqual({ state: 'FAILED', failure: { code: 'STORE_FULL' } });
    expect(box().text.value).toBe('重要');
    desk.background.heal('saveNote');
    expect(await box().flush()).toBe(true);
    expect(stored()).toEqual([`${MING}: 重要`]);
  });

  it('stores nothing for nothing', async () => {
    box().write('   ');
    await pause();
    expect(desk.background.inputsOf('saveNote')).toEqual([]);
    expect(box().standing.value.state).toBe('EMPTY');
  });

  it('can be on the order in front', async () => {
    box().setAbout(ORDER_A);
    box().write('已补发');
    await pause();
    expect(desk.background.inputsOf('saveNote')[0]).toMatchObject({ orderNo: ORDER_A, conversation: 'uid-1' });
  });

  it('joins the list when it is done', async () => {
    box().write('答应今天回复');
    await desk.store.notes.settle(box());
    expect(listed()).toEqual(['答应今天回复']);
    expect(box().text.value).toBe('');
  });
});

describe('switching the conversation in the middle of a note', () => {
  it('saves it for the buyer it was written for', async () => {
    box().write('小明的事');
    desk.console.show(otherBuyer());
    await settled();
    expect(stored()).toEqual([`${MING}: 小明的事`]);
    expect(box().text.value).toBe('');
    expect(listed()).toEqual([]);
    desk.console.show(conversationReading());
    await settled();
    expect(listed()).toEqual(['小明的事']);
  });

  it('loses nothing when it cannot be saved then', async () => {
    desk.background.break('saveNote');
    box().write('小明的事');
    desk.console.show(otherBuyer());
    await settled();
    expect(desk.store.notes.leftBehind.value.map(({ text }) => text.value)).toEqual(['小明的事']);
    desk.background.heal('saveNote');
    await desk.store.notes.retryLeftBehind();
    expect(stored()).toEqual([`${MING}: 小明的事`]);
    expect(desk.store.notes.leftBehind.value).toEqual([]);
  });

  it('shows nothing of a buyer whose notes come late', async () => {
    desk.background.notes.push({
      place: MING,
      orderNo: null,
      agentName: '李四',
      note: noteRecord('late', '小明的旧备注'),
    });
    const go = desk.background.pause();
    desk.console.show(otherBuyer());
    desk.console.show(conversationReading());
    desk.console.show(otherBuyer());
    go();
    await settled();
    expect(listed()).toEqual([]);
  });
});

describe('a stored note', () => {
  beforeEach(async () => {
    desk.background.notes.push({ place: MING, orderNo: null, agentName: '李四', note: noteRecord('old', '旧内容') });
    await desk.store.notes.reload();
  });
  const edit = () => {
    const [view] = desk.store.notes.listed.value;
    if (view) desk.store.notes.edit(view);
    return desk.store.notes.editing.value;
  };

  it('is changed in place', async () => {
    edit()?.write('新内容');
    await pause();
    expect(stored()).toEqual([`${MING}: 新内容`]);
  });

  it('that a colleague changed meanwhile stays beside ours', async () => {
    const editor = edit();
    const [theirs] = desk.background.notes;
    if (theirs) theirs.note = { ...theirs.note, rev: 2, text: '同事的内容' };
    editor?.write('我的内容');
    await pause();
    expect(editor?.isForked.value).toBe(true);
    expect(editor?.standing.value.state).toBe('SAVED');
    expect(stored()).toEqual([`${MING}: 同事的内容`, `${MING}: 我的内容`]);
  });

  it('can be deleted, and brought back', async () => {
    const [view] = desk.store.notes.listed.value;
    if (view) await desk.store.notes.remove(view);
    expect(listed()).toEqual([]);
    await desk.store.notes.undoRemove();
    expect(listed()).toEqual(['旧内容']);
  });

  it('appears when a colleague writes it on another machine', async () => {
    desk.background.notes.push({ place: MING, orderNo: null, agentName: '王五', note: noteRecord('n2', '刚写的') });
    desk.background.tell(['notes']);
    await settled();
    expect(listed()).toEqual(['刚写的', '旧内容']);
  });
});

it('everything unsaved is saved when the panel goes', async () => {
  box().write('还没停手');
  desk.store.notes.flushAll();
  await settled();
  expect(stored()).toEqual([`${MING}: 还没停手`]);
});

it('there is no box while it is not certain whose note it would be', async () => {
  desk.console.show(conversationReading({ conversation: { state: 'missing', reason: 'NOT_FOUND' } }));
  expect(desk.store.notes.draft.value).toBeNull();
});
