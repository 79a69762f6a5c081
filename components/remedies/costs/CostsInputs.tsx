import { formatFen } from '@/utils/domain/money/format-fen';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { costsTexts } from '@/utils/i18n/costs-texts';
import { textsOf } from '@/utils/i18n/locale';
import type { CostsCard } from '@/utils/panel/remedies/costs-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { PrefilledInput } from '../PrefilledInput';
import { FOLDED } from '../RemedyRow';
import { TypedInput } from '../TypedInput';

const YES_NO = ['yes', 'no'] as const;

/** What the comparison adds to the compensation card, and the way back there. */
export function CostsInputs({ desk, card }: { desk: RemediesDesk; card: CostsCard }) {
  const locale = desk.locale.value;
  const texts = textsOf(costsTexts, locale);
  const names = textsOf(compensationTexts, locale);
  const { form, change } = card.freight;
  const { parcel } = card.view.value;
  const base = card.compensation.view.value;
  const openCompensation = () => desk.memoryOf('fold:compensation', FOLDED).change({ isOpen: true, takesFocus: true });
  const ask = base.state === 'ready' ? base.found.input.askFen : null;
  return (
    <div class="remedy-inputs">
      <p class="remedy-note">
        {base.state === 'ready' &&
          texts.fromCompensation(
            names[base.found.input.liability],
            formatFen(base.found.result.paidFen),
            ask === null ? texts.noAsk : formatFen(ask),
          )}
        <button
          type="button"
          class="button button-quiet"
          data-needed={base.state === 'ready' ? undefined : true}
          onClick={openCompensation}
        >
          {texts.fillThere}
        </button>
      </p>
      <ChoiceField
        label={texts.freeShipping}
        options={YES_NO.map((value) => ({ value, label: texts[value] }))}
        value={parcel.freeShipping ? 'yes' : 'no'}
        onChoose={(answer) => change({ freeShipping: answer === 'yes' })}
      />
      {!parcel.freeShipping && (
        <TypedInput
          desk={desk}
          label={texts.charged}
          text={form.value.outboundCharged}
          field={parcel.outboundCharged}
          isNeeded
          onText={(outboundCharged) => change({ outboundCharged })}
        />
      )}
      <PrefilledInput
        desk={desk}
        label={texts.reshipFreight}
        typed={form.value.reshipCost}
        prefillFen={desk.rules.value.freight.reshipCostFen}
        field={parcel.reshipCost}
        onText={(reshipCost) => change({ reshipCost })}
      />
    </div>
  );
}
