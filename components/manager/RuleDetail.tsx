import { managerTexts } from '@/utils/i18n/manager-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { valueAt } from '@/utils/manager/rule-path';
import { shortValue, shownRange } from '@/utils/manager/rule-value';
import { readRemedySettings } from '@/utils/panel/remedies/remedy-settings';
import { useTexts } from '../use-texts';
import { focusList } from './focus-field';
import { RuleExample } from './RuleExample';
import { RuleField } from './RuleField';
import { RuleHistory } from './RuleHistory';
import { RuleStanding } from './RuleStanding';

/** Third column: one rule with its field, what it does, where it comes from and who changed it. */
export function RuleDetail({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const { editor, settings } = store;
  const rule = editor.rule.value;
  const locale = settings.locale.value;
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Escape' || event.isComposing) return;
    editor.revert();
    focusList();
  }
  return (
    <section class="rule-detail" aria-label={rule.label[locale]} onKeyDown={onKeyDown}>
      <h2>{rule.label[locale]}</h2>
      <RuleField key={rule.path} store={store} />
      <RuleStanding store={store} />
      <RuleDefault store={store} />
      <RuleExample store={store} />
      <h3>{t.source}</h3>
      <p class="rule-source">{rule.source[locale]}</p>
      <RuleHistory store={store} />
    </section>
  );
}

function RuleDefault({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const { editor, rules, settings } = store;
  const rule = editor.rule.value;
  const locale = settings.locale.value;
  const standard = shortValue(rule, valueAt(readRemedySettings({}), rule.path), locale);
  const isOwn = valueAt(rules.stored.value, rule.path) !== undefined;
  // Any amount of money may be typed: its range says nothing.
  const range = rule.kind === 'fen' || rule.kind === 'fenSpan' ? '' : shownRange(rule, locale);
  return (
    <p class="rule-default">
      <span>{t.standard(standard)}</span>
      {range !== '' && <span>{t.range(range)}</span>}
      <button type="button" class="button" disabled={!isOwn} onClick={() => void editor.set(undefined)}>
        {t.toDefault}
      </button>
    </p>
  );
}
