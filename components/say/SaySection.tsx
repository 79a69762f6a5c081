import type { ReadonlySignal } from '@preact/signals';
import { sayTexts } from '@/utils/i18n/say-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { Section } from '../shell/Section';
import { useTexts } from '../use-texts';
import { PhraseList } from './PhraseList';
import { PhrasePreview } from './PhrasePreview';
import { SearchBox } from './SearchBox';

/** Finding a phrase and seeing what it will say to this buyer. */
export function SaySection({ store, isAltHeld }: { store: PanelStore; isAltHeld: ReadonlySignal<boolean> }) {
  const t = useTexts(store, sayTexts);
  return (
    <Section name="say" label={t.section}>
      <SearchBox store={store} />
      <PhraseList store={store} isAltHeld={isAltHeld} />
      <PhrasePreview store={store} />
    </Section>
  );
}
