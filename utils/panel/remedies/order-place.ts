import type { OrderPlace } from '@/utils/messages/background-contract';
import type { Front } from '../front-state';
import type { BuyerPlace } from '../place';

/** A buyer's order in the database, with the buyer's name last seen. */
export type FrontOrder = BuyerPlace & OrderPlace;

/** Number of the order in front, read or typed in; `null` while it is not certain. */
export function orderNoOf({ known }: Front): string | null {
  return known.values.订单号 ?? null;
}

/** The order in front, or `null` while shop, conversation or order number is not certain: then nothing is kept. */
export function orderPlaceOf(front: Front): FrontOrder | null {
  const orderNo = orderNoOf(front);
  return front.place && orderNo !== null ? { ...front.place, orderNo } : null;
}
