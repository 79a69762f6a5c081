import { useSignal } from '@preact/signals';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { compensationTexts } from '@/utils/i18n/compensation-texts';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import { costSentence } from '@/utils/panel/remedies/compensation-basis';
import type { CompensationCard } from '@/utils/panel/remedies/compensation-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { Internal } from '../Internal';
import { TypedInput } from '../TypedInput';

const KINDS = ['AMOUNT', 'SHARE'] as const;

/** What a unit cost the shop: asked once, never guessed; a share may be kept for the shop. */
export function CostInput({ desk, card }: { desk: RemediesDesk; card: CompensationCard }) {
  const locale = desk.locale.value;
  const texts = textsOf(compensationTexts, locale);
  const form = card.form.value;
  const rules = desk.rules.value;
  const { fields } = card.view.value;
  const failed = useSignal<string | null>(null);
  const origin = costSentence(form, fields, rules, texts);
  const typedShare = form.costKind === 'SHARE' && fields.cost.state === 'ok' ? fields.cost.value : null;
  const canKeep = typedShare !== null && typedShare !== rules.costShareBp;

  const keep = async () => {
    if (typedShare === null) return;
    const answer = await desk.keepCostShare(typedShare);
    const sentence = answer.ok ? null : failureSentence(answer.failure, locale);
    failed.value = sentence && textsOf(remediesTexts, locale).saveFailed(sentence);
  };

  return (
    <>
      <div class="remedy-cost">
        <TypedInput
          desk={desk}
          label={texts.cost}
          text={form.cost}
          field={fields.cost}
          isNeeded={rules.costShareBp === null}
          onText={(cost) => card.change({ cost })}
        />
        <ChoiceField
          label={texts.costKind}
          options={KINDS.map((value) => ({ value, label: texts[value] }))}
          value={form.costKind}
          onChoose={(costKind) => card.change({ costKind })}
          isLabelHidden
        />
      </div>
      <p class="remedy-note">
        {origin === null && fields.unitCost.state === 'empty' && texts.costUnknown}
        {origin !== null && <Internal desk={desk}>{origin}</Internal>}
        {canKeep && (
          <button type="button" class="button button-quiet" onClick={keep}>
            {texts.keepShare}
          </button>
        )}
      </p>
      {failed.value !== null && (
        <p class="remedy-error" role="alert">
          {failed.value}
        </p>
      )}
    </>
  );
}
