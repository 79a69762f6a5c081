import type { ConsoleName, OrderStatus, ScriptedOrder } from '../buyer.ts';
import { orderNumber, STATUS_TEXT } from './platform-text.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** An order as a card shows it: times are epoch milliseconds, amounts integer fen, an absent field has no row. */
export interface Order {
  orderSn: string;
  status: OrderStatus;
  statusText: string;
  goodsName: string;
  spec: string;
  quantity: number;
  amountFen: number;
  discountFen: number;
  placedAt: number;
  paidAt?: number;
  shippedAt?: number;
  signedAt?: number;
  carrier?: string;
  trackingNumber?: string;
  /** Newest tracking line with its time in front. */
  trace?: { at: number; text: string };
}

/** Puts a scripted order onto the calendar: `now` is the moment the page was opened (epoch milliseconds). */
export function orderAt(script: ScriptedOrder, console: ConsoleName, now: number): Order {
  const { serial, placedHoursAgo, neverPaid, shippedHoursAgo, signedHoursAgo, parcel, ...shown } = script;
  const ago = (hours: number) => now - hours * HOUR;
  const placedAt = ago(placedHoursAgo);
  return {
    ...shown,
    orderSn: orderNumber(console, serial, placedAt),
    statusText: STATUS_TEXT[console][script.status],
    placedAt,
    ...(neverPaid ? {} : { paidAt: placedAt + MINUTE }),
    ...(shippedHoursAgo === undefined ? {} : { shippedAt: ago(shippedHoursAgo) }),
    ...(signedHoursAgo === undefined ? {} : { signedAt: ago(signedHoursAgo) }),
    ...(parcel && {
      carrier: parcel.carrier,
      trackingNumber: parcel.trackingNumber,
      trace: { at: ago(parcel.traceHoursAgo), text: parcel.trace },
    }),
  };
}

/** An ordinary shipped order, the base for orders a test makes up with only the fields it cares about. */
export function exampleOrder(console: ConsoleName, serial: number, now: number): Order {
  return orderAt(
    {
      serial,
      status: 'shipped',
      goodsName: '示例帆布包 大容量单肩',
      spec: '卡其,均码',
      quantity: 1,
      amountFen: 4500,
      discountFen: 0,
      placedHoursAgo: 30,
      shippedHoursAgo: 12,
      parcel: {
        carrier: '圆通速递',
        trackingNumber: `YT${String(serial).padStart(13, '0')}`,
        trace: '【苏州市】快件已揽收',
        traceHoursAgo: 11,
      },
    },
    console,
    now,
  );
}

/** Orders as both panels list them. */
export function newestFirst(orders: readonly Order[]): Order[] {
  return orders.toSorted((a, b) => b.placedAt - a.placedAt);
}

/** The card 飞鸽 unfolds by itself, as a list of at most one order number. */
export function newestOrderSn(orders: readonly Order[]): string[] {
  return newestFirst(orders)
    .slice(0, 1)
    .map((order) => order.orderSn);
}
