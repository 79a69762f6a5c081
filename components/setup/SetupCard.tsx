import { useEffect, useRef } from 'preact/hooks';
import { setupTexts } from '@/utils/i18n/setup-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { useTexts } from '../use-texts';
import { AgentStep } from './AgentStep';
import { LibraryStep } from './LibraryStep';
import { ShopStep } from './ShopStep';

/** What has to be said once before the panel can work, one question after the other; gone when all is said. */
export function SetupCard({ store }: { store: PanelStore }) {
  const t = useTexts(store, setupTexts);
  const { desk, agent } = store.desk;
  const isNamed = agent.value !== null;
  const asksShop = ['ASK', 'CONFIRM', 'FAILED'].includes(store.shop.standing.value.state);
  const isEmpty = store.phrases.library.value?.phrases.size === 0;
  const step = !isNamed ? 'AGENT' : asksShop ? 'SHOP' : 'LIBRARY';
  const card = useRef<HTMLElement>(null);
  const lastStep = useRef(step);
  useEffect(() => {
    // From one question to the next without the mouse; but never out of the chat into the panel.
    const isNext = step !== lastStep.current && document.hasFocus();
    lastStep.current = step;
    if (isNext) card.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [step]);
  if (!desk.value || (isNamed && !asksShop && !isEmpty)) return null;
  return (
    <section ref={card} class="section setup" aria-label={t.start}>
      {step === 'AGENT' && <AgentStep store={store} label={t.yourName} />}
      {step === 'SHOP' && <ShopStep store={store} />}
      {step === 'LIBRARY' && <LibraryStep store={store} />}
    </section>
  );
}
