import type { LateTexts } from '@/utils/i18n/late-texts';
import type { LateCard } from '@/utils/panel/remedies/late-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { PaidInput } from '../PaidInput';

const PLATFORMS = ['TAOBAO', 'PDD', 'DOUYIN'] as const;
const CASES = ['LATE_STD', 'LATE_LONG', 'OUT_OF_STOCK'] as const;

/** The case first, since only the agent knows it; platform and sum are prefilled. */
export function LateInputs({ desk, card, texts }: { desk: RemediesDesk; card: LateCard; texts: LateTexts }) {
  const view = card.view.value;
  return (
    <div class="remedy-inputs">
      <ChoiceField
        label={texts.when}
        options={CASES.map((value) => ({ value, label: texts[value] }))}
        value={card.form.value.when}
        onChoose={(when) => card.change({ when })}
      />
      <ChoiceField
        label={texts.platform}
        options={PLATFORMS.map((value) => ({ value, label: texts[value] }))}
        value={view.platform}
        onChoose={(platform) => card.change({ platform })}
      />
      <PaidInput desk={desk} label={texts.paid} paid={view.paid} onText={(paid) => card.change({ paid })} />
    </div>
  );
}
