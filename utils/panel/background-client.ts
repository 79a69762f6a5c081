import { failed } from '@/utils/failures/failure';
import { type BackgroundContract, backgroundMessages } from '@/utils/messages/background-contract';
import type { BackgroundClient, Question, RecordsChange } from './panel-ports';

/** How the browsers word "the extension under this page was replaced". */
const UPDATED = /context invalidated|extension context/i;

/** How they word "nobody was there": the background never saw the question. */
const UNDELIVERED = /receiving end does not exist|could not establish connection/i;

/** Questions that change nothing, so that asking twice does no harm even if the first one arrived. */
const HARMLESS = /^(open|find|list|read)/;

type Send = (question: Question, input: unknown) => Promise<unknown>;

const sendToBackground: Send = (question, input) =>
  // The messenger types each question by itself; here the question is a variable, checked by `ask`.
  (backgroundMessages.sendMessage as Send)(question, input);

/**
 * The background as a typed client. A thrown or absent answer is asked for once more where that is
 * safe (a note must not be written twice), then it is a `BACKGROUND_SILENT` failure.
 */
export function createBackgroundClient(send: Send = sendToBackground): BackgroundClient {
  async function attempt(question: Question, input: unknown): Promise<{ answer?: unknown; error?: string }> {
    try {
      return { answer: await send(question, input) };
    } catch (error) {
      return { error: String(error) };
    }
  }

  async function ask(question: Question, input: unknown): Promise<unknown> {
    const first = await attempt(question, input);
    if (first.answer) return first.answer;
    if (first.error && UPDATED.test(first.error)) return failed('EXTENSION_UPDATED');
    const undelivered = first.error !== undefined && UNDELIVERED.test(first.error);
    if (!undelivered && !HARMLESS.test(question)) return failed('BACKGROUND_SILENT');
    const second = await attempt(question, input);
    return second.answer ?? failed('BACKGROUND_SILENT');
  }

  // The messenger allows one listener a page; the panel's parts each have their own.
  const listeners = new Set<(change: RecordsChange) => void>();
  backgroundMessages.onMessage('recordsChanged', ({ data }) => {
    for (const listener of listeners) listener(data);
  });

  return {
    ask: <Q extends Question>(question: Q, ...input: Parameters<BackgroundContract[Q]>) =>
      ask(question, input[0]) as Promise<ReturnType<BackgroundContract[Q]>>,
    onRecordsChanged(listener, signal) {
      listeners.add(listener);
      signal.addEventListener('abort', () => listeners.delete(listener), { once: true });
    },
  };
}
