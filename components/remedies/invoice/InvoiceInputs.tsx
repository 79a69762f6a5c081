import { invoiceTexts } from '@/utils/i18n/invoice-texts';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { InvoiceCard } from '@/utils/panel/remedies/invoice-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { TypedInput } from '../TypedInput';
import { FreeText } from './FreeText';
import { InvoiceLineInputs } from './InvoiceLineInputs';
import './invoice.css';

/** The invoice, and the order it is compared with. */
export function InvoiceInputs({ desk, card }: { desk: RemediesDesk; card: InvoiceCard }) {
  const locale = desk.locale.value;
  const texts = textsOf(invoiceTexts, locale);
  const errors = { ...textsOf(remediesTexts, locale), ...texts };
  const form = card.form.value;
  const { fields } = card.view.value;
  const { invoice } = fields;
  return (
    <div class="remedy-inputs">
      <FreeText
        label={texts.invoice}
        text={form.invoice}
        placeholder={texts.invoiceHint}
        error={invoice.state === 'bad' ? errors[invoice.code] : null}
        isNeeded={invoice.state === 'empty'}
        isLong
        onText={(text) => card.change({ invoice: text, chosen: 0 })}
      />
      <ol class="invoice-lines">
        {fields.lines.map((line, index) => (
          <InvoiceLineInputs key={line.id} desk={desk} card={card} line={line} index={index} />
        ))}
      </ol>
      <p class="remedy-note">
        <button type="button" class="button button-quiet" onClick={() => card.change({ added: form.added + 1 })}>
          {texts.addLine}
        </button>
        {form.added > 0 && (
          <button type="button" class="button button-quiet" onClick={() => card.change({ added: form.added - 1 })}>
            {texts.removeLine}
          </button>
        )}
      </p>
      {(['freight', 'coupon'] as const).map((name) => (
        <TypedInput
          key={name}
          desk={desk}
          label={texts[name]}
          text={form[name]}
          field={fields[name]}
          placeholder="0"
          onText={(text) => card.change({ [name]: text, chosen: 0 })}
        />
      ))}
      <label class="remedy-check">
        <input
          type="checkbox"
          checked={fields.includeFreight}
          onChange={(event) => card.change({ includeFreight: event.currentTarget.checked, chosen: 0 })}
        />
        {texts.includeFreight}
      </label>
    </div>
  );
}
