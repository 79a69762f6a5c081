import { Copy, CornerDownLeft, RefreshCw } from 'lucide-preact';
import { sayTexts } from '@/utils/i18n/say-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { PhrasePreview as Preview } from '@/utils/panel/phrase-preview';
import { Hint } from '../shell/Hint';
import { IconButton } from '../shell/IconButton';
import { useTexts } from '../use-texts';
import { FillForm } from './FillForm';
import { Segments } from './Segments';

/** The chosen phrase as it would go in, with what is missing standing out, and the form to fill it. */
export function PhrasePreview({ store }: { store: PanelStore }) {
  const t = useTexts(store, sayTexts);
  const preview = store.say.preview.value;
  if (!preview) return null;
  return (
    <section class="preview" aria-label={t.preview}>
      {preview.rendered ? (
        <p class="preview-text">
          <Segments store={store} segments={preview.rendered.segments} />
        </p>
      ) : (
        <Hint tone="bad">{t.badTemplate}</Hint>
      )}
      <FillForm key={preview.phrase.id} store={store} preview={preview} />
      <Advice store={store} preview={preview} />
      <Actions store={store} preview={preview} />
    </section>
  );
}

function Advice({ store, preview }: { store: PanelStore; preview: Preview }) {
  const t = useTexts(store, sayTexts);
  const { when, notWhen, needsApproval } = preview.phrase;
  return (
    <p class="advice">
      {needsApproval && <b class="approval">{t.needsApproval}</b>}
      {when !== '' && <span>{t.when(when)}</span>}
      {notWhen !== '' && <span class="not-when">{t.notWhen(notWhen)}</span>}
    </p>
  );
}

function Actions({ store, preview }: { store: PanelStore; preview: Preview }) {
  const t = useTexts(store, sayTexts);
  const shell = useTexts(store, shellTexts);
  const { phrase, wording } = preview;
  const count = phrase.texts.length;
  return (
    <div class="preview-actions">
      <button type="button" class="button button-main" onClick={() => void store.insertion.insert(phrase)}>
        <CornerDownLeft size={13} aria-hidden="true" />
        {t.insert}
      </button>
      <IconButton icon={Copy} label={shell.copy} onClick={() => void store.insertion.copy(phrase)} />
      {count > 1 && (
        <>
          <span class="wording">{t.wording(wording + 1, count)}</span>
          <IconButton icon={RefreshCw} label={t.nextWording} onClick={store.say.nextWording} />
        </>
      )}
    </div>
  );
}
