import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import type { OrderField, OrderReading } from '@/utils/domain/conversation/order';
import { certainValue, missing, type Reading } from '@/utils/domain/conversation/reading';

/** Fields the agent typed over, by field name. */
export type TypedFields = { [F in OrderField]?: OrderReading[F] };

/** One order the agent can look at. */
export interface OrderCard {
  /** Tells the buyer's orders apart: the number read from the page, else the place among the cards. */
  key: string;
  /** As the page showed it. */
  page: OrderReading;
  /** With what the agent typed over it. */
  shown: OrderReading;
}

/** The key of the order an agent types in by hand. */
export const MANUAL_KEY = '#manual';

const UNREAD: Reading<never> = missing('NOT_FOUND');

/** An order of which nothing is known. */
export const UNREAD_ORDER: OrderReading = {
  orderNo: UNREAD,
  stage: UNREAD,
  paidFen: UNREAD,
  items: UNREAD,
  courier: UNREAD,
  trackingNo: UNREAD,
  orderedAt: UNREAD,
  paidAt: UNREAD,
  shippedAt: UNREAD,
  signedAt: UNREAD,
  lastScanAt: UNREAD,
};

/** The order a card is about, before anything is typed over it. */
export function cardKeyOf(order: OrderReading, index: number): string {
  return certainValue(order.orderNo) ?? `#${index}`;
}

/** All orders that can be looked at: the page's, and the one typed in by hand if there is one. */
export function orderCardsOf(
  reading: ConversationReading | null,
  typed: ReadonlyMap<string, TypedFields>,
): readonly OrderCard[] {
  const onPage = (reading?.orders ?? []).map((page, index) => {
    const key = cardKeyOf(page, index);
    return { key, page, shown: { ...page, ...typed.get(key) } };
  });
  const byHand = typed.get(MANUAL_KEY);
  if (!byHand) return onPage;
  return [...onPage, { key: MANUAL_KEY, page: UNREAD_ORDER, shown: { ...UNREAD_ORDER, ...byHand } }];
}

/**
 * The card to look at: the one the agent chose, else the one the console marks as open, else the
 * only one. Of several, none is guessed.
 */
export function cardInFront(cards: readonly OrderCard[], chosen: string | null, openOrder: number): OrderCard | null {
  const wanted = cards.find((card) => card.key === chosen);
  if (wanted) return wanted;
  return cards[openOrder] ?? (cards.length === 1 ? (cards[0] ?? null) : null);
}
