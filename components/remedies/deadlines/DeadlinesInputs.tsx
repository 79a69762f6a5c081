import type { DeadlinesTexts } from '@/utils/i18n/deadlines-texts';
import type { DeadlinesCard } from '@/utils/panel/remedies/deadlines-card';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { TimeInput } from '../TimeInput';

/** The moments that start the clocks: the order's own, and those only the agent knows. */
export function DeadlinesInputs(props: { desk: RemediesDesk; card: DeadlinesCard; texts: DeadlinesTexts }) {
  const { desk, card, texts } = props;
  const { asked, needs, starts } = card.view.value;
  if (asked.length === 0) return null;
  return (
    <div class="remedy-inputs">
      {asked.map((start) => (
        <TimeInput
          key={start}
          desk={desk}
          label={texts[start]}
          time={starts[start]}
          isNeeded={needs.includes(start)}
          onText={(text) => card.change({ [start]: text })}
        />
      ))}
    </div>
  );
}
