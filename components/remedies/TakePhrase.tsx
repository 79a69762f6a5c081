import { useSignal } from '@preact/signals';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { PhraseOffer } from '@/utils/panel/remedies/phrase-offer';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { Kbd } from '../shell/Kbd';

/** Hands a result's phrase to the say section: a click, Enter, or the key 1; says so where the library has none. */
export function TakePhrase({ desk, phrase, label }: { desk: RemediesDesk; phrase: PhraseOffer; label: string }) {
  const texts = textsOf(remediesTexts, desk.locale.value);
  const said = useSignal<string | null>(null);
  const take = () => {
    said.value = desk.offer(phrase) ? null : texts.phraseMissing;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event) || event.key !== '1') return;
    event.preventDefault();
    event.stopPropagation();
    take();
  };
  return (
    <>
      <button type="button" class="button button-main" data-proposed onClick={take} onKeyDown={onKeyDown}>
        <Kbd keys="1" /> {label}
      </button>
      <p class="remedy-said" role="status">
        {said.value}
      </p>
    </>
  );
}
