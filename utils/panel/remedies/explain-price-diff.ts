import { formatFen } from '@/utils/domain/money/format-fen';
import { localDateOf } from '@/utils/domain/time/instant';
import type { PriceDiffTexts } from '@/utils/i18n/price-diff-texts';
import { lastCoveredDay } from './price-diff-phrase';
import type { PriceDiffCase } from './price-diff-view';

/** Until when the difference can be asked for, as a sentence. */
export function deadlineSentence({ input, result }: PriceDiffCase, texts: PriceDiffTexts): string {
  return texts.deadline(lastCoveredDay(result.deadline), input.n, texts[input.unit]);
}

/** The arithmetic in one line, from the figures themselves; nothing in it is internal. */
export function explainPriceDiff(found: PriceDiffCase, anchorName: string, texts: PriceDiffTexts): string {
  const { input, result } = found;
  const unit = `${formatFen(input.paidUnitFen)} − ${formatFen(input.nowUnitFen)}`;
  const already = input.alreadyFen === 0 ? '' : texts.whyAlready(formatFen(input.alreadyFen));
  const owedFen = (input.paidUnitFen - input.nowUnitFen) * result.keptQty - input.alreadyFen;
  const sum = texts.why(unit, texts.whyKept(input.qty, input.returnedQty), already, formatFen(owedFen));
  const window = texts.whyWindow(anchorName, localDateOf(input.anchorAt), deadlineSentence(found, texts));
  const reasons = result.eligible ? [] : [result.reasons.map((reason) => texts[reason]).join(texts.listBreak)];
  return [sum, window, ...reasons].join(texts.clauseBreak);
}
