import type { PhraseSegment } from '@/utils/domain/phrases/segment-emitter';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { useVariableLabel } from './use-variable-label';

/** A phrase piece by piece: text, this buyer's values, and what is missing standing out. */
export function Segments({ store, segments }: { store: PanelStore; segments: readonly PhraseSegment[] }) {
  const labelOf = useVariableLabel(store);
  const { unsure } = store.front.current.value.known;
  // No component per piece: thirty rows of them are drawn anew with every key pressed.
  const draw = (segment: PhraseSegment) => {
    if (segment.kind === 'text') return segment.text;
    if (segment.kind === 'missing') return <mark class="missing">{labelOf(segment.name)}</mark>;
    return <bdi class={unsure.has(segment.name) ? 'value unsure' : 'value'}>{segment.text}</bdi>;
  };
  return <>{segments.map(draw)}</>;
}
