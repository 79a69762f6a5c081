// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { failed } from '@/utils/failures/failure';
import { SAVE_PAUSE } from '@/utils/panel/note-editor';
import type { FakeDesk } from '../panel/fakes/fake-desk';
import { ORDER_A } from '../panel/fakes/readings';
import { click, closePanel, drawn, openPanel, press, type } from './open-panel';

let desk: FakeDesk;
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  desk = await openPanel();
  await drawn(() => box().focus());
});
afterEach(() => {
  closePanel(desk);
  vi.useRealTimers();
});

const box = () => screen.getByLabelText('备注内容');
const section = () => screen.getByRole('region', { name: '备注' });
const pause = () => drawn(() => vi.advanceTimersByTimeAsync(SAVE_PAUSE));

it('saves by itself, and says when', async () => {
  await type('答应 18:00 前回复');
  expect(section().textContent).toContain('未保存');
  await pause();
  expect(section().textContent).toContain('已保存 17:20');
  expect(desk.background.notes.map(({ note }) => note.text)).toEqual(['答应 18:00 前回复']);
});

it('says why it is not saved, and retries', async () => {
  desk.background.break('saveNote', failed('STORE_FULL'));
  await type('答应 18:00 前回复');
  await pause();
  expect(screen.getByRole('alert').textContent).toContain('没保存:硬盘空间不够');
  expect(section().textContent).not.toContain('已保存');
  desk.background.heal('saveNote');
  await click('重试');
  expect(section().textContent).toContain('已保存 17:20');
});

it('can be on the order in front', async () => {
  await drawn(() => fireEvent.click(screen.getByLabelText('订单 …2345')));
  await type('已补发');
  await pause();
  expect(desk.background.inputsOf('saveNote')[0]).toMatchObject({ orderNo: ORDER_A });
});

it('Ctrl+Enter ends it: it joins the list with who and when, and a click changes it', async () => {
  await type('答应 18:00 前回复');
  await press('Enter', { ctrlKey: true });
  expect(box()).toHaveProperty('value', '');
  await click(/小禾 今天 17:20 · 买家/);
  await drawn(() => fireEvent.input(screen.getByDisplayValue('答应 18:00 前回复'), { target: { value: '已回复' } }));
  await pause();
  expect(desk.background.notes.map(({ note }) => note.text)).toEqual(['已回复']);
});

it('a deleted note can be brought back', async () => {
  await type('写错了');
  await press('Enter', { ctrlKey: true });
  await click('删除备注');
  expect(section().textContent).not.toContain('写错了');
  await click('撤销');
  expect(section().textContent).toContain('写错了');
});

it('leaving for the chat saves at once and keeps the box as it is', async () => {
  await type('还没写完');
  await drawn(() => fireEvent.focusOut(box(), { relatedTarget: null }));
  expect(desk.background.notes.map(({ note }) => note.text)).toEqual(['还没写完']);
  expect(box()).toHaveProperty('value', '还没写完');
});
