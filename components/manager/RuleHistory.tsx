import { formatInstant } from '@/utils/domain/time/instant';
import { managerTexts } from '@/utils/i18n/manager-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { ruleHistory } from '@/utils/manager/rule-history';
import { shownDefault, shownValue } from '@/utils/manager/rule-value';
import { useTexts } from '../use-texts';

/** Who changed the rule when, from what to what; every former value can be brought back. */
export function RuleHistory({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const { editor, rules, settings } = store;
  const rule = editor.rule.value;
  const locale = settings.locale.value;
  const shown = (value: unknown) =>
    value === undefined ? t.wasDefault(shownDefault(rule, locale)) : shownValue(rule, value, locale);
  const history = ruleHistory(rules.changes.value, rule.path);
  return (
    <>
      <h3>{t.history}</h3>
      {history.length === 0 && <p class="rule-no-history">{t.noHistory}</p>}
      <ol class="rule-history" aria-label={t.history}>
        {history.map((change) => (
          <li key={change.id} class="rule-change">
            <span class="rule-change-who">
              {t.by(change.agentName || t.unsigned, formatInstant(change.at).slice(0, 16).replace('T', ' '))}
            </span>
            <span class="rule-change-what">{t.fromTo(shown(change.from), shown(change.to))}</span>
            <button type="button" class="button" onClick={() => void editor.set(change.from)}>
              {t.restore(shown(change.from))}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
