import type { OrderReading } from './order';
import type { Reading } from './reading';

/** The consoles with an adapter; the id is the adapter's file name and its fixtures' folder. */
export type ConsoleId = 'pinduoduo' | 'feige';

/**
 * Why no order card was read, or that some were.
 * - `LOADING`: the order panel is there and not yet filled.
 * - `WRONG_TAB`: the console shows other buyers' orders; the agent has to choose the buyer's own (个人订单).
 * - `NONE`: the console says this buyer has no order.
 * - `NOT_FOUND`: no order panel where one is expected.
 */
export type OrdersState = 'READ' | 'LOADING' | 'WRONG_TAB' | 'NONE' | 'NOT_FOUND';

/** What stands where the reply is typed. Only `READY` may be written into. */
export type ComposerState = 'READY' | 'MISSING' | 'AMBIGUOUS' | 'READ_ONLY';

/** One message in view, newest last. */
export interface ChatMessage {
  from: 'BUYER' | 'SHOP' | 'SYSTEM';
  /** At most `MESSAGE_TEXT_LIMIT` characters; a longer one is cut with an ellipsis. */
  text: string;
}

/** The longest message text carried to the panel, in characters: a buyer may paste megabytes. */
export const MESSAGE_TEXT_LIMIT = 2_000;

/** How many of the newest messages are carried to the panel. */
export const MESSAGES_READ = 8;

/** Everything the panel knows of the conversation in front, as read at one moment. */
export interface ConversationReading {
  console: ConsoleId;
  /** The seller's account in this console, a stable key and not a display name. */
  account: Reading<string>;
  /** The console's own key of the conversation (buyer uid). */
  conversation: Reading<string>;
  /** The buyer's display name, masked or not, any characters. */
  buyerName: Reading<string>;
  ordersState: OrdersState;
  orders: OrderReading[];
  /** Index in `orders` of the card the console itself marks as open, or -1. */
  openOrder: number;
  messages: ChatMessage[];
  composer: ComposerState;
}
