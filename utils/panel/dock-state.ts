import { type ReadonlySignal, signal } from '@preact/signals';
import type { DockState as Dock } from '@/utils/messages/console-port';
import type { ConsoleLink } from './panel-ports';

/** Where the panel is docked; the console script remembers it per console host. */
export interface DockControl {
  /** `null` until the console script said so. */
  dock: ReadonlySignal<Dock | null>;
  set(change: Partial<Dock>): void;
}

/** Follows and changes the panel's place beside the page. */
export function createDockControl(console: ConsoleLink, until: AbortSignal): DockControl {
  const dock = signal<Dock | null>(null);
  console.onMessage((message) => {
    if (message.type === 'dock') dock.value = message.dock;
  }, until);
  return {
    dock,
    set(change) {
      const known = dock.peek();
      if (!known) return;
      dock.value = { ...known, ...change };
      console.send({ type: 'setDock', dock: dock.peek() ?? known });
    },
  };
}
