import { Search, X } from 'lucide-preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { sayTexts } from '@/utils/i18n/say-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { type SearchCommand, searchCommandOf } from '@/utils/panel/panel-keys';
import { formatShortcut } from '@/utils/shortcuts/shortcut';
import { IconButton } from '../shell/IconButton';
import { Kbd } from '../shell/Kbd';
import { useTexts } from '../use-texts';
import { LIST_ID } from './PhraseList';
import { rowId } from './PhraseRow';

/** The search box: the keyboard's place in the panel. */
export function SearchBox({ store }: { store: PanelStore }) {
  const t = useTexts(store, sayTexts);
  const input = useRef<HTMLInputElement>(null);
  const { phrases, focus } = store;
  const request = focus.searchRequest.value;
  const selected = phrases.selected.value;
  // Before the next paint: the agent's next key is already on its way.
  useLayoutEffect(() => {
    if (request === 0) return;
    window.focus();
    input.current?.focus();
    input.current?.select();
  }, [request]);

  function obey(command: SearchCommand) {
    if (command === 'down') return phrases.move(1);
    if (command === 'up') return phrases.move(-1);
    const phrase = phrases.selectedPhrase.peek();
    if (!phrase) return;
    void (command === 'copy' ? store.insertion.copy(phrase) : store.insertion.insert(phrase));
  }
  function onKeyDown(event: KeyboardEvent) {
    const command = searchCommandOf(event, hasOwnSelection(input.current));
    if (!command) return;
    event.preventDefault();
    obey(command);
  }
  const search = () => phrases.search(input.current?.value ?? '');
  return (
    <div class="search">
      <Search class="search-icon" size={15} aria-hidden="true" />
      <input
        ref={input}
        class="search-input"
        type="text"
        role="combobox"
        aria-label={t.search}
        placeholder={t.search}
        aria-expanded={phrases.found.value.rows.length > 0}
        aria-controls={LIST_ID}
        aria-activedescendant={selected === -1 ? undefined : rowId(selected)}
        autocomplete="off"
        spellcheck={false}
        value={phrases.query.value}
        onInput={search}
        // Some input methods send no input event after the last one.
        onCompositionEnd={search}
        onKeyDown={onKeyDown}
      />
      {phrases.query.value === '' ? (
        <Kbd keys={formatShortcut(focus.shortcut.value)} />
      ) : (
        <IconButton
          icon={X}
          label={t.clear}
          onClick={() => {
            phrases.clear();
            focus.toSearch();
          }}
        />
      )}
    </div>
  );
}

/** Whether a part of the query is selected. All of it selected is what coming here does, and no wish to copy it. */
function hasOwnSelection(input: HTMLInputElement | null): boolean {
  if (!input) return false;
  const { selectionStart, selectionEnd, value } = input;
  const length = (selectionEnd ?? 0) - (selectionStart ?? 0);
  return length > 0 && length < value.length;
}
