import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';

/** Why a card shows no result yet: what is still needed, or that a field is refused. */
export function StillOpen({ desk, needs }: { desk: RemediesDesk; needs: readonly string[] }) {
  const texts = textsOf(remediesTexts, desk.locale.value);
  const sentence = needs.length > 0 ? texts.stillNeeded(needs.join(texts.listBreak)) : texts.fixFields;
  return <span class="remedy-open">{sentence}</span>;
}
