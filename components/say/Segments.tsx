import type { PhraseSegment } from '@/utils/domain/phrases/segment-emitter';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { useVariableLabel } from './use-variable-label';

/** A phrase piece by piece: text, this buyer's values, and what is missing standing out. */
export function Segments({ store, segments }: { store: PanelStore; segments: readonly PhraseSegment[] }) {
  return (
    <>
      {segments.map((segment, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a segment is its place in the sentence
        <Segment key={index} store={store} segment={segment} />
      ))}
    </>
  );
}

function Segment({ store, segment }: { store: PanelStore; segment: PhraseSegment }) {
  const labelOf = useVariableLabel(store);
  if (segment.kind === 'text') return <>{segment.text}</>;
  if (segment.kind === 'missing') return <mark class="missing">{labelOf(segment.name)}</mark>;
  const isUnsure = store.front.current.value.known.unsure.has(segment.name);
  return <bdi class={isUnsure ? 'value unsure' : 'value'}>{segment.text}</bdi>;
}
