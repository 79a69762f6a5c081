import { useLayoutEffect } from 'preact/hooks';
import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { textsOf } from '@/utils/i18n/locale';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { isComposingKey } from '@/utils/shortcuts/shortcut';
import { Kbd } from '../../shell/Kbd';
import './payouts.css';

/** Whether Enter means nothing else where the keyboard is: nowhere, or in the empty search box without a chosen row. */
function isFree(target: EventTarget | null): boolean {
  if (target === document.body) return true;
  if (!(target instanceof HTMLInputElement) || target.getAttribute('role') !== 'combobox') return false;
  return target.value === '' && !target.hasAttribute('aria-activedescendant');
}

/** An offer stands in the reply box: only the agent knows when it was sent, and only then it counts. */
export function SentLine({ desk }: { desk: RemediesDesk }) {
  const { offers } = desk;
  const locale = desk.locale.value;
  const texts = textsOf(payoutTexts, locale);
  const pending = offers.pending.value;
  const failure = offers.failure.value;
  const id = pending?.id;
  // Before the next paint: the agent's next key is already on its way.
  useLayoutEffect(() => {
    if (id === undefined) return undefined;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.repeat || isComposingKey(event) || !isFree(event.target)) return;
      if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      void offers.confirm();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [id, offers]);
  if (!pending) return null;
  return (
    <div class="sent-line">
      <span role="status">{texts.filled(formatFenTrimmed(pending.fen))}</span>
      <button type="button" class="button button-main" onClick={() => void offers.confirm()}>
        {texts.sent} <Kbd keys="Enter" />
      </button>
      <button type="button" class="button button-quiet" onClick={offers.drop}>
        {texts.notSent}
      </button>
      {failure && (
        <span class="remedy-error" role="alert">
          {textsOf(remediesTexts, locale).saveFailed(failureSentence(failure, locale))}
        </span>
      )}
    </div>
  );
}
