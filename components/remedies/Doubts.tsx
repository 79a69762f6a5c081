import { TriangleAlert } from 'lucide-preact';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';

/** Says what a result rests on besides what the page says for certain; nothing where there is nothing. */
export function Doubts({ desk, doubts }: { desk: RemediesDesk; doubts: readonly string[] }) {
  const texts = textsOf(remediesTexts, desk.locale.value);
  const all = desk.areRulesRead.value ? doubts : [texts.rulesUnread, ...doubts];
  if (all.length === 0) return null;
  return (
    <p class="remedy-doubts">
      <TriangleAlert size={12} aria-hidden="true" />
      <span>{texts.unsure(all.join(texts.listBreak))}</span>
    </p>
  );
}
