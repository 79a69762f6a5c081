import { type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '@/utils/failures/failure';
import type { ConversationState } from './conversation-state';

/** What the panel has to say about the last action. */
export type Notice =
  | { kind: 'INSERTED' | 'RESTORED' | 'COPIED' }
  | { kind: 'LIBRARY_LOADED'; count: number }
  /** `text` is what could be copied instead. */
  | { kind: 'FAILED'; failure: Failure; text?: string };

/** The one line at the foot of the panel. */
export interface NoticeState {
  notice: ReadonlySignal<Notice | null>;
  show(notice: Notice): void;
  clear(): void;
}

/** How long good news stays, milliseconds. Bad news stays until the next action. */
const GOOD_NEWS = 4_000;

/** Keeps the last notice; it goes when the buyer does, except when it says that the buyer changed. */
export function createNoticeState(conversation: ConversationState, until: AbortSignal): NoticeState {
  const notice = signal<Notice | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(next: Notice | null) {
    clearTimeout(timer);
    notice.value = next;
    if (next && next.kind !== 'FAILED') timer = setTimeout(() => show(null), GOOD_NEWS);
  }

  conversation.onSwitch(() => {
    if (!isAboutSwitch(notice.peek())) show(null);
  });
  until.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return { notice, show, clear: () => show(null) };
}

/** The refusal and the reading that explains it arrive together; the reading must not wipe the refusal. */
function isAboutSwitch(notice: Notice | null): boolean {
  if (notice?.kind !== 'FAILED') return false;
  return ['CONVERSATION_CHANGED', 'CONVERSATION_UNREADABLE', 'BUYER_CHANGED'].includes(notice.failure.code);
}
