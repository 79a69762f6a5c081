import { failureSentence } from '@/utils/failures/failure-sentences';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { Hint } from './Hint';

/** The console page is out of reach: what is shown is the last known, and nothing can be inserted. */
export function LostBanner({ store }: { store: PanelStore }) {
  const code = store.conversation.lost.value;
  if (!code) return null;
  return (
    <div role="alert">
      <Hint tone="warn">{failureSentence({ code }, store.settings.locale.value)}</Hint>
    </div>
  );
}
