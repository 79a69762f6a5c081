import { formatFen } from '@/utils/domain/money/format-fen';
import type { PriceDiffTexts } from '@/utils/i18n/price-diff-texts';
import { lastCoveredDay } from '@/utils/panel/remedies/price-diff-phrase';
import type { PriceDiffCase } from '@/utils/panel/remedies/price-diff-view';

/** The folded card: what is due and until when, or why nothing is. */
export function PriceDiffSummary({ texts, found: { result } }: { texts: PriceDiffTexts; found: PriceDiffCase }) {
  const [reason] = result.reasons;
  if (reason) return <span>{texts[reason]}</span>;
  return (
    <>
      <span>¥{formatFen(result.dueFen)}</span>
      <span class="remedy-aside">{texts.until(lastCoveredDay(result.deadline))}</span>
    </>
  );
}
