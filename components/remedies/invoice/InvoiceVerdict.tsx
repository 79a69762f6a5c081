import { formatFen } from '@/utils/domain/money/format-fen';
import type { InvoiceCheckResult } from '@/utils/domain/remedies/invoice-check';
import type { InvoiceTexts } from '@/utils/i18n/invoice-texts';

function verdictOf({ diffFen }: InvoiceCheckResult, texts: InvoiceTexts): string {
  if (diffFen === 0) return texts.same;
  return diffFen < 0 ? texts.tooLittle : texts.tooMuch;
}

/** How far off the invoice is, and what it should say. */
export function InvoiceVerdict({ texts, result }: { texts: InvoiceTexts; result: InvoiceCheckResult }) {
  return (
    <div class="due" data-eligible={result.diffFen !== 0}>
      <span>
        {verdictOf(result, texts)} <span class="remedy-aside">{texts.expected(formatFen(result.expectedFen))}</span>
      </span>
      <output class="due-amount">¥{formatFen(Math.abs(result.diffFen))}</output>
    </div>
  );
}
