import { useSignal } from '@preact/signals';
import { Copy } from 'lucide-preact';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Internal } from './Internal';

/** Unfolds the arithmetic in one line that can be copied; what is internal stays on the screen. */
export function Why(props: {
  desk: RemediesDesk;
  /** What is copied, marked as internal for whoever gets it. */
  open: string;
  /** Shown with a lock, never copied. */
  internal?: string;
  /** What was taken from the shop's rules, one line each; internal too. */
  basis?: readonly string[];
}) {
  const { desk, open, internal, basis = [] } = props;
  const texts = textsOf(remediesTexts, desk.locale.value);
  const copied = useSignal<string | null>(null);
  const copy = async () => {
    if (await desk.copy(`${texts.whyLabel}${open}`)) copied.value = open;
  };
  return (
    <details class="remedy-why">
      <summary>{texts.why}</summary>
      <p class="remedy-why-open">{open}</p>
      {internal !== undefined && (
        <p class="remedy-why-internal">
          <Internal desk={desk}>{internal}</Internal>
        </p>
      )}
      {basis.length > 0 && (
        <p class="remedy-why-internal">
          <Internal desk={desk}>{`${texts.basis} ${basis.join(texts.clauseBreak)}`}</Internal>
        </p>
      )}
      <button type="button" class="button button-quiet" onClick={copy}>
        <Copy size={12} aria-hidden="true" />
        {copied.value === open ? texts.whyCopied : texts.copyWhy}
      </button>
    </details>
  );
}
