import { formatFen } from '@/utils/domain/money/format-fen';
import { textsOf } from '@/utils/i18n/locale';
import { partialReturnTexts } from '@/utils/i18n/partial-return-texts';
import type { PartialReturnCard } from '@/utils/panel/remedies/partial-return-card';
import { partialReturnPhrases } from '@/utils/panel/remedies/partial-return-phrase';
import type { PartialReturnCase } from '@/utils/panel/remedies/partial-return-view';
import { explainPartialReturn, methodSentences, refundTable } from '@/utils/panel/remedies/partial-return-why';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { fieldValue } from '@/utils/panel/remedies/typed-field';
import { Doubts } from '../Doubts';
import { type ResultAction, ResultActions } from '../ResultActions';
import { Why } from '../Why';
import { RefundTable } from './RefundTable';

/** What is refunded, how it was split, and by which method. */
export function PartialReturnOutcome(props: { desk: RemediesDesk; card: PartialReturnCard; found: PartialReturnCase }) {
  const { desk, card, found } = props;
  const texts = textsOf(partialReturnTexts, desk.locale.value);
  const rules = desk.rules.value;
  const already = fieldValue(card.view.value.fields.already) ?? 0;
  const paid = formatFen(found.paidFen);
  const actions: ResultAction[] = [
    ...partialReturnPhrases(found).map(({ saying, phrase }) => ({ label: texts[`say${saying}`], phrase })),
    { label: texts.copyTable, copy: refundTable(found, texts), copied: texts.tableCopied },
  ];
  return (
    <div class="remedy-outcome">
      <div class="due" data-eligible={found.refundFen > 0}>
        <span>
          {texts.due} <span class="remedy-aside">{texts.ofPaid(paid)}</span>
        </span>
        <output class="due-amount">¥{formatFen(found.refundFen)}</output>
      </div>
      {found.otherPaidFen !== null && (
        <p class="remedy-provisional">{texts.otherPaid(paid, formatFen(found.otherPaidFen))}</p>
      )}
      <RefundTable desk={desk} found={found} />
      {methodSentences(found, rules, texts).map((sentence) => (
        <p key={sentence} class="remedy-note">
          {sentence}
        </p>
      ))}
      <ResultActions desk={desk} label={texts.actions} actions={actions} />
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => texts[`doubt${doubt}`])} />
      <Why
        desk={desk}
        open={explainPartialReturn(found, already, texts)}
        basis={found.promotion ? [texts[`setting${rules.partialReturn.method}`]] : []}
      />
    </div>
  );
}
