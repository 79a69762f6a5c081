import { useState } from 'preact/hooks';
import { formatFen } from '@/utils/domain/money/format-fen';
import { invoiceTexts } from '@/utils/i18n/invoice-texts';
import { textsOf } from '@/utils/i18n/locale';
import { createInvoiceCard } from '@/utils/panel/remedies/invoice-card';
import { reasonOf } from '@/utils/panel/remedies/invoice-explain';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { RemedyRow } from '../RemedyRow';
import { StillOpen } from '../StillOpen';
import { InvoiceInputs } from './InvoiceInputs';
import { InvoiceOutcome } from './InvoiceOutcome';
import { TitleCheck } from './TitleCheck';

/** An invoice is compared with what was really paid, and its title checked. */
export function InvoiceRemedy({ desk }: { desk: RemediesDesk }) {
  const [card] = useState(() => createInvoiceCard(desk));
  const texts = textsOf(invoiceTexts, desk.locale.value);
  const view = card.view.value;
  const needs = view.state === 'open' ? view.needs.map((need) => texts[`need${need}`]) : [];
  const found = view.state === 'ready' ? view.found : null;
  const candidate = found?.result.candidates[card.form.value.chosen] ?? found?.result.candidates[0];
  return (
    <RemedyRow
      desk={desk}
      id="invoice"
      name={texts.name}
      summary={
        found && candidate ? (
          <>
            <span>{reasonOf(candidate, found, texts)}</span>
            <span class="remedy-aside">{texts.expected(formatFen(found.result.expectedFen))}</span>
          </>
        ) : (
          <StillOpen desk={desk} needs={needs} />
        )
      }
    >
      <InvoiceInputs desk={desk} card={card} />
      {found && <InvoiceOutcome desk={desk} card={card} found={found} />}
      <TitleCheck desk={desk} card={card} />
    </RemedyRow>
  );
}
