import { useEffect } from 'preact/hooks';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { managerTexts } from '@/utils/i18n/manager-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';
import { RuleDetail } from './RuleDetail';
import { RuleList } from './RuleList';
import { Where } from './Where';
import './manager.css';
import './rule-detail.css';

/** The manager's tab: where, list, detail. */
export function Manager({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const title = t.title;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useUndoKey(store);
  return (
    <div class="manager">
      <Where store={store} />
      <Rules store={store} />
    </div>
  );
}

function Rules({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const { shop, rules, desk, settings } = store;
  const failure = desk.failure.value ?? rules.failure.value;
  if (failure) {
    return (
      <main class="manager-hint">
        <div role="alert">
          <Hint tone="bad">{t.retried(failureSentence(failure, settings.locale.value))}</Hint>
        </div>
        <button type="button" class="button" onClick={() => void Promise.all([desk.reload(), rules.reload()])}>
          {t.retry}
        </button>
      </main>
    );
  }
  if (desk.desk.value && !shop.current.value) {
    return (
      <main class="manager-hint">
        <Hint>{t.noShops}</Hint>
      </main>
    );
  }
  if (!rules.isRead.value) {
    return (
      <main class="manager-hint late">
        <Hint>{t.reading}</Hint>
      </main>
    );
  }
  return (
    <main class="manager-work">
      <RuleList store={store} />
      <RuleDetail store={store} />
    </main>
  );
}

/** Ctrl+Z takes the last save back; inside a text field the key is the field's own. */
function useUndoKey(store: ManagerStore): void {
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      const isUndo = event.key.toLowerCase() === 'z' && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      const isTyping = event.target instanceof HTMLElement && event.target.matches('input[type="text"], textarea');
      if (!isUndo || isTyping || event.isComposing) return;
      event.preventDefault();
      void store.editor.undo();
    }
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [store]);
}
