import { formatFen } from '@/utils/domain/money/format-fen';
import { invoiceTexts } from '@/utils/i18n/invoice-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { InvoiceCard } from '@/utils/panel/remedies/invoice-card';
import { buyerSentence, explainInvoice, financeSentence } from '@/utils/panel/remedies/invoice-explain';
import { invoicePhrase } from '@/utils/panel/remedies/invoice-phrase';
import type { InvoiceCase } from '@/utils/panel/remedies/invoice-view';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { type ResultAction, ResultActions } from '../ResultActions';
import { Why } from '../Why';
import { InvoiceReasons } from './InvoiceReasons';
import { InvoiceVerdict } from './InvoiceVerdict';

/** How far the invoice is off, why, and one sentence each for the buyer and for finance. */
export function InvoiceOutcome(props: { desk: RemediesDesk; card: InvoiceCard; found: InvoiceCase }) {
  const { desk, card, found } = props;
  const texts = textsOf(invoiceTexts, desk.locale.value);
  const { input, result } = found;
  const { tolerancePerLineFen } = desk.rules.value.invoice;
  const candidate = result.candidates[card.form.value.chosen] ?? result.candidates[0];
  if (!candidate) return null;
  const said = invoicePhrase(candidate, found);
  const finance = financeSentence(candidate, found, desk.order.value, texts);
  const actions: ResultAction[] = [
    ...(said ? [{ label: texts[`say${said.saying}`], phrase: said.phrase }] : []),
    { label: texts.copyFinance, copy: finance, copied: texts.financeCopied },
  ];
  return (
    <div class="remedy-outcome">
      <InvoiceVerdict texts={texts} result={result} />
      <InvoiceReasons desk={desk} card={card} found={found} />
      {said && (
        <p class="invoice-sentence">
          <span>{texts.forBuyer}</span> {buyerSentence(candidate, found, texts)}
        </p>
      )}
      <p class="invoice-sentence">
        <span>{texts.forFinance}</span> {finance}
      </p>
      <ResultActions desk={desk} label={texts.actions} actions={actions} />
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => texts[`doubt${doubt}`])} />
      <Why
        desk={desk}
        open={explainInvoice(found, texts)}
        basis={[texts.basisTolerance(formatFen(tolerancePerLineFen)), texts.basisFreight(input.includeFreight)]}
      />
    </div>
  );
}
