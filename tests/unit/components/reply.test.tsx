// @vitest-environment happy-dom
import { screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { FakeDesk } from '../panel/fakes/fake-desk';
import { conversationReading, otherBuyer } from '../panel/fakes/readings';
import { phraseRecord } from '../panel/fakes/records';
import { click, closePanel, drawn, focused, openPanel, press, say, searchBox, titles, type } from './open-panel';

const PHRASES = [
  phraseRecord('hello', '开场问候', ['{买家昵称}您好,我是{客服名}'], { pinned: true, code: 'kc' }),
  phraseRecord('refund', '退款进度', ['{买家昵称},退款{实付金额}元已提交', '退款{实付金额}元在路上'], { order: 1 }),
  phraseRecord('offer', '补偿报价', ['给您补{金额}元,{截止时间}前到账'], { order: 2, notWhen: '涉及人身健康' }),
  phraseRecord('photo', '请买家拍照', ['麻烦您拍2-3张照片'], { order: 3 }),
];

let desk: FakeDesk;
beforeEach(async () => {
  desk = await openPanel((background) => {
    background.phrases = PHRASES;
  });
});
afterEach(() => closePanel(desk));

const toSearch = () => say(desk, { type: 'focusSearch' });

describe('reply in three keys', () => {
  it('shortcut, a few letters, Enter: the text is in the composer', async () => {
    await toSearch();
    expect(focused()).toBe(searchBox());
    await type('tuik');
    expect(titles()).toEqual(['退款进度']);
    await press('Enter');
    expect(desk.console.composer).toMatch(/退款89\.00元/);
    expect(document.body.textContent).toContain('已填入回复框');
    expect(searchBox().value).toBe('');
  });

  it('arrows choose; without a choice Enter does nothing', async () => {
    await toSearch();
    await press('Enter');
    expect(desk.console.sentOf('insert')).toEqual([]);
    await press('ArrowDown');
    await press('ArrowDown');
    await press('ArrowUp');
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('开场问候');
    expect(searchBox().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
    await press('Enter');
    expect(desk.console.composer).toBe('小明您好,我是小禾');
  });

  it('Alt with a digit inserts that row; digits alone are typed', async () => {
    await toSearch();
    expect(await press('2')).toBe(true);
    expect(desk.console.sentOf('insert')).toEqual([]);
    await press('4', { altKey: true });
    expect(desk.console.composer).toBe('麻烦您拍2-3张照片');
  });

  it('rows show their digits only while Alt is held', async () => {
    await toSearch();
    const digits = () => [...document.querySelectorAll('.row-key')].map((key) => key.textContent);
    expect(digits()).toEqual([]);
    await press('Alt', { altKey: true });
    expect(digits()).toEqual(['1', '2', '3', '4']);
    await drawn(() => focused().dispatchEvent(new KeyboardEvent('keyup', { key: 'Alt', bubbles: true })));
    expect(digits()).toEqual([]);
  });

  it('Ctrl+C copies and leaves the composer alone', async () => {
    await toSearch();
    await type('kc');
    searchBox().select();
    await press('c', { ctrlKey: true });
    expect(desk.clipboard.text).toBe('小明您好,我是小禾');
    expect(desk.console.sentOf('insert')).toEqual([]);
  });

  it('Ctrl+C on a part of the query copies that part', async () => {
    await toSearch();
    await type('退款');
    searchBox().setSelectionRange(0, 1);
    expect(await press('c', { ctrlKey: true })).toBe(true);
    expect(desk.clipboard.text).toBeNull();
  });

  it.each([
    ['Escape', {}],
    ['q', { altKey: true }],
  ])('%s goes back to the composer', async (key, how) => {
    await toSearch();
    await press(key, how);
    expect(desk.console.sentOf('focusComposer')).toHaveLength(1);
  });

  it('keys of an input method that is composing are not ours', async () => {
    await toSearch();
    await type('退款');
    for (const key of ['Enter', 'ArrowDown', 'Escape']) {
      expect(await press(key, { isComposing: true })).toBe(true);
      expect(await press(key, { keyCode: 229 })).toBe(true);
    }
    expect(desk.console.sent).toEqual([]);
    expect(screen.getByRole('option', { selected: true }).textContent).toContain('退款进度');
  });

  it('the last characters of a composition count, even when no input event follows', async () => {
    await toSearch();
    await drawn(() => {
      searchBox().value = '拍照';
      searchBox().dispatchEvent(new Event('compositionend', { bubbles: true }));
    });
    expect(titles()).toEqual(['请买家拍照']);
  });

  it('says what to do when nothing is found', async () => {
    await toSearch();
    await type('zzzz');
    expect(titles()).toEqual([]);
    expect(document.body.textContent).toContain('没有“zzzz”的话术');
  });
});

describe('the preview', () => {
  it('shows the text with this buyer’s values, and the next wording on Alt+W', async () => {
    await toSearch();
    await type('tuik');
    const text = () => screen.getByRole('region', { name: '将填入的内容' }).querySelector('.preview-text')?.textContent;
    const first = text();
    expect(first).toContain('退款89.00元');
    await press('w', { altKey: true });
    expect(text()).toContain('退款89.00元');
    expect(text()).not.toBe(first);
  });

  it('warns when not to use it', async () => {
    await toSearch();
    await type('bcbj');
    expect(document.body.textContent).toContain('勿用 涉及人身健康');
  });

  it('marks a value that has to be checked', async () => {
    await drawn(() => desk.store.order.type('paidFen', { state: 'typed', value: 100, text: '1' }));
    await toSearch();
    await type('tuik');
    expect(document.querySelector('.preview-text .unsure')?.textContent).toBe('1.00');
  });
});

describe('missing variables', () => {
  beforeEach(async () => {
    await toSearch();
    await type('bcbj');
    await press('Enter');
  });

  it('stand out, stop the insertion and take the keyboard', () => {
    expect(desk.console.sent).toEqual([]);
    const marks = [...document.querySelectorAll('.preview-text .missing')].map((mark) => mark.textContent);
    expect(marks).toEqual(['金额', '截止时间']);
    expect(screen.getByRole('alert').textContent).toContain('还差金额、截止时间');
    expect(focused()).toBe(screen.getByLabelText('金额'));
  });

  it('Enter goes to the next one, then inserts', async () => {
    await type('15');
    expect(document.querySelector('.preview-text')?.textContent).toContain('给您补15元');
    await press('Enter');
    expect(desk.console.sent).toEqual([]);
    expect(focused()).toBe(screen.getByLabelText('截止时间'));
    await type('今天18:00');
    await press('Enter');
    expect(desk.console.composer).toBe('给您补15元,今天18:00前到账');
  });

  it('Enter of an input method stays with it', async () => {
    await type('十五');
    await press('Enter', { isComposing: true });
    await press('Enter', { keyCode: 229 });
    expect(focused()).toBe(screen.getByLabelText('金额'));
  });

  it('can be left out on purpose, and taken back in', async () => {
    await type('15');
    await click('不写“截止时间”');
    expect(document.querySelector('.preview-text .missing')).toBeNull();
    await click('还是要写“截止时间”');
    expect(document.querySelector('.preview-text .missing')?.textContent).toBe('截止时间');
    await click('不写“截止时间”');
    await click('填入');
    expect(desk.console.composer).toBe('给您补15元,前到账');
  });

  it('Escape goes back to the search', async () => {
    await press('Escape');
    expect(focused()).toBe(searchBox());
    expect(desk.console.sentOf('focusComposer')).toEqual([]);
  });
});

describe('a refusal', () => {
  it('is said with the way out, and the keyboard stays', async () => {
    desk.console.inFront = otherBuyer();
    await toSearch();
    await type('paizhao');
    await press('Enter');
    expect(desk.console.composer).toBe('');
    expect(screen.getByRole('alert').textContent).toContain('工作台已切到别的会话,什么也没填');
    expect(focused()).toBe(searchBox());
    await click('重读');
    expect(desk.console.sentOf('readAgain')).toHaveLength(1);
  });

  it('offers the text to copy when the reply box does not take it', async () => {
    desk.console.refuses = { code: 'INSERT_NOT_TAKEN' };
    await drawn(() => desk.store.phrases.search('paizhao'));
    await click('填入');
    await drawn(() => screen.getByRole('alert').querySelector<HTMLElement>('.button')?.click());
    expect(desk.clipboard.text).toBe('麻烦您拍2-3张照片');
  });

  it('an insertion can be undone with Alt+Backspace', async () => {
    desk.console.composer = '写了一半,';
    await toSearch();
    await press('4', { altKey: true });
    expect(desk.console.composer).toBe('写了一半,麻烦您拍2-3张照片');
    await press('Backspace', { altKey: true });
    expect(desk.console.composer).toBe('写了一半,');
  });
});

it('without a conversation phrases can be searched and copied, not inserted', async () => {
  await drawn(() =>
    desk.console.show(conversationReading({ conversation: { state: 'missing', reason: 'NOT_FOUND' } })),
  );
  await toSearch();
  await type('paizhao');
  await press('Enter');
  expect(document.body.textContent).toContain('认不出当前会话,什么也没填');
  await press('c', { ctrlKey: true });
  expect(desk.clipboard.text).toBe('麻烦您拍2-3张照片');
});
