import { type ReadonlySignal, signal } from '@preact/signals';
import { DEFAULT_FOCUS_SHORTCUT, type Shortcut } from '@/utils/shortcuts/shortcut';
import type { ConsoleLink, FocusShortcut } from './panel-ports';

/** Where the keyboard is wanted. */
export interface FocusState {
  /** Raised each time the search box has to take the keyboard. */
  searchRequest: ReadonlySignal<number>;
  /** The key between composer and search. */
  shortcut: ReadonlySignal<Shortcut>;
  setShortcut(shortcut: Shortcut): void;
  toSearch(): void;
  toComposer(): void;
}

/** Takes the keyboard when the console script says so, and gives it back. */
export function createFocusState(console: ConsoleLink, keys: FocusShortcut, until: AbortSignal): FocusState {
  const searchRequest = signal(0);
  const shortcut = signal<Shortcut>(DEFAULT_FOCUS_SHORTCUT);
  const toSearch = () => {
    searchRequest.value += 1;
  };

  console.onMessage((message) => {
    if (message.type === 'focusSearch') toSearch();
  }, until);
  keys.onChange((changed) => {
    shortcut.value = changed;
  }, until);
  void keys.load().then((stored) => {
    shortcut.value = stored;
  });

  return {
    searchRequest,
    shortcut,
    setShortcut(chosen) {
      shortcut.value = chosen;
      void keys.save(chosen);
    },
    toSearch,
    toComposer: () => console.send({ type: 'focusComposer' }),
  };
}
