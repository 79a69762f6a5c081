import type { Reading } from './reading';

/** One line of an order as the console shows it. */
export interface OrderItem {
  title: string;
  /** Colour, size and the like, as one text; empty when the console shows none. */
  spec: string;
  /** Units bought, at least 1; `null` when the console does not show how many. */
  qty: number | null;
}

/**
 * Where an order stands, as far as the console's own words say it. `OTHER` keeps the words in the
 * reading's `text`; nothing is concluded from it.
 */
export type OrderStage =
  | 'UNPAID'
  | 'TO_SHIP'
  | 'SHIPPED'
  | 'SIGNED'
  | 'COMPLETED'
  | 'REFUNDING'
  | 'REFUNDED'
  | 'CLOSED'
  | 'OTHER';

/** One order card beside the chat. Amounts in fen, instants ISO 8601 with offset. */
export interface OrderReading {
  orderNo: Reading<string>;
  stage: Reading<OrderStage>;
  /** What the buyer paid after all discounts (实付), never the list price. */
  paidFen: Reading<number>;
  items: Reading<OrderItem[]>;
  courier: Reading<string>;
  trackingNo: Reading<string>;
  orderedAt: Reading<string>;
  paidAt: Reading<string>;
  shippedAt: Reading<string>;
  signedAt: Reading<string>;
  /** When the courier last scanned the parcel: the time of the newest tracking line. */
  lastScanAt: Reading<string>;
}

/** The names of an order's fields, in the order the panel shows them. */
export const ORDER_FIELDS = [
  'orderNo',
  'stage',
  'paidFen',
  'items',
  'courier',
  'trackingNo',
  'orderedAt',
  'paidAt',
  'shippedAt',
  'signedAt',
  'lastScanAt',
] as const satisfies readonly (keyof OrderReading)[];

/** A field of an order. */
export type OrderField = (typeof ORDER_FIELDS)[number];
