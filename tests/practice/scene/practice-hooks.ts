import type { RecordedEvent } from './event-log.ts';
import { recordEvents } from './event-log.ts';
import { exampleOrder, newestOrderSn, type Order } from './order.ts';
import type { OrderTab, Scene, SentMessage } from './scene.ts';

/** `window.__practice`: what tests may ask of a practice page, and make it do. Buyers are known by `uid` on both consoles. */
export interface PracticeHooks {
  /** Everything the agent sent, by hand or not. */
  sent: SentMessage[];
  /** Every keydown, click, input, submit and paste so far. */
  events: RecordedEvent[];
  /** Adds `n` buyer messages to the open conversation, `perSecond` a second; resolves after the last. */
  flood(n: number, perSecond: number): Promise<void>;
  /** Opens a conversation without a click. */
  switchTo(uid: string): void;
  /** 拼多多: chooses 个人订单 or 店铺订单. 飞鸽 has only the buyer's own orders and refuses. */
  openOrderTab(tab: OrderTab): void;
  /** Adds an order to the open conversation, unfolded on 飞鸽: two open cards, no telling which is meant. */
  addOrderCard(order?: Partial<Order>): void;
  /** Replaces a buyer's orders; fields left out come from an ordinary shipped order. */
  setOrders(uid: string, orders: readonly Partial<Order>[]): void;
  /** A buyer's orders as the cards show them: what a reader of the page should find. */
  ordersOf(uid: string): Order[];
  setNickname(uid: string, nickname: string): void;
  /** The composer's text as Vue or React holds it: what would be sent, whatever the field shows. */
  composerModel(): string;
  pushBuyerMessage(uid: string, text: string): void;
}

declare global {
  interface Window {
    __practice: PracticeHooks;
  }
}

/** Milliseconds between two portions of a flood. */
const FLOOD_STEP = 50;

/** Puts the hooks on `window`; `composerModel` reads the framework's own state. */
export function installHooks(scene: Scene, composerModel: () => string): void {
  const { state } = scene;
  let serial = 900;
  const complete = (order: Partial<Order>): Order => {
    serial += 1;
    return { ...exampleOrder(scene.console, serial, Date.now()), ...order };
  };

  window.__practice = {
    sent: scene.sent,
    events: recordEvents(),
    flood: (n, perSecond) => flood(scene, n, perSecond),
    switchTo: scene.switchTo,
    openOrderTab(tab) {
      if (scene.console === 'feige') throw new Error('飞鸽 has no order tabs');
      scene.chooseOrderTab(tab);
    },
    addOrderCard(order = {}) {
      const added = complete(order);
      scene.find(state.openUid).orders.push(added);
      state.unfolded = [...state.unfolded, added.orderSn];
      scene.changed('freshNodes');
    },
    setOrders(uid, orders) {
      const conversation = scene.find(uid);
      conversation.orders = orders.map(complete);
      if (uid === state.openUid) state.unfolded = newestOrderSn(conversation.orders);
      scene.changed('freshNodes');
    },
    ordersOf: (uid) => structuredClone(scene.find(uid).orders),
    setNickname(uid, nickname) {
      scene.find(uid).nickname = nickname;
      scene.changed('freshNodes');
    },
    composerModel,
    pushBuyerMessage: scene.receive,
  };
}

async function flood(scene: Scene, n: number, perSecond: number): Promise<void> {
  const { openUid } = scene.state;
  const start = performance.now();
  for (let added = 0; added < n; ) {
    await new Promise((resolve) => setTimeout(resolve, FLOOD_STEP));
    const due = Math.min(n, Math.floor(((performance.now() - start) / 1000) * perSecond));
    for (; added < due; added += 1) scene.receive(openUid, `第 ${added + 1} 条`);
  }
}
