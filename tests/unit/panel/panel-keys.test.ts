import { describe, expect, it } from 'vitest';
import { commandOf, type KeyPress, searchCommandOf } from '@/utils/panel/panel-keys';

const press = (key: string, changes: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: /^\d$/.test(key) ? `Digit${key}` : key.length === 1 ? `Key${key.toUpperCase()}` : key,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  repeat: false,
  ...changes,
});
const alt = { altKey: true };

describe('keys anywhere in the panel', () => {
  it.each<[string, KeyPress, boolean, unknown]>([
    ['Alt+1 is the first row', press('1', alt), true, { id: 'pick', row: 0 }],
    ['Alt+9 is the ninth', press('9', alt), true, { id: 'pick', row: 8 }],
    [
      'the digit counts, whatever letter Alt makes of it',
      press('¡', { ...alt, code: 'Digit1' }),
      true,
      { id: 'pick', row: 0 },
    ],
    ['Alt+0 is nothing', press('0', alt), true, null],
    ['a digit alone is typing', press('1'), true, null],
    ['Ctrl+Alt+1 is somebody else’s', press('1', { ...alt, ctrlKey: true }), true, null],
    ['the number pad types characters on Windows', press('1', { ...alt, code: 'Numpad1' }), true, null],
    ['Alt+W is another wording', press('w', alt), true, { id: 'wording' }],
    ['Alt+Backspace brings back', press('Backspace', alt), true, { id: 'restore' }],
    ['Backspace alone is typing', press('Backspace'), true, null],
    ['a key held down counts once', press('Backspace', { ...alt, repeat: true }), true, null],
    ['Escape goes back', press('Escape'), true, { id: 'back' }],
    ['? shows the sheet', press('?', { shiftKey: true }), false, { id: 'sheet' }],
    ['so does the full-width one', press('？', { shiftKey: true }), false, { id: 'sheet' }],
    ['? in a field is a character', press('?', { shiftKey: true }), true, null],
    ['Escape of an input method', press('Escape', { isComposing: true }), true, null],
    ['the key that ends a composition', press('Escape', { keyCode: 229 }), true, null],
    ['Alt+1 while composing', press('1', { ...alt, isComposing: true }), true, null],
  ])('%s', (_name, event, isTyping, command) => {
    expect(commandOf(event, isTyping)).toEqual(command);
  });
});

describe('keys in the search box', () => {
  it.each<[string, KeyPress, boolean, string | null]>([
    ['down', press('ArrowDown'), false, 'down'],
    ['up', press('ArrowUp'), false, 'up'],
    ['Enter inserts', press('Enter'), false, 'insert'],
    ['Enter held down inserts once', press('Enter', { repeat: true }), false, null],
    ['Shift+Enter is nothing', press('Enter', { shiftKey: true }), false, null],
    ['Enter of an input method', press('Enter', { isComposing: true }), false, null],
    ['the Enter that ends a composition', press('Enter', { keyCode: 229 }), false, null],
    ['an arrow among candidates', press('ArrowDown', { isComposing: true }), false, null],
    ['Ctrl+C copies the phrase', press('c', { ctrlKey: true }), false, 'copy'],
    ['Cmd+C too', press('c', { metaKey: true }), false, 'copy'],
    ['Ctrl+C on selected words copies those', press('c', { ctrlKey: true }), true, null],
    ['c is a letter', press('c'), false, null],
  ])('%s', (_name, event, hasOwnSelection, command) => {
    expect(searchCommandOf(event, hasOwnSelection)).toBe(command);
  });
});
