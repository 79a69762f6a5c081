import type { ConsoleName } from '../buyer.ts';
import { type Conversation, message } from './conversation.ts';
import { newestOrderSn } from './order.ts';
import type { SceneFlags } from './scene-flags.ts';

/** 个人订单 are the open buyer's, 店铺订单 everybody's; only 拼多多 has the choice. */
export type OrderTab = 'personal' | 'shop';

/** What both pages draw. Plain data: Vue makes it reactive, React re-reads it when `version` moves. */
export interface SceneState {
  conversations: Conversation[];
  /** Whose name the header shows and whose draft the composer holds; empty when none is open. */
  openUid: string;
  /** Whose messages are shown; follows `openUid` after a short gap, as on the real consoles. */
  messagesUid: string;
  ordersLoading: boolean;
  orderTab: OrderTab;
  /** Order numbers of the unfolded cards (飞鸽). */
  unfolded: string[];
  /** Part of every key, so that each poll and each switch puts fresh nodes into the page. */
  round: number;
  now: number;
  version: number;
}

/** What the agent sent, in order. */
export interface SentMessage {
  conversation: string;
  text: string;
}

/** The shop behind a practice page: the conversations and everything that can happen to them. */
export interface Scene {
  console: ConsoleName;
  flags: SceneFlags;
  state: SceneState;
  sent: SentMessage[];
  /** Calls back after every change; returns the way to stop it. */
  subscribe(listener: () => void): () => void;
  /** Says that something in `state` changed; `freshNodes` also replaces what is drawn. */
  changed(freshNodes?: 'freshNodes'): void;
  find(uid: string): Conversation;
  switchTo(uid: string): void;
  chooseOrderTab(tab: OrderTab): void;
  toggleOrder(orderSn: string): void;
  /** Sends to the open conversation; blank text is nothing. */
  send(text: string): void;
  receive(uid: string, text: string): void;
}

/** Milliseconds between the agent's message and the buyer's next line, at speed 1. */
const ANSWER_DELAY = 2500;

/** Builds an empty shop; `playScript` fills it with buyers. */
export function createScene(console: ConsoleName, flags: SceneFlags): Scene {
  const state: SceneState = {
    conversations: [],
    openUid: '',
    messagesUid: '',
    ordersLoading: false,
    orderTab: console === 'pinduoduo' ? 'shop' : 'personal',
    unfolded: [],
    round: 0,
    now: Date.now(),
    version: 0,
  };
  const listeners = new Set<() => void>();
  const answering = new Set<string>();
  const sent: SentMessage[] = [];
  let orderTimer: ReturnType<typeof setTimeout> | undefined;

  function changed(freshNodes?: 'freshNodes'): void {
    state.version += 1;
    if (freshNodes) state.round += 1;
    for (const listener of listeners) listener();
  }

  function find(uid: string): Conversation {
    const found = state.conversations.find((conversation) => conversation.uid === uid);
    if (!found) throw new Error(`no conversation with buyer ${uid} in the list`);
    return found;
  }

  function loadOrders(): void {
    clearTimeout(orderTimer);
    state.ordersLoading = true;
    if (flags.orderDelay === 'never') return;
    orderTimer = setTimeout(() => {
      state.ordersLoading = false;
      changed();
    }, flags.orderDelay);
  }

  function switchTo(uid: string): void {
    const conversation = find(uid);
    if (state.openUid === uid) return;
    state.openUid = uid;
    conversation.unread = 0;
    state.unfolded = newestOrderSn(conversation.orders);
    loadOrders();
    changed('freshNodes');
    setTimeout(() => {
      state.messagesUid = state.openUid;
      changed('freshNodes');
    }, flags.gap);
  }

  function receive(uid: string, text: string): void {
    const conversation = find(uid);
    conversation.messages.push(message('buyer', text, Date.now()));
    if (uid !== state.openUid) conversation.unread += 1;
    changed();
  }

  function answerLater(conversation: Conversation): void {
    if (answering.has(conversation.uid)) return;
    const next = conversation.followUps.shift();
    if (next === undefined) return;
    answering.add(conversation.uid);
    setTimeout(() => {
      answering.delete(conversation.uid);
      receive(conversation.uid, next);
    }, ANSWER_DELAY / flags.speed);
  }

  function send(text: string): void {
    if (text.trim() === '' || state.openUid === '') return;
    const conversation = find(state.openUid);
    sent.push({ conversation: conversation.uid, text });
    conversation.messages.push(message('seller', text, Date.now()));
    answerLater(conversation);
    changed();
  }

  return {
    console,
    flags,
    state,
    sent,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    changed,
    find,
    switchTo,
    chooseOrderTab(tab) {
      state.orderTab = tab;
      loadOrders();
      changed();
    },
    toggleOrder(orderSn) {
      const folded = state.unfolded.filter((each) => each !== orderSn);
      state.unfolded = folded.length < state.unfolded.length ? folded : [...folded, orderSn];
      changed();
    },
    send,
    receive,
  };
}
