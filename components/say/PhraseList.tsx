import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { failureSentence } from '@/utils/failures/failure-sentences';
import { sayTexts } from '@/utils/i18n/say-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { Hint } from '../shell/Hint';
import { useTexts } from '../use-texts';
import { PhraseRow, rowId } from './PhraseRow';
import { useFirstRows } from './use-first-rows';

/** The element id of the list, for the search box to point at. */
export const LIST_ID = 'phrase-list';

/** The phrases found, at most as many rows as are painted within a frame. */
export function PhraseList({ store, isAltHeld }: { store: PanelStore; isAltHeld: ReadonlySignal<boolean> }) {
  const t = useTexts(store, sayTexts);
  const { rows, total } = store.phrases.found.value;
  const selected = store.phrases.selected.value;
  const drawn = useFirstRows(rows, selected + 1);
  useEffect(() => {
    document.getElementById(rowId(selected))?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <>
      <div id={LIST_ID} class="phrase-list" role="listbox" aria-label={t.results}>
        {drawn.map((row, index) => (
          <PhraseRow
            // By place, not by phrase: the next key's rows take over the elements that are there.
            key={rowId(index)}
            store={store}
            row={row}
            index={index}
            isSelected={index === selected}
            showsKey={isAltHeld.value}
          />
        ))}
      </div>
      {total > rows.length && <p class="list-foot">{t.more(total - rows.length)}</p>}
      <p class="off-screen" role="status">
        {store.phrases.query.value === '' ? '' : t.resultCount(total)}
      </p>
      {rows.length === 0 && <NoRows store={store} />}
    </>
  );
}

function NoRows({ store }: { store: PanelStore }) {
  const t = useTexts(store, sayTexts);
  const { library, failure, query } = store.phrases;
  if (!store.shop.current.value) return <Hint>{t.needShop}</Hint>;
  if (failure.value) return <Hint tone="bad">{failureSentence(failure.value, store.settings.locale.value)}</Hint>;
  if (!library.value) return <Hint>{t.loading}</Hint>;
  if (library.value.phrases.size === 0) return <Hint>{t.noPhrases}</Hint>;
  return <Hint>{t.noHit(query.value.trim())}</Hint>;
}
