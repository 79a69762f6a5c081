/** A key with its modifiers. `code` is the key's place on the keyboard, so that an input method or layout cannot change it. */
export interface Shortcut {
  /** `KeyboardEvent.code`, e.g. `KeyQ`. */
  code: string;
  alt: boolean;
  ctrl: boolean;
  shift: boolean;
}

/** Focus the search box, from the composer and back. Free in the Chinese input methods and consoles listed in `shortcut-clashes.ts`. */
export const DEFAULT_FOCUS_SHORTCUT: Shortcut = { code: 'KeyQ', alt: true, ctrl: false, shift: false };

/** The parts of a keyboard event a shortcut looks at. */
type KeyPress = Pick<KeyboardEvent, 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'isComposing' | 'keyCode'>;

/** Whether the key belongs to an input method that is composing: then it is never ours. */
export function isComposingKey(event: Pick<KeyPress, 'isComposing' | 'keyCode'>): boolean {
  // 229 is what Chromium and Safari report for the key that ends a composition.
  return event.isComposing || event.keyCode === 229;
}

/** Whether a key press is this shortcut. */
export function matchesShortcut(event: KeyPress, shortcut: Shortcut): boolean {
  if (isComposingKey(event) || event.metaKey) return false;
  return (
    event.code === shortcut.code &&
    event.altKey === shortcut.alt &&
    event.ctrlKey === shortcut.ctrl &&
    event.shiftKey === shortcut.shift
  );
}

/** How a person reads it: `Alt+Q`. */
export function formatShortcut(shortcut: Shortcut): string {
  const modifiers = [shortcut.ctrl && 'Ctrl', shortcut.alt && 'Alt', shortcut.shift && 'Shift'];
  return [...modifiers.filter(Boolean), shortcut.code.replace(/^Key|^Digit/, '')].join('+');
}

/**
 * The shortcut a key press would make, for "press the new keys".
 * @returns `null` while only modifiers are held, and for keys without Alt or Ctrl, which would swallow typing.
 */
export function shortcutOf(event: KeyPress): Shortcut | null {
  if (isComposingKey(event) || event.metaKey) return null;
  if (!event.altKey && !event.ctrlKey) return null;
  if (!/^(Key[A-Z]|Digit\d|F\d{1,2}|Space|Backquote|Slash|Period|Comma|Semicolon)$/.test(event.code)) return null;
  return { code: event.code, alt: event.altKey, ctrl: event.ctrlKey, shift: event.shiftKey };
}

/** Reads a stored shortcut; anything else is `null`. */
export function parseShortcut(stored: unknown): Shortcut | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const { code, alt, ctrl, shift } = stored as Record<string, unknown>;
  if (typeof code !== 'string' || code.length > 20) return null;
  if (typeof alt !== 'boolean' || typeof ctrl !== 'boolean' || typeof shift !== 'boolean') return null;
  return { code, alt, ctrl, shift };
}
