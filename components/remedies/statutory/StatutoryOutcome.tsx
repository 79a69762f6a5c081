import { formatFen } from '@/utils/domain/money/format-fen';
import type { StatutoryTexts } from '@/utils/i18n/statutory-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import type { StatutoryCase } from '@/utils/panel/remedies/statutory-card';
import { Doubts } from '../Doubts';
import { Internal } from '../Internal';
import { Why } from '../Why';

/** What the law provides and that it has to be escalated. There is no phrase: nobody at the chat answers this. */
export function StatutoryOutcome(props: { desk: RemediesDesk; texts: StatutoryTexts; found: StatutoryCase }) {
  const { desk, texts, found } = props;
  const { kind, price, loss } = found.input;
  const extra = formatFen(found.extraFen);
  const sum =
    kind === 'FRAUD_3X'
      ? texts.whyFRAUD_3X(formatFen(price), extra)
      : texts.whyFOOD_10X(formatFen(price), formatFen(loss), extra);
  return (
    <div class="remedy-outcome">
      <p class="remedy-advice statutory-escalate">{texts.escalate}</p>
      <div class="due">
        <span class="due-label">{texts.extra}</span>
        <Internal desk={desk}>
          <output class="due-amount">¥{extra}</output>
        </Internal>
      </div>
      <p>
        <Internal desk={desk}>{texts.total(`¥${formatFen(found.totalFen)}`)}</Internal>
      </p>
      <p>{texts[`law${kind}`]}</p>
      <Doubts desk={desk} doubts={found.isUnsure ? [texts.doubtPAID] : []} />
      <Why desk={desk} open={[sum, texts[`law${kind}`], texts.escalate].join(texts.clauseBreak)} />
    </div>
  );
}
