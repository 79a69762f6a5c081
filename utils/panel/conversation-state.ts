import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { boundEffect } from './bound-effect';
import { conversationKeyOf, succeedingReading } from './conversation-key';
import type { ConsoleLink, LostCode } from './panel-ports';

/** The conversation in front. */
export interface ConversationState {
  /** The last reading of the page, or `null` before the first. */
  reading: ReadonlySignal<ConversationReading | null>;
  /** Who is in front, see {@link conversationKeyOf}; everything that belongs to a buyer hangs on it. */
  key: ReadonlySignal<string | null>;
  /** Why the page cannot be reached any more. */
  lost: ReadonlySignal<LostCode | null>;
  /** The orders shown are the buyer's last ones while the page loads new ones. */
  isRefreshing: ReadonlySignal<boolean>;
  /** Asks the page to be read anew. */
  readAgain(): void;
  /** Calls back after each change of who is in front. */
  onSwitch(listener: () => void): void;
}

/** Follows the readings that the console script sends. */
export function createConversationState(console: ConsoleLink, until: AbortSignal): ConversationState {
  const reading = signal<ConversationReading | null>(null);
  const lost = signal<LostCode | null>(null);
  const key = computed(() => conversationKeyOf(reading.value));

  console.onMessage((message) => {
    if (message.type === 'reading') reading.value = succeedingReading(reading.peek(), message.reading);
  }, until);
  console.onLost((code) => {
    lost.value = code;
  }, until);

  return {
    reading,
    key,
    lost,
    isRefreshing: computed(() => reading.value?.ordersState === 'LOADING' && reading.value.orders.length > 0),
    readAgain: () => console.send({ type: 'readAgain' }),
    onSwitch(listener) {
      let last = key.peek();
      boundEffect(() => {
        if (key.value === last) return;
        last = key.value;
        untracked(listener);
      }, until);
    },
  };
}
