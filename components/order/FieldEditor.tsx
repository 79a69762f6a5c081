import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { OrderField } from '@/utils/domain/conversation/order';
import { orderTexts } from '@/utils/i18n/order-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { copyTextOf } from '@/utils/panel/field-view';
import type { OrderCard } from '@/utils/panel/order-card';
import { parseTypedField } from '@/utils/panel/parse-typed-field';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { useTexts } from '../use-texts';

const TIMES: readonly OrderField[] = ['orderedAt', 'paidAt', 'shippedAt', 'signedAt', 'lastScanAt'];

/** Types a field in, or chooses one of several candidates the page showed. */
export function FieldEditor(props: { store: PanelStore; card: OrderCard; field: OrderField; onDone: () => void }) {
  const { store, card, field, onDone } = props;
  const t = useTexts(store, orderTexts);
  const shell = useTexts(store, shellTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isBad, setBad] = useState(false);
  const reading = card.shown[field];
  const box = useRef<HTMLDivElement>(null);
  // The first candidate where there are some, else the field.
  useLayoutEffect(() => box.current?.querySelector<HTMLElement>('.candidate, input')?.focus(), []);

  function take(text: string) {
    const typed = parseTypedField(field, text, store.clock.now());
    setBad(typed === null);
    if (typed === null) return;
    store.order.type(field, typed);
    onDone();
  }
  function onKeyDown(event: KeyboardEvent) {
    if (isComposingKey(event)) return;
    if (event.key === 'Enter') take(input.current?.value ?? '');
    if (event.key === 'Escape') onDone();
    if (event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
  }
  const hint = field === 'paidFen' ? t.hintMoney : TIMES.includes(field) ? t.hintTime : '';
  return (
    <div ref={box} class="field-editor">
      {reading.state === 'ambiguous' && (
        <fieldset class="candidates">
          <legend>{t.candidates(t[field], reading.texts.length)}</legend>
          {reading.texts.map((text) => (
            <button key={text} type="button" class="button candidate" onClick={() => take(text)}>
              <bdi>{text}</bdi>
            </button>
          ))}
        </fieldset>
      )}
      <label class="field-input">
        <span>{t[field]}</span>
        <input
          ref={input}
          class="input"
          placeholder={field === 'items' ? t.hintItems : hint}
          defaultValue={copyTextOf(card.shown, field) ?? (reading.state === 'missing' ? reading.text : undefined) ?? ''}
          aria-invalid={isBad}
          onKeyDown={onKeyDown}
        />
      </label>
      <button type="button" class="button button-main" onClick={() => take(input.current?.value ?? '')}>
        {t.apply}
      </button>
      <button type="button" class="button" onClick={onDone}>
        {shell.cancel}
      </button>
      {isBad && (
        <p class="field-error" role="alert">
          {t.badTyped(t[field])}
        </p>
      )}
    </div>
  );
}
