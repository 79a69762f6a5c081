import { createPanelStore, type PanelStore } from '@/utils/panel/create-panel-store';
import { DEFAULT_FOCUS_SHORTCUT } from '@/utils/shortcuts/shortcut';
import { FakeBackground } from './fake-background';
import { FakeConsole } from './fake-console';
import { NOW } from './records';

/** A panel's real store with everything around it in memory. */
export interface FakeDesk {
  store: PanelStore;
  background: FakeBackground;
  console: FakeConsole;
  /** What is on the clipboard; `refuses` makes the browser say no. */
  clipboard: { text: string | null; refuses: boolean };
  clock: { now(): number; time: number };
  end(): void;
}

/** Sets a desk up; `prepare` may change the background before the store asks it anything. */
export function fakeDesk(prepare: (background: FakeBackground) => void = () => {}): FakeDesk {
  const background = new FakeBackground();
  prepare(background);
  const console = new FakeConsole();
  const clipboard = { text: null as string | null, refuses: false };
  const clock = { time: NOW, now: () => clock.time };
  const life = new AbortController();
  const store = createPanelStore(
    {
      background,
      console,
      clock,
      clipboard: {
        async write(text) {
          if (!clipboard.refuses) clipboard.text = text;
          return !clipboard.refuses;
        },
      },
      focusShortcut: { load: async () => DEFAULT_FOCUS_SHORTCUT, save: async () => {}, onChange: () => {} },
    },
    life.signal,
  );
  return { store, background, console, clipboard, clock, end: () => life.abort() };
}

/** Lets every answer that is on its way arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
