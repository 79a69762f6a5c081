import { isSellerLiable } from '@/utils/domain/remedies/liability';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { textsOf } from '@/utils/i18n/locale';
import { payoutTexts } from '@/utils/i18n/payout-texts';
import type { CompensationCard } from '@/utils/panel/remedies/compensation-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { TypedInput } from '../TypedInput';
import { CostInput } from './CostInput';
import { UnitsInput } from './UnitsInput';

const LIABILITIES = ['SELLER', 'COURIER', 'BUYER', 'NONE'] as const;
const SEVERITIES = ['MINOR', 'MODERATE', 'MAJOR', 'SEVERE', 'WORN'] as const;
const YES_NO = ['yes', 'no'] as const;
type Choice = (typeof LIABILITIES | typeof SEVERITIES | typeof YES_NO)[number];

/** Where the number of earlier compensations comes from; nothing to say while there is none. */
function recordedCountNote(desk: RemediesDesk, recorded: number | null): string | null {
  const texts = textsOf(payoutTexts, desk.locale.value);
  if (recorded !== null) return recorded > 0 ? texts.counted(recorded) : null;
  return desk.offers.failure.value ? texts.notCounted : null;
}

/** What the agent says about the case; who is liable comes before any money. */
export function CompensationInputs({ desk, card }: { desk: RemediesDesk; card: CompensationCard }) {
  const texts = textsOf(compensationTexts, desk.locale.value);
  const form = card.form.value;
  const { fields } = card.view.value;
  const choices = <Value extends Choice>(values: readonly Value[]) =>
    values.map((value) => ({ value, label: texts[value] }));
  const recorded = card.recordedCount.value;
  const countNote = recordedCountNote(desk, recorded);
  const isNobodysFault = form.liability !== null && !isSellerLiable(form.liability);
  return (
    <div class="remedy-inputs">
      <ChoiceField
        label={texts.liability}
        options={choices(LIABILITIES)}
        value={form.liability}
        onChoose={(liability) => card.change({ liability })}
      />
      <TypedInput
        desk={desk}
        label={texts.ask}
        text={form.ask}
        field={fields.ask}
        placeholder={texts.askHint}
        onText={(ask) => card.change({ ask })}
      />
      <ChoiceField
        label={texts.resalable}
        options={choices(YES_NO)}
        value={form.resalable === null ? null : form.resalable ? 'yes' : 'no'}
        onChoose={(answer) => card.change({ resalable: answer === 'yes' })}
      />
      <ChoiceField
        label={texts.severity}
        options={choices(SEVERITIES)}
        value={form.severity}
        onChoose={(severity) => card.change({ severity })}
      />
      {isNobodysFault && (
        <label class="remedy-check">
          <input
            type="checkbox"
            checked={form.noReasonRight}
            onChange={(event) => card.change({ noReasonRight: event.currentTarget.checked })}
          />
          {texts.noReasonRight}
        </label>
      )}
      <UnitsInput desk={desk} card={card} />
      <TypedInput
        desk={desk}
        label={texts.priorCount}
        text={form.priorCount ?? String(recorded ?? 0)}
        field={fields.priorCount}
        placeholder="0"
        onText={(priorCount) => card.change({ priorCount: priorCount === String(recorded) ? null : priorCount })}
      />
      {countNote !== null && <p class="remedy-note">{countNote}</p>}
      <CostInput desk={desk} card={card} />
    </div>
  );
}
