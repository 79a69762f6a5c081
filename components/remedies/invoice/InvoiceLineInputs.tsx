import { invoiceTexts } from '@/utils/i18n/invoice-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { InvoiceCard } from '@/utils/panel/remedies/invoice-card';
import type { InvoiceLineFields } from '@/utils/panel/remedies/invoice-fields';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { PrefilledInput } from '../PrefilledInput';
import { TypedInput } from '../TypedInput';

/** One line of the order: what was paid for how many units, and folded beneath what was taken off or given back. */
export function InvoiceLineInputs(props: {
  desk: RemediesDesk;
  card: InvoiceCard;
  line: InvoiceLineFields;
  index: number;
}) {
  const { desk, card, line, index } = props;
  const texts = textsOf(invoiceTexts, desk.locale.value);
  const number = index + 1;
  const typed = card.form.value.lines[index] ?? {};
  return (
    <li>
      <p class="invoice-line-title" title={line.title}>
        {texts.line(line.title, number)}
      </p>
      <div class="remedy-inputs">
        <PrefilledInput
          desk={desk}
          label={texts.ofLine(texts.paid, number)}
          typed={typed.paid ?? null}
          prefillFen={line.paidPrefill}
          field={line.paid}
          onText={(paid) => card.changeLine(index, { paid: paid ?? undefined })}
        />
        <TypedInput
          desk={desk}
          label={texts.ofLine(texts.qty, number)}
          text={typed.qty ?? line.qtyPrefill}
          field={line.qty}
          width="short"
          isNeeded
          onText={(qty) => card.changeLine(index, { qty })}
        />
        <details class="remedy-more" open={[typed.discount, typed.refund, typed.refundQty].some(Boolean)}>
          <summary>{texts.moreOfLine(number)}</summary>
          <div class="remedy-inputs">
            <PrefilledInput
              desk={desk}
              label={texts.ofLine(texts.discount, number)}
              typed={typed.discount ?? null}
              prefillFen={line.discountPrefill}
              field={line.discount}
              isNeeded={false}
              onText={(discount) => card.changeLine(index, { discount: discount ?? undefined })}
            />
            <TypedInput
              desk={desk}
              label={texts.ofLine(texts.refund, number)}
              text={typed.refund ?? ''}
              field={line.refund}
              placeholder="0"
              onText={(refund) => card.changeLine(index, { refund })}
            />
            <TypedInput
              desk={desk}
              label={texts.ofLine(texts.refundQty, number)}
              text={typed.refundQty ?? ''}
              field={line.refundQty}
              placeholder="0"
              onText={(refundQty) => card.changeLine(index, { refundQty })}
            />
          </div>
        </details>
      </div>
    </li>
  );
}
