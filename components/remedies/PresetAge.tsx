import type { LocalDate } from '@/utils/domain/time/local-date';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import { isPresetStale } from '@/utils/panel/remedies/deadlines-view';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';

/** Says when a platform's numbers were true, and that the console's own display counts; amber once they are old. */
export function PresetAge({ desk, asOf }: { desk: RemediesDesk; asOf: LocalDate }) {
  const texts = textsOf(remediesTexts, desk.locale.value);
  const days = desk.rules.value.deadlines.presetReviewDays;
  const isStale = isPresetStale(asOf, days, desk.now.value);
  return (
    <p class="remedy-preset" data-stale={isStale}>
      {isStale ? texts.presetStale(asOf, days) : texts.presetAsOf(asOf)}
    </p>
  );
}
