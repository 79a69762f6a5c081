import { managerTexts } from '@/utils/i18n/manager-texts';
import type { ManagerStore } from '@/utils/manager/create-manager-store';
import { ruleAt } from '@/utils/manager/rules-table';
import { stalePresets } from '@/utils/manager/stale-presets';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';
import { focusField } from './focus-field';

/** Platform presets nobody has checked for long: which, and the way to their dates. */
export function StalePresets({ store }: { store: ManagerStore }) {
  const t = useTexts(store, managerTexts);
  const locale = store.settings.locale.value;
  const stale = stalePresets(store.rules.rules.value, store.clock.now());
  if (stale.length === 0) return null;
  return (
    <div class="stale-presets" role="status">
      <Hint tone="warn">{t.stalePresets(store.rules.rules.value.deadlines.presetReviewDays)}</Hint>
      <p class="chips">
        {stale.map((path) => (
          <button
            key={path}
            type="button"
            class="button"
            onClick={() => {
              store.editor.select(path);
              // The field is on screen after the next paint.
              requestAnimationFrame(focusField);
            }}
          >
            {ruleAt(path).label[locale]}
          </button>
        ))}
      </p>
    </div>
  );
}
