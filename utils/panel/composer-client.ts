import type { Fingerprint } from '@/utils/domain/conversation/fingerprint';
import { failed, type Outcome } from '@/utils/failures/failure';
import type { InsertReceipt } from '@/utils/messages/console-port';
import type { ConsoleLink, LostCode } from './panel-ports';

/** Writes into the reply box by way of the console script. */
export interface ComposerClient {
  /** Puts text in at the caret. */
  insert(text: string, seen: Fingerprint): Promise<Outcome<InsertReceipt>>;
  /** Replaces the whole text. */
  restore(text: string, seen: Fingerprint): Promise<Outcome<InsertReceipt>>;
}

/** How long the console script may take, milliseconds; writing takes it under 100. */
export const ANSWER_LIMIT = 10_000;

/** Numbers the requests and matches the answers; a lost line or silence answers `PAGE_GONE`. */
export function createComposerClient(console: ConsoleLink, until: AbortSignal): ComposerClient {
  const waiting = new Map<number, (outcome: Outcome<InsertReceipt>) => void>();
  let lost: LostCode | null = null;
  let lastId = 0;

  console.onMessage((message) => {
    if (message.type === 'inserted') waiting.get(message.id)?.(message.outcome);
  }, until);
  console.onLost((code) => {
    lost = code;
    for (const answer of waiting.values()) answer(failed(code));
  }, until);

  function request(type: 'insert' | 'restore', text: string, seen: Fingerprint): Promise<Outcome<InsertReceipt>> {
    if (lost) return Promise.resolve(failed(lost));
    lastId += 1;
    const id = lastId;
    return new Promise((resolve) => {
      const timer = setTimeout(() => waiting.get(id)?.(failed('PAGE_GONE')), ANSWER_LIMIT);
      waiting.set(id, (outcome) => {
        clearTimeout(timer);
        waiting.delete(id);
        resolve(outcome);
      });
      console.send({ type, id, text, seen });
    });
  }

  return {
    insert: (text, seen) => request('insert', text, seen),
    restore: (text, seen) => request('restore', text, seen),
  };
}
