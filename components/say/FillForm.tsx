import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { findVariable } from '@/utils/domain/phrases/variables';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { sayTexts } from '@/utils/i18n/say-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { PhrasePreview } from '@/utils/panel/phrase-preview';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { useTexts } from '../use-texts';
import { useVariableLabel } from './use-variable-label';

/** One field per variable without a value; Tab goes through, Enter inserts, a variable can be left out on purpose. */
export function FillForm({ store, preview }: { store: PanelStore; preview: PhrasePreview }) {
  const form = useRef<HTMLDivElement>(null);
  const wasRefused = useSignal(false);
  const isWanted = store.insertion.fillRequest.value === preview.phrase.id;
  useEffect(() => {
    if (!isWanted) return;
    wasRefused.value = true;
    const inputs = [...(form.current?.querySelectorAll('input') ?? [])];
    inputs.find((input) => !input.disabled && input.value.trim() === '')?.focus();
    store.insertion.takeFillRequest();
  }, [isWanted, wasRefused, store]);
  if (preview.open.length === 0) return null;

  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event) || event.repeat) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void store.insertion.insert(preview.phrase);
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      store.focus.toSearch();
    }
  }
  return (
    <div ref={form} class="fill-form">
      <StillMissing store={store} preview={preview} wasRefused={wasRefused.value} />
      {preview.open.map((name) => (
        <FillField key={name} store={store} name={name} onKeyDown={onKeyDown} />
      ))}
    </div>
  );
}

function StillMissing(props: { store: PanelStore; preview: PhrasePreview; wasRefused: boolean }) {
  const t = useTexts(props.store, sayTexts);
  const labelOf = useVariableLabel(props.store);
  const missing = props.preview.rendered?.missing ?? [];
  if (missing.length === 0) return null;
  if (!props.wasRefused) return <p class="fill-count">{t.missing(missing.length)}</p>;
  const names = missing.map(labelOf).join('、');
  return (
    <p class="fill-count" role="alert">
      {failureSentence({ code: 'VARIABLE_MISSING', details: { names } }, props.store.settings.locale.value)}
    </p>
  );
}

function FillField(props: { store: PanelStore; name: string; onKeyDown: (event: KeyboardEvent) => void }) {
  const { store, name } = props;
  const t = useTexts(store, sayTexts);
  const label = useVariableLabel(store)(name);
  const { filled, dropped } = store.say.filling.value;
  const isDropped = dropped.has(name);
  const suggestions = store.front.current.value.known.suggestions[name] ?? [];
  const variable = findVariable(name);
  const isNumeric = variable?.kind === 'amount' || variable?.kind === 'number';
  return (
    <div class="fill-field">
      <label>
        <span>{label}</span>
        <input
          class="input"
          list={suggestions.length > 0 ? `suggest-${name}` : undefined}
          inputMode={isNumeric ? 'decimal' : undefined}
          placeholder={isDropped ? t.dropped : variable?.example}
          value={filled[name] ?? ''}
          disabled={isDropped}
          onInput={(event) => store.say.fill(name, event.currentTarget.value)}
          onKeyDown={props.onKeyDown}
        />
      </label>
      {suggestions.length > 0 && (
        <datalist id={`suggest-${name}`}>
          {suggestions.map((text) => (
            <option key={text} value={text} />
          ))}
        </datalist>
      )}
      <button
        type="button"
        class="button button-quiet"
        aria-label={isDropped ? t.undropOne(label) : t.dropOne(label)}
        onClick={() => store.say.setDropped(name, !isDropped)}
      >
        {isDropped ? t.undrop : t.drop}
      </button>
    </div>
  );
}
