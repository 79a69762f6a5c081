import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { OrderField, OrderReading } from '@/utils/domain/conversation/order';
import { boundEffect } from './bound-effect';
import type { ConversationState } from './conversation-state';
import { cardInFront, MANUAL_KEY, type OrderCard, orderCardsOf, type TypedFields } from './order-card';

/** The buyer's orders, and the one in front. */
export interface OrderState {
  cards: ReadonlySignal<readonly OrderCard[]>;
  /** The order everything is filled from; `null` while there is none or none of several was chosen. */
  current: ReadonlySignal<OrderCard | null>;
  /** Looks at one of several orders. */
  choose(key: string): void;
  /** Types a field of the order in front over. */
  type<F extends OrderField>(field: F, value: OrderReading[F]): void;
  /** Goes back to what the page says. */
  revert(field: OrderField): void;
  /** Starts an order that is typed in by hand. */
  startManual(): void;
}

/** Keeps what was typed and chosen for the buyer in front, and forgets it with the buyer. */
export function createOrderState(conversation: ConversationState, until: AbortSignal): OrderState {
  const typed = signal<ReadonlyMap<string, TypedFields>>(new Map());
  const chosen = signal<string | null>(null);
  const openOrder = computed(() => conversation.reading.value?.openOrder ?? -1);
  const cards = computed(() => orderCardsOf(conversation.reading.value, typed.value));
  const current = computed(() => cardInFront(cards.value, chosen.value, openOrder.value));

  conversation.onSwitch(() => {
    typed.value = new Map();
    chosen.value = null;
  });

  let lastOpen = openOrder.peek();
  boundEffect(() => {
    // The agent opened another card in the console: that choice is newer than the one made here.
    if (openOrder.value === lastOpen) return;
    lastOpen = openOrder.value;
    if (lastOpen !== -1) chosen.value = null;
  }, until);

  function changeTyped(key: string, change: (fields: TypedFields) => TypedFields) {
    typed.value = new Map(typed.peek()).set(key, change(typed.peek().get(key) ?? {}));
  }

  return {
    cards,
    current,
    choose(key) {
      chosen.value = key;
    },
    type(field, value) {
      const card = current.peek();
      if (card) changeTyped(card.key, (fields) => ({ ...fields, [field]: value }));
    },
    revert(field) {
      const card = current.peek();
      if (!card) return;
      changeTyped(card.key, ({ [field]: _dropped, ...rest }) => rest);
    },
    startManual() {
      changeTyped(MANUAL_KEY, (fields) => fields);
      chosen.value = MANUAL_KEY;
    },
  };
}
