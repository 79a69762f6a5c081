import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import type { ConsoleAdapter } from './console-adapter';
import { rootOf } from './dom';

/**
 * How much of the page's time reading may take, as the share pause/cost: after a reading that took
 * 1 ms we read nothing for 300 ms, so a page in a flood of messages loses well under 1 %.
 */
const PAUSE_PER_COST = 300;
/** A switch of conversation is looked for at most once a frame, milliseconds. */
const LEAST_GLANCE_PAUSE = 16;
/** Everything else that changed is read at most this often, milliseconds. */
const LEAST_READ_PAUSE = 250;
/** Safety net for changes no observer reports (a value set by script, a frame that woke up), milliseconds. */
const POLL = 1_500;

/** What reports readings, and reads at once when asked. */
export interface ConsoleWatch {
  /** Reads now and reports, changed or not. */
  readNow(): void;
}

/**
 * Follows the conversation in front until the signal aborts. A switch is reported in the frame it
 * happens in; other changes within `LEAST_READ_PAUSE`; nothing is reported twice.
 */
export function watchConsole(
  page: Document,
  adapter: ConsoleAdapter,
  report: (reading: ConversationReading) => void,
  signal: AbortSignal,
): ConsoleWatch {
  let lastGlance = '';
  let lastReport = '';
  let glanceAfter = 0;
  let readAfter = 0;
  let hasUnreadChange = true;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const read = (force: boolean) => {
    const began = performance.now();
    const reading = adapter.read(page);
    const serialised = JSON.stringify(reading);
    const ended = performance.now();
    hasUnreadChange = false;
    readAfter = ended + Math.max(LEAST_READ_PAUSE, (ended - began) * PAUSE_PER_COST);
    if (serialised === lastReport && !force) return;
    lastReport = serialised;
    report(reading);
  };

  const look = () => {
    const began = performance.now();
    const glance = adapter.glance(page);
    const ended = performance.now();
    glanceAfter = ended + Math.max(LEAST_GLANCE_PAUSE, (ended - began) * PAUSE_PER_COST);
    const isDue = glance !== lastGlance || ended >= readAfter;
    lastGlance = glance;
    if (isDue) read(false);
    // What changed but is not due yet is read when it is, even if the page stays still from now on.
    wakeAt(hasUnreadChange ? readAfter : null);
    observe();
  };

  const wakeAt = (at: number | null) => {
    clearTimeout(timer);
    timer = at === null || signal.aborted ? undefined : setTimeout(look, Math.max(0, at - performance.now()));
  };

  const noticed = () => {
    hasUnreadChange = true;
    if (performance.now() >= glanceAfter) {
      look();
      return;
    }
    // A page in a flood calls an observer for every node. Until the next look there is nothing to learn from it.
    observer.disconnect();
    wakeAt(glanceAfter);
  };

  const observer = new MutationObserver(noticed);
  const observe = () => {
    if (signal.aborted) return;
    observer.observe(rootOf(page), {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: [...adapter.watchedAttributes],
    });
  };
  const poll = setInterval(() => {
    if (!page.hidden) noticed();
  }, POLL);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      clearInterval(poll);
      clearTimeout(timer);
    },
    { once: true },
  );

  look();
  return { readNow: () => read(true) };
}
