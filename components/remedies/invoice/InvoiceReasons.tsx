import { useId } from 'preact/hooks';
import { invoiceTexts } from '@/utils/i18n/invoice-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { InvoiceCard } from '@/utils/panel/remedies/invoice-card';
import { reasonOf } from '@/utils/panel/remedies/invoice-explain';
import type { InvoiceCase } from '@/utils/panel/remedies/invoice-view';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';

/** More than these say nothing any more. */
const MOST_SHOWN = 5;

/** The explanations that fit, to choose from; nothing where there is one. */
export function InvoiceReasons(props: { desk: RemediesDesk; card: InvoiceCard; found: InvoiceCase }) {
  const { desk, card, found } = props;
  const name = useId();
  const texts = textsOf(invoiceTexts, desk.locale.value);
  const { candidates } = found.result;
  if (candidates.length < 2) return null;
  const shown = candidates.slice(0, MOST_SHOWN);
  return (
    <fieldset class="invoice-reasons">
      <legend class="remedy-aside">{texts.explanations}</legend>
      {shown.map((candidate, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an explanation is its place in the list
        <label key={index} class="remedy-check">
          <input
            type="radio"
            name={name}
            checked={index === card.form.value.chosen}
            onChange={() => card.change({ chosen: index })}
          />
          {reasonOf(candidate, found, texts)}
        </label>
      ))}
      {candidates.length > MOST_SHOWN && <p>{texts.moreExplanations(candidates.length - MOST_SHOWN)}</p>}
    </fieldset>
  );
}
