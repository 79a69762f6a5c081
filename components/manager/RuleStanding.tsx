import { failureSentence } from '@/utils/failures/failure-sentences';
import { managerTexts } from '@/utils/i18n/manager-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { shownDefault, shownValue } from '@/utils/manager/rule-value';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';

/** Whether what the field shows is stored, and the ways out where it is not. */
export function RuleStanding({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const { editor, rules, settings } = store;
  const locale = settings.locale.value;
  const rule = editor.rule.value;
  const standing = editor.standing.value;
  const last = rules.lastSave.value;
  if (standing.state === 'CONFLICT') {
    const theirs = shownValue(rule, standing.theirs, locale);
    const mine = standing.mine === undefined ? shownDefault(rule, locale) : shownValue(rule, standing.mine, locale);
    return (
      <div class="rule-standing" role="alert">
        <Hint tone="warn">{t.conflict(theirs, mine)}</Hint>
        <p class="chips">
          <button type="button" class="button" onClick={() => void editor.settle('THEIRS')}>
            {t.keepTheirs}
          </button>
          <button type="button" class="button" onClick={() => void editor.settle('MINE')}>
            {t.keepMine}
          </button>
        </p>
      </div>
    );
  }
  if (standing.state === 'FAILED') {
    return (
      <div class="rule-standing" role="alert">
        <Hint tone="bad">{t.saveFailed(failureSentence(standing.failure, locale))}</Hint>
      </div>
    );
  }
  return (
    <p class="rule-standing" role="status">
      {standing.state === 'TYPED' && (
        <span class="rule-typed">{rule.kind === 'written' && rule.writing.isLong ? t.typedLong : t.typed}</span>
      )}
      {standing.state !== 'TYPED' && last?.path === rule.path && (
        <>
          <span class="rule-saved">{t.saved}</span>
          <button type="button" class="button button-quiet" onClick={() => void editor.undo()}>
            {t.undo}
          </button>
        </>
      )}
    </p>
  );
}
