import { rootOf } from '@/utils/consoles/dom';
import type { DockState } from '@/utils/messages/console-port';

/**
 * Narrows the page by the panel's width, so that the console lays itself out beside the panel.
 * A margin of the root element is the one way that leaves the console's own nodes alone.
 * @returns takes the room away again.
 */
export function makeRoom(page: Document, dock: DockState): () => void {
  const style = rootOf(page).style;
  const side = dock.side === 'right' ? 'margin-right' : 'margin-left';
  if (!dock.collapsed) style.setProperty(side, `${dock.width}px`, 'important');
  return () => style.removeProperty(side);
}

/** Whether the panel lies over the composer: some consoles size themselves by the window and take no notice of a margin. */
export function covers(panel: DOMRect, composer: DOMRect): boolean {
  if (composer.width === 0 || composer.height === 0) return false;
  // One pixel of grace: zoom levels leave fractions.
  return panel.left < composer.right - 1 && panel.right > composer.left + 1;
}
