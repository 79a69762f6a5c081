/** The two consoles practised here; also the name of the folder that holds the page. */
export type ConsoleName = 'pinduoduo' | 'feige';

/** What a scripted line of the past shows as. `robot` is the shop's automatic reply, `system` a grey notice. */
export type Speaker = 'buyer' | 'seller' | 'robot' | 'system';

/** One line that is already in the conversation when it appears in the list. */
export interface ScriptedLine {
  from: Speaker;
  text: string;
  /** Minutes before the conversation appears in the list; lines are written oldest first. */
  minutesAgo: number;
  /** The line is a card of goods the buyer looks at; `text` is then only the preview in the list. */
  goods?: GoodsCard;
}

/** A card in the chat; its price is not an order's amount. */
export interface GoodsCard {
  name: string;
  /** Fen. */
  priceFen: number;
}

/** Shipping progress of an order; the words each console shows for it are in `scene/platform-text.ts`. */
export type OrderStatus = 'toShip' | 'shipped' | 'signed' | 'refunding' | 'closed';

/** The parcel of a shipped order. */
export interface ScriptedParcel {
  carrier: string;
  trackingNumber: string;
  /** The newest line of the tracking history. */
  trace: string;
  traceHoursAgo: number;
}

/** An order as it is written in the script: everything is relative to the moment the page is opened. */
export interface ScriptedOrder {
  /** Unique over all orders; both platforms' order numbers are made from it. */
  serial: number;
  status: OrderStatus;
  goodsName: string;
  /** Colour and size in the platforms' own notation: `黑色,XL`. */
  spec: string;
  quantity: number;
  /** What the buyer paid, or would have paid for an order closed before payment (fen). */
  amountFen: number;
  /** What coupons took off before that (fen). */
  discountFen: number;
  placedHoursAgo: number;
  /** Closed because it was never paid; every other order was paid a minute after it was placed. */
  neverPaid?: true;
  shippedHoursAgo?: number;
  signedHoursAgo?: number;
  parcel?: ScriptedParcel;
}

/** One invented buyer: who writes, about what, when, and what comes back after the agent's answer. */
export interface Buyer {
  /** 13 digits, 拼多多's shape; the hooks of both pages know the buyer by it. */
  uid: string;
  nickname: string;
  /** What a console shows instead of the nickname where it masks it. */
  masked?: Partial<Record<ConsoleName, string>>;
  /** What there is to practise, for the reader of the script and of test reports. */
  situation: string;
  /** Code of the playbook that fits (`L04`, `M01`, …). */
  playbook: string;
  /** 0: in the list from the start; otherwise the conversation appears that many seconds later. */
  arrivesAfterSeconds: number;
  lines: readonly ScriptedLine[];
  /** The buyer's next lines, one after each message the agent sends. */
  followUps: readonly string[];
  orders: readonly ScriptedOrder[];
}
