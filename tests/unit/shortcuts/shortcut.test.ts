import { describe, expect, test } from 'vitest';
import {
  DEFAULT_FOCUS_SHORTCUT,
  formatShortcut,
  matchesShortcut,
  parseShortcut,
  shortcutOf,
} from '@/utils/shortcuts/shortcut';
import { clashOf } from '@/utils/shortcuts/shortcut-clashes';

const press = (code: string, more: Partial<KeyboardEvent> = {}) => ({
  code,
  altKey: false,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...more,
});

describe('the key that opens the search', () => {
  test.each([
    ['Alt+Q', press('KeyQ', { altKey: true }), true],
    ['Q alone', press('KeyQ'), false],
    ['Ctrl+Alt+Q', press('KeyQ', { altKey: true, ctrlKey: true }), false],
    ['Alt+Q while an input method composes', press('KeyQ', { altKey: true, isComposing: true }), false],
    ['the key that ends a composition', press('KeyQ', { altKey: true, keyCode: 229 }), false],
    ['Command+Alt+Q', press('KeyQ', { altKey: true, metaKey: true }), false],
  ])('%s', (_, event, is) => expect(matchesShortcut(event, DEFAULT_FOCUS_SHORTCUT)).toBe(is));

  test('has no clash that we know of, and is written as people say it', () => {
    expect(formatShortcut(DEFAULT_FOCUS_SHORTCUT)).toBe('Alt+Q');
    expect(clashOf(DEFAULT_FOCUS_SHORTCUT)).toBeNull();
  });
});

describe('choosing other keys', () => {
  test('a key with Alt or Ctrl is taken, one that types is not', () => {
    expect(shortcutOf(press('KeyJ', { ctrlKey: true }))).toEqual({
      code: 'KeyJ',
      alt: false,
      ctrl: true,
      shift: false,
    });
    expect(shortcutOf(press('KeyJ'))).toBeNull();
    expect(shortcutOf(press('AltLeft', { altKey: true }))).toBeNull();
  });

  test('a clash with an input method or a screenshot key is named', () => {
    expect(clashOf({ code: 'Space', alt: false, ctrl: true, shift: false })).toBe('输入法中英文切换');
    expect(clashOf({ code: 'KeyA', alt: true, ctrl: false, shift: false })).toBe('微信截图');
  });

  test.each([
    null,
    'Alt+Q',
    {},
    { code: 1, alt: true, ctrl: true, shift: true },
    { code: 'x'.repeat(21), alt: true, ctrl: false, shift: false },
  ])('a stored %j is not a shortcut', (stored) => expect(parseShortcut(stored)).toBeNull());
});
