import { useSignal } from '@preact/signals';
import type { Failure } from '@/utils/failures/failure';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { setupTexts } from '@/utils/i18n/setup-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';

/** Says who is at the keyboard: a new name, or one of those who worked here before. */
export function AgentStep({ store, label }: { store: Pick<PanelStore, 'desk' | 'settings'>; label: string }) {
  const t = useTexts(store, setupTexts);
  const name = useSignal('');
  const failure = useSignal<Failure | null>(null);
  const known = store.desk.desk.value?.agents ?? [];
  const current = store.desk.agent.value;

  async function choose(chosen: string) {
    if (chosen.trim() === '') return;
    const answer = await store.desk.chooseAgent(chosen.trim());
    failure.value = answer.ok ? null : answer.failure;
    if (answer.ok) name.value = '';
  }
  return (
    <form
      class="step"
      onSubmit={(event) => {
        event.preventDefault();
        void choose(name.value);
      }}
    >
      <label class="step-field">
        <span>{label}</span>
        <input
          class="input"
          placeholder={current?.name ?? t.nameHint}
          maxLength={100}
          value={name.value}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
      </label>
      <button type="submit" class="button button-main">
        {t.remember}
      </button>
      <p class="chips">
        {known
          .filter(({ id }) => id !== current?.id)
          .map((agent) => (
            <button key={agent.id} type="button" class="button" onClick={() => void choose(agent.name)}>
              <bdi>{agent.name}</bdi>
            </button>
          ))}
      </p>
      {failure.value && <Hint tone="bad">{failureSentence(failure.value, store.settings.locale.value)}</Hint>}
    </form>
  );
}
