import { computed, type ReadonlySignal } from '@preact/signals';
import { type Fingerprint, fingerprintOf } from '@/utils/domain/conversation/fingerprint';
import { certainValue } from '@/utils/domain/conversation/reading';
import { type KnownValues, phraseValues } from '@/utils/domain/phrases/phrase-values';
import type { ConversationState } from './conversation-state';
import type { DeskState } from './desk-state';
import type { OrderState } from './order-state';
import { type BuyerPlace, placeOf } from './place';
import type { ShopState } from './shop-state';

/** Everything a phrase is filled from and checked against, at one moment. */
export interface Front {
  /** See `conversationKeyOf`. */
  key: string | null;
  place: BuyerPlace | null;
  /** What must still hold when a text goes in; `null` when the conversation is not certain. */
  seen: Fingerprint | null;
  known: KnownValues;
}

/** What is in front, and what of it the agent has before the eyes. */
export interface FrontState {
  current: ReadonlySignal<Front>;
  /** Tells what is on the screen; called after it was painted. */
  markPainted(front: Front): void;
  /**
   * What the agent had before the eyes when a key was pressed. The page may have changed since: the
   * console script then refuses, which is right.
   */
  painted(): Front;
}

/** Joins reading, order, shop and agent. */
export function createFrontState(
  conversation: ConversationState,
  order: OrderState,
  shop: ShopState,
  desk: DeskState,
): FrontState {
  const current = computed<Front>(() => {
    const reading = conversation.reading.value;
    const card = order.current.value;
    // A number the agent typed in is nowhere on the page, so it cannot be checked there.
    const orderNo = card ? (certainValue(card.page.orderNo) ?? null) : null;
    return {
      key: conversation.key.value,
      place: placeOf(reading, shop.current.value),
      seen: reading && fingerprintOf(reading, orderNo),
      known: phraseValues({
        reading,
        order: card?.shown ?? null,
        shopName: shop.current.value?.name ?? null,
        agentName: desk.agent.value?.name ?? null,
      }),
    };
  });
  let painted = current.peek();
  return {
    current,
    markPainted(front) {
      painted = front;
    },
    painted: () => painted,
  };
}
