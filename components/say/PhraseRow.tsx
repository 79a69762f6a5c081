import { Pin } from 'lucide-preact';
import type { PhraseSegment } from '@/utils/domain/phrases/segment-emitter';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { WORDING_BREAK } from '@/utils/panel/phrase-library';
import type { PhraseRow as Row } from '@/utils/panel/phrase-state';
import { Marked } from './Marked';
import { Segments } from './Segments';
import { textAround } from './text-around';

/** One phrase of the list: title, and its text with this buyer's values or the place that was found. */
export function PhraseRow(props: {
  store: PanelStore;
  row: Row;
  index: number;
  isSelected: boolean;
  /** Shown while Alt is held: the digit that inserts this row. */
  showsKey: boolean;
}) {
  const { store, row, index } = props;
  const { phrase, hit } = row;
  const { rendered } = store.say.glimpse(phrase, store.front.current.value);
  const isFoundInText = hit.highlights.title.length === 0 && hit.highlights.code.length === 0;
  const excerpt = isFoundInText ? textAround(phrase.texts.join(WORDING_BREAK), hit.highlights.text) : null;
  return (
    <button
      type="button"
      role="option"
      id={rowId(index)}
      tabIndex={-1}
      class="phrase-row"
      aria-selected={props.isSelected}
      // The search box keeps the focus: the next key belongs there.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => void store.insertion.insert(phrase)}
    >
      {props.showsKey && index < 9 && <kbd class="row-key">{index + 1}</kbd>}
      <span class="row-title">
        <Marked text={phrase.title} ranges={hit.highlights.title} />
      </span>
      <span class="row-text">
        {excerpt ? (
          <Marked text={excerpt.text} ranges={excerpt.ranges} />
        ) : (
          rendered && <Segments store={store} segments={beginningOf(rendered.segments)} />
        )}
      </span>
      {phrase.pinned && <Pin class="row-pin" size={11} aria-hidden="true" />}
      {phrase.code !== '' && (
        <span class="row-code">
          <Marked text={phrase.code} ranges={hit.highlights.code} />
        </span>
      )}
    </button>
  );
}

/** The element id of a row, for the search box to point at. */
export function rowId(index: number): string {
  return `phrase-row-${index}`;
}

/** Characters of a phrase that a row can show at the panel's widest; shaping the rest of a text is what a key press would wait for. */
const ROW_TEXT = 48;

/** As much of the text as a row shows. */
function beginningOf(segments: readonly PhraseSegment[]): PhraseSegment[] {
  const shown: PhraseSegment[] = [];
  let left = ROW_TEXT;
  for (const segment of segments) {
    if (left <= 0) break;
    shown.push(segment.kind === 'missing' ? segment : { ...segment, text: segment.text.slice(0, left) });
    left -= segment.kind === 'missing' ? segment.name.length : segment.text.length;
  }
  return shown;
}
