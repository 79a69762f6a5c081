import { managerTexts } from '@/utils/i18n/manager-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { rulesWith } from '@/utils/manager/rule-path';
import { useTexts } from '../use-texts';

/** The worked case as it would come out with what is typed, and as it does with the default. */
export function RuleExample({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const { editor, rules, settings } = store;
  const rule = editor.rule.value;
  const locale = settings.locale.value;
  const now = rule.example(editor.preview.value)[locale];
  const standard = rule.example(rulesWith(rules.stored.value, rule.path, undefined))[locale];
  return (
    <>
      <h3>{t.example}</h3>
      <p class="rule-example" aria-live="polite">
        {now}
      </p>
      {standard !== now && (
        <p class="rule-example rule-example-default">
          {t.exampleDefault}: {standard}
        </p>
      )}
    </>
  );
}
