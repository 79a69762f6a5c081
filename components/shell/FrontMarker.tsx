import { useEffect } from 'preact/hooks';
import type { PanelStore } from '@/utils/panel/create-panel-store';

/** Tells the store what has been painted: an insertion is checked against what the agent could see. */
export function FrontMarker({ store }: { store: PanelStore }) {
  const front = store.front.current.value;
  useEffect(() => store.front.markPainted(front), [front, store]);
  return null;
}
