import { useSignal } from '@preact/signals';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { PhraseOffer } from '@/utils/panel/remedies/phrase-offer';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { Kbd } from '../shell/Kbd';

/** What a result leads to: a phrase for the buyer, or a text for colleagues. */
export type ResultAction = { label: string } & ({ phrase: PhraseOffer } | { copy: string; copied: string });

/** The ways on from a result; while the keyboard is on one of them, each one's digit takes it. */
export function ResultActions(props: {
  desk: RemediesDesk;
  /** What the group is, read out. */
  label: string;
  actions: readonly ResultAction[];
}) {
  const { desk, label, actions } = props;
  const { phraseMissing } = textsOf(remediesTexts, desk.locale.value);
  const said = useSignal<string | null>(null);
  if (actions.length === 0) return null;

  const take = async (action: ResultAction) => {
    if ('phrase' in action) said.value = desk.offer(action.phrase) ? null : phraseMissing;
    else if (await desk.copy(action.copy)) said.value = action.copied;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event) || event.ctrlKey || event.altKey || event.metaKey) return;
    const action = /^[1-9]$/.test(event.key) ? actions[Number(event.key) - 1] : undefined;
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    void take(action);
  };

  return (
    <>
      <fieldset class="remedy-actions" aria-label={label} onKeyDown={onKeyDown}>
        {actions.map((action, index) => (
          <button
            key={action.label}
            type="button"
            class={index === 0 ? 'button button-main' : 'button'}
            data-proposed={index === 0 ? true : undefined}
            onClick={() => take(action)}
          >
            <Kbd keys={String(index + 1)} /> {action.label}
          </button>
        ))}
      </fieldset>
      <p class="remedy-said" role="status">
        {said.value}
      </p>
    </>
  );
}
