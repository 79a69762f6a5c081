import { orderId } from './record-ids';
import type { BuyerRecord, OrderRecord } from './records';
import type { ActionWriter } from './write';

/** Stores an order of a buyer as part of an action. */
export async function putOrder(writer: ActionWriter, buyer: BuyerRecord, orderNo: string): Promise<OrderRecord> {
  const { shopId, console } = buyer;
  return writer.put('orders', orderId(shopId, console, orderNo), { shopId, console, orderNo, buyerId: buyer.id });
}
