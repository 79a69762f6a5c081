import type { LogisticsTexts } from '@/utils/i18n/logistics-texts';
import type { LogisticsCard } from '@/utils/panel/remedies/logistics-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { ChoiceField } from '../ChoiceField';
import { TimeInput } from '../TimeInput';

const REGIONS = ['INTRA', 'INTER', 'REMOTE'] as const;
const TIMES = ['shippedAt', 'pickedAt', 'lastScanAt', 'promisedAt'] as const;

/** How far the parcel goes, and its moments. */
export function LogisticsInputs(props: { desk: RemediesDesk; card: LogisticsCard; texts: LogisticsTexts }) {
  const { desk, card, texts } = props;
  const view = card.view.value;
  const needsShipping = view.state === 'open' && view.needs.includes('SHIPPED_AT');
  return (
    <div class="remedy-inputs">
      <ChoiceField
        label={texts.region}
        options={REGIONS.map((value) => ({ value, label: texts[value] }))}
        value={card.form.value.region}
        onChoose={(region) => card.change({ region })}
      />
      {TIMES.map((time) => (
        <TimeInput
          key={time}
          desk={desk}
          label={texts[time]}
          time={view.fields[time]}
          isNeeded={time === 'shippedAt' && needsShipping}
          onText={(text) => card.change({ [time]: text })}
        />
      ))}
    </div>
  );
}
