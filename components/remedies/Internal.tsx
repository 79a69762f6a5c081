import { Lock } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { textsOf } from '@/utils/i18n/locale';
import { remediesTexts } from '@/utils/i18n/remedies-texts';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';

/** A figure no buyer may see: it carries a lock and cannot be selected. */
export function Internal({ desk, children }: { desk: RemediesDesk; children: ComponentChildren }) {
  const { internal } = textsOf(remediesTexts, desk.locale.value);
  return (
    <span class="remedy-internal" title={internal}>
      {children}
      <Lock size={11} role="img" aria-label={internal} />
    </span>
  );
}
