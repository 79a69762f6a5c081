import { formatFen } from '@/utils/domain/money/format-fen';
import type { LateTexts } from '@/utils/i18n/late-texts';
import { formatShare } from './format-share';
import type { LateCase } from './late-view';

/** How the sum came about, in one line. */
export function explainLate({ input, dueFen, bracket }: LateCase, asOf: string, texts: LateTexts): string {
  const place = `${texts[input.platform]} ${texts[input.when]}`;
  if (dueFen === null || !bracket) return [place, texts.noRule].join(texts.clauseBreak);
  const { bp, minFen, maxFen } = bracket;
  const rule =
    bp === 0
      ? texts.whyFixed(formatFen(dueFen))
      : texts.whyShare(formatFen(input.paid), formatShare(bp), formatFen(minFen), formatFen(maxFen), formatFen(dueFen));
  return [place, rule, texts.presetOf(asOf)].join(texts.clauseBreak);
}
