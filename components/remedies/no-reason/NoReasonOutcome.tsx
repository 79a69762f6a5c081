import { formatFen } from '@/utils/domain/money/format-fen';
import type { NoReasonTexts } from '@/utils/i18n/no-reason-texts';
import { shortWallClock } from '@/utils/panel/field-view';
import { dueText } from '@/utils/panel/remedies/deadlines-words';
import { isNegotiated, negotiatedOptions, noReasonPhrase } from '@/utils/panel/remedies/no-reason-phrase';
import type { NoReasonCase } from '@/utils/panel/remedies/no-reason-view';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { Doubts } from '../Doubts';
import { TakePhrase } from '../TakePhrase';
import { Why } from '../Why';

/** Whether the goods may be returned and why, or the two ways to offer instead. */
export function NoReasonOutcome(props: { desk: RemediesDesk; texts: NoReasonTexts; found: NoReasonCase }) {
  const { desk, texts, found } = props;
  const { result, clock } = found;
  const now = desk.now.value;
  const reasons = result.reasons.map((reason) => texts[`reason${reason}`]);
  const deduction = 'deductFen' in result ? [texts.deduct(formatFen(result.deductFen))] : [];
  const window = clock ? texts.whyWindow(shortWallClock(clock.startedAt, now), dueText(clock, now)) : texts.whyUnderWay;
  return (
    <div class="remedy-outcome">
      <p class="remedy-advice">
        <output>{[texts[result.status], ...deduction].join(texts.clauseBreak)}</output>
      </p>
      {clock && <p>{texts.until(dueText(clock, now))}</p>}
      {clock?.warnings.map((warning) => (
        <p key={warning} class="remedy-provisional">
          {texts[warning]}
        </p>
      ))}
      {reasons.length > 0 && (
        <ul class="remedy-reasons">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {isNegotiated(found) && (
        <p>
          {texts.optionsHeading} {Object.values(negotiatedOptions(desk.locale.value)).join(texts.listBreak)}
        </p>
      )}
      <TakePhrase desk={desk} phrase={noReasonPhrase(found)} label={texts.takePhrase} />
      <Doubts desk={desk} doubts={found.doubts.map((doubt) => texts[`doubt${doubt}`])} />
      <Why desk={desk} open={[window, texts[result.status], ...deduction, ...reasons].join(texts.clauseBreak)} />
    </div>
  );
}
