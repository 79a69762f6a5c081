import { isComposingKey } from '@/utils/shortcuts/shortcut';

/** What a key does in the panel. The key between composer and search is changeable and not listed. */
export type PanelKeyId = 'choose' | 'insert' | 'pick' | 'copy' | 'wording' | 'restore' | 'back' | 'sheet';

/** One line of the key sheet. */
export interface PanelKey {
  id: PanelKeyId;
  /** As the sheet shows it. */
  shown: string;
}

/**
 * The panel's keys; this table is the sheet too. Alt+Backspace is the old undo of Windows and free
 * in the Chinese input methods, unlike Alt+Z (Sogou, graphics overlays).
 */
export const PANEL_KEYS: readonly PanelKey[] = [
  { id: 'choose', shown: '↑ ↓' },
  { id: 'insert', shown: 'Enter' },
  { id: 'pick', shown: 'Alt+1…9' },
  { id: 'copy', shown: 'Ctrl+C' },
  { id: 'wording', shown: 'Alt+W' },
  { id: 'restore', shown: 'Alt+Backspace' },
  { id: 'back', shown: 'Esc' },
  { id: 'sheet', shown: '?' },
];

/** The parts of a keyboard event that are looked at. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode' | 'repeat'
>;

/** What a key press asks for anywhere in the panel; `row` is 0 to 8. */
export type PanelCommand = { id: 'pick'; row: number } | { id: 'wording' | 'restore' | 'back' | 'sheet' };

const isPlain = (event: KeyPress) => !event.altKey && !event.ctrlKey && !event.metaKey;
const isAltOnly = (event: KeyPress) => event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;

/**
 * The command of a key press, or `null`. Keys of an input method that is composing are never ours.
 * Places and not letters are compared where Alt is held: on some layouts it changes the letter.
 * @param isTyping whether the focus is in a field, where `?` is a character
 */
export function commandOf(event: KeyPress, isTyping: boolean): PanelCommand | null {
  if (isComposingKey(event) || event.repeat) return null;
  if (isAltOnly(event)) {
    const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
    if (digit !== undefined) return { id: 'pick', row: Number(digit) - 1 };
    if (event.code === 'KeyW') return { id: 'wording' };
    if (event.code === 'Backspace') return { id: 'restore' };
    return null;
  }
  if (!isPlain(event)) return null;
  if (event.key === 'Escape') return { id: 'back' };
  // The full-width mark is what a Chinese input method gives.
  return !isTyping && (event.key === '?' || event.key === '？') ? { id: 'sheet' } : null;
}

/** What a key press in the search box asks for. */
export type SearchCommand = 'down' | 'up' | 'insert' | 'copy';

/**
 * The command of a key press in the search box, or `null` when it is typing.
 * @param hasOwnSelection a part of what was typed is selected, so that Ctrl+C means that part
 */
export function searchCommandOf(event: KeyPress, hasOwnSelection: boolean): SearchCommand | null {
  if (isComposingKey(event)) return null;
  if ((event.ctrlKey || event.metaKey) && event.code === 'KeyC' && !event.shiftKey && !event.altKey) {
    return hasOwnSelection ? null : 'copy';
  }
  if (!isPlain(event) || event.shiftKey) return null;
  if (event.key === 'ArrowDown') return 'down';
  if (event.key === 'ArrowUp') return 'up';
  return event.key === 'Enter' && !event.repeat ? 'insert' : null;
}
