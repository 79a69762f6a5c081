import type { Buyer, ConsoleName, GoodsCard, Speaker } from '../buyer.ts';
import { type Order, orderAt } from './order.ts';

/** One line of a conversation as the page shows it. */
export interface Message {
  id: string;
  from: Speaker;
  text: string;
  /** Epoch milliseconds. */
  at: number;
  /** Present when the line is a card. */
  goods?: GoodsCard;
}

/** One row of the conversation list and everything behind it. */
export interface Conversation {
  uid: string;
  /** As this console shows it, masked or not. */
  nickname: string;
  messages: Message[];
  orders: Order[];
  unread: number;
  /** What the buyer will still answer, next line first. */
  followUps: string[];
}

const MINUTE = 60_000;
let lastMessageId = 1_790_000_000_000;

/** A new line; ids are 13 digits and rise, as on 拼多多. */
export function message(from: Speaker, text: string, at: number): Message {
  lastMessageId += 1;
  return { id: String(lastMessageId), from, text, at };
}

/** Opens the conversation of a scripted buyer; `now` (epoch milliseconds) is when it appears in the list. */
export function conversationWith(buyer: Buyer, console: ConsoleName, now: number): Conversation {
  const messages = buyer.lines.map((line) => ({
    ...message(line.from, line.text, now - line.minutesAgo * MINUTE),
    ...(line.goods && { goods: line.goods }),
  }));
  return {
    uid: buyer.uid,
    nickname: buyer.masked?.[console] ?? buyer.nickname,
    messages,
    orders: buyer.orders.map((order) => orderAt(order, console, now)),
    unread: unansweredSince(messages).length,
    followUps: [...buyer.followUps],
  };
}

/** The buyer's lines after the last one a person of the shop wrote; a robot's reply is no answer. */
export function unansweredSince(messages: readonly Message[]): Message[] {
  const lastAnswer = messages.findLastIndex((line) => line.from === 'seller');
  return messages.slice(lastAnswer + 1).filter((line) => line.from === 'buyer');
}

/** Newest message of a conversation, for the list's preview; a conversation has at least one. */
export function lastLine(conversation: Conversation): Message | undefined {
  return conversation.messages.at(-1);
}
