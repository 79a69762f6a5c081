import { signal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { commandOf, type PanelCommand } from '@/utils/panel/panel-keys';
import { matchesShortcut } from '@/utils/shortcuts/shortcut';

/** The keys that work anywhere in the panel. @returns whether Alt is held, so that rows show their digits. */
export function usePanelKeys(store: PanelStore, openSheet: () => void) {
  const isAltHeld = useMemo(() => signal(false), []);
  useEffect(() => {
    const listening = new AbortController();
    const { signal: until } = listening;
    const setAlt = (event: KeyboardEvent) => {
      isAltHeld.value = event.altKey;
    };

    function onKeyDown(event: KeyboardEvent) {
      setAlt(event);
      // Alt alone would open the browser's menu when it is released.
      if (event.key === 'Alt') event.preventDefault();
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if (matchesShortcut(event, store.focus.shortcut.peek())) {
        event.preventDefault();
        store.focus.toComposer();
        return;
      }
      const command = commandOf(event, isTypingIn(event.target));
      if (!command && isStrayTyping(event)) {
        // Typed before the search box had the keyboard: it still goes where it was meant.
        document.querySelector<HTMLInputElement>('[role="combobox"]')?.focus();
        return;
      }
      if (!command) return;
      event.preventDefault();
      obey(store, command, openSheet);
    }

    document.addEventListener('keydown', onKeyDown, { signal: until });
    document.addEventListener('keyup', setAlt, { signal: until });
    window.addEventListener(
      'blur',
      () => {
        isAltHeld.value = false;
      },
      { signal: until },
    );
    return () => listening.abort();
  }, [store, openSheet, isAltHeld]);
  return isAltHeld;
}

function obey(store: PanelStore, command: PanelCommand, openSheet: () => void): void {
  switch (command.id) {
    case 'pick': {
      const row = store.phrases.found.peek().rows[command.row];
      if (row) void store.insertion.insert(row.phrase);
      break;
    }
    case 'wording':
      store.say.nextWording();
      break;
    case 'restore':
      void store.insertion.restore();
      break;
    case 'back':
      store.focus.toComposer();
      break;
    case 'sheet':
      openSheet();
  }
}

function isTypingIn(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  return target instanceof HTMLInputElement && target.type !== 'radio';
}

/** A character with no field to go to. */
function isStrayTyping(event: KeyboardEvent): boolean {
  const isCharacter = event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey;
  return event.target === document.body && isCharacter;
}
