import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { managerTexts } from '@/utils/i18n/manager-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { RULE_GROUPS, type Rule } from '@/utils/manager/rule';
import { valueAt } from '@/utils/manager/rule-path';
import { shortValue } from '@/utils/manager/rule-value';
import { RULES } from '@/utils/manager/rules-table';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';
import { focusField } from './focus-field';
import { StalePresets } from './StalePresets';

/** Second column: every rule with its value. One list for the keyboard: arrows choose, Enter goes to the field. */
export function RuleList({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const query = useSignal('');
  const list = useRef<HTMLDivElement>(null);
  const locale = store.settings.locale.value;
  const selected = store.editor.rule.value.path;
  const wanted = query.value.trim().toLowerCase();
  const shown = RULES.filter(({ label, group }) => `${label[locale]} ${t[group]}`.toLowerCase().includes(wanted));
  useEffect(() => {
    list.current?.querySelector(`[id="${idOf(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  function onKeyDown(event: KeyboardEvent) {
    const at = shown.findIndex(({ path }) => path === selected);
    const targets: Readonly<Record<string, number>> = {
      ArrowDown: Math.min(at + 1, shown.length - 1),
      ArrowUp: Math.max(at - 1, 0),
      Home: 0,
      End: shown.length - 1,
    };
    const next = shown[targets[event.key] ?? -1];
    if (event.key === 'Enter' && !event.isComposing) focusField();
    else if (next) store.editor.select(next.path);
    else return;
    event.preventDefault();
  }
  return (
    <section class="rule-list" aria-label={t.rulesArea}>
      <header class="rule-list-head">
        <input
          type="search"
          class="input"
          aria-label={t.filter}
          placeholder={t.filter}
          value={query.value}
          onInput={(event) => {
            query.value = event.currentTarget.value;
          }}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown') list.current?.focus();
          }}
        />
        <StalePresets store={store} />
      </header>
      {shown.length === 0 && <Hint>{t.noMatch}</Hint>}
      <div
        ref={list}
        id="rules"
        class="rule-rows"
        role="listbox"
        tabIndex={0}
        aria-label={t.rules}
        aria-activedescendant={idOf(selected)}
        onKeyDown={onKeyDown}
      >
        {RULE_GROUPS.map((group) => (
          <Group key={group} store={store} label={t[group]} rules={shown.filter((rule) => rule.group === group)} />
        ))}
      </div>
      <p class="rule-list-keys">{t.keys}</p>
    </section>
  );
}

function Group({ store, label, rules }: { store: ManagerStore; label: string; rules: readonly Rule[] }) {
  if (rules.length === 0) return null;
  return (
    // biome-ignore lint/a11y/useSemanticElements: options of a listbox are grouped by role; a fieldset is no part of one
    <div role="group" aria-label={label} class="rule-group">
      <span class="rule-group-name" aria-hidden="true">
        {label}
      </span>
      {rules.map((rule) => (
        <Row key={rule.path} store={store} rule={rule} />
      ))}
    </div>
  );
}

function Row({ store, rule }: { store: ManagerStore; rule: Rule }) {
  const t = useTexts(store, managerTexts);
  const locale = store.settings.locale.value;
  const isOwn = valueAt(store.rules.stored.value, rule.path) !== undefined;
  const value = shortValue(rule, valueAt(store.rules.rules.value, rule.path), locale);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the listbox has the keyboard
    <div
      id={idOf(rule.path)}
      role="option"
      class="rule-row"
      aria-selected={rule.path === store.editor.rule.value.path}
      onClick={() => store.editor.select(rule.path)}
    >
      <span class="rule-row-label">{rule.label[locale]}</span>
      <span class="rule-row-value" title={value} data-own={isOwn}>
        {value}
        {isOwn && <span class="off-screen">({t.changed})</span>}
      </span>
    </div>
  );
}

function idOf(path: string): string {
  return `rule-${path}`;
}
