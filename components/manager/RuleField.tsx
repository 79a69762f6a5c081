import { useId } from 'preact/hooks';
import { managerTexts } from '@/utils/i18n/manager-texts';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import type { ChoiceRule, TypedRule } from '@/utils/manager/rule';
import type { RuleErrorCode } from '@/utils/manager/rule-text';
import { shownRange, unitOf } from '@/utils/manager/rule-value';
import { ChoiceField } from '../remedies/ChoiceField';
import { useTexts } from '../use-texts';
import { focusList } from './focus-field';

/** The rule's field: buttons for a choice, else a text that is stored when it is left or Enter is pressed. */
export function RuleField({ store }: { store: ManagerStore }) {
  const rule = store.editor.rule.value;
  return (
    <div class="rule-field" data-rule-field={rule.path}>
      {rule.kind === 'choice' ? <Choice store={store} rule={rule} /> : <Typed store={store} rule={rule} />}
    </div>
  );
}

function Choice({ store, rule }: { store: ManagerStore; rule: ChoiceRule }) {
  const locale = store.settings.locale.value;
  const options = rule.options.map(({ value, label }) => ({ value: String(value), label: label[locale] }));
  function choose(chosen: string) {
    const option = rule.options.find(({ value }) => String(value) === chosen);
    if (option) void store.editor.set(option.value);
  }
  return (
    <ChoiceField
      label={rule.label[locale]}
      isLabelHidden
      options={options}
      value={String(store.editor.value.value)}
      onChoose={choose}
    />
  );
}

function Typed({ store, rule }: { store: ManagerStore; rule: TypedRule }) {
  const id = useId();
  const { editor } = store;
  const locale = store.settings.locale.value;
  const read = editor.read.value;
  const error = useErrorText(store, rule, read.ok ? null : read.code);
  const isLong = rule.kind === 'written' && rule.writing.isLong;
  const shared = {
    'aria-label': rule.label[locale],
    'aria-invalid': error !== null,
    'aria-describedby': error === null ? `${id}-unit` : `${id}-error ${id}-unit`,
    autocomplete: 'off' as const,
    spellcheck: false,
    class: 'input',
    value: editor.text.value,
    onInput: (event: { currentTarget: { value: string } }) => editor.type(event.currentTarget.value),
    onBlur: () => void editor.commit(),
    onKeyDown: onEnter,
  };
  function onEnter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.isComposing || !editor.read.peek().ok) return;
    if (isLong && !event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    void editor.commit();
    focusList();
  }
  return (
    <>
      {isLong ? (
        <textarea {...shared} rows={Math.min(10, Math.max(3, editor.text.value.split('\n').length + 1))} />
      ) : (
        <input type="text" {...shared} data-words={rule.kind === 'written'} />
      )}
      <span id={`${id}-unit`} class="rule-unit">
        {rule.kind === 'written' ? rule.writing.form[locale] : unitOf(rule, locale)}
      </span>
      {error !== null && (
        <span id={`${id}-error`} class="rule-error" role="alert">
          {error}
        </span>
      )}
    </>
  );
}

function useErrorText(store: ManagerStore, rule: TypedRule, code: RuleErrorCode | null): string | null {
  const t = useTexts(store, managerTexts);
  const remedies = useTexts(store, remediesTexts);
  const locale = store.settings.locale.value;
  if (code === null) return null;
  if (code === 'NOT_OF_THE_FORM') return t.NOT_OF_THE_FORM;
  if (code === 'EMPTY' || code === 'NOT_A_SPAN') return t[code];
  if (code === 'OUT_OF_RANGE') return t.OUT_OF_RANGE(shownRange(rule, locale));
  if (code === 'NOT_A_NUMBER' && rule.kind === 'bp') return t.NOT_A_PERCENT;
  return remedies[code];
}
