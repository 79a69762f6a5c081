import {
  type ChatMessage,
  type ConversationReading,
  MESSAGE_TEXT_LIMIT,
  MESSAGES_READ,
  type OrdersState,
} from '@/utils/domain/conversation/conversation';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { missing } from '@/utils/domain/conversation/reading';
import { findOrderNumber } from '@/utils/domain/reading/order-number';
import { stageOf } from '@/utils/domain/reading/order-stage';
import { parseShownAmount } from '@/utils/domain/reading/shown-amount';
import { agree } from './agree';
import { composerState } from './composer-state';
import type { ConsoleAdapter } from './console-adapter';
import { CONSOLE_HOSTS } from './console-hosts';
import { attributeOf, isMatch, queryAll, queryFirst, textOf, textUpTo } from './dom';
import { anyText, findAll, findLast, findOne, glanceAt, type Place, readPlace } from './places';
import { readItems } from './read-items';
import { readOrderRows } from './read-order-rows';

/** Merchant chat of 拼多多: a Vue 2 page, everything in the top document. */
const PLACES = {
  composer: [{ css: 'textarea#replyTextarea', seen: '2026-10' }],
  buyerName: [{ css: '.chatWindowHeader .base-info .name', seen: '2026-10' }],
  activeRow: [{ css: '.chat-item-box.active[data-random], .active .chat-item-box[data-random]', seen: '2026-10' }],
  uid: [{ css: '#msgListContainer [currentuid]', seen: '2026-10' }],
  message: [{ css: '#msgListContainer .msg-list > li.onemsg', seen: '2026-10' }],
  messageText: [{ css: '.msg-content-box', seen: '2026-10' }],
  panelTab: [{ css: '#right-panel .bar-box li.bar-item.bar-select', seen: '2026-10' }],
  orderTab: [{ css: '#right-panel .order-panel-second-bar.bar-select', seen: '2026-10' }],
  orderCard: [{ css: '#right-panel .order-item', seen: '2026-10' }],
  orderNo: [{ css: '.order-sn', seen: '2026-10' }],
  stage: [{ css: '.title-status', seen: '2026-10' }],
  goodsName: [{ css: '.goods-name', seen: '2026-10' }],
  goodsSpec: [{ css: '.goods-spec', seen: '2026-10' }],
  goodsQty: [{ css: '.goods-number, .goods-num', seen: '2026-05' }],
  amount: [{ css: '.line-value.amount-value', seen: '2026-10' }],
  noOrder: [{ css: '#right-panel [class*="empty"], #right-panel [class*="no-data"]', seen: '2026-05' }],
} satisfies Record<string, readonly [Place, ...Place[]]>;

const ORDER_NO_ON_PAGE: readonly Place[] = [{ css: '#right-panel .order-item .order-sn', seen: '2026-10' }];

/** The sub-tab with the orders of the buyer in front; its neighbour shows the whole shop's. */
const OWN_ORDERS = '个人订单';
const ORDERS_TAB = '最新订单';

/** The uids on the messages, without repeats. */
function uidsOfMessages(page: Document): string[] {
  const uids = queryAll(page, PLACES.uid[0].css).map((element) => attributeOf(element, 'currentuid') ?? '');
  return [...new Set(uids)].filter((uid) => uid !== '');
}

/** The uid on the newest message: enough to notice a switch. */
function newestUid(page: Document): string {
  const [message] = findLast(page, PLACES.message, 1);
  const marked = message && queryFirst(message, '[currentuid]');
  return (marked && attributeOf(marked, 'currentuid')) ?? '';
}

/** The uids of rows of the list; one buyer may stand in several groups of it (`<uid>-0-<group>`). */
function uidsOfRows(rows: readonly Element[]): string[] {
  const uids = rows.map((row) => attributeOf(row, 'data-random')?.split('-')[0] ?? '');
  return [...new Set(uids)].filter((uid) => uid !== '');
}

function readOrders(page: Document): { state: OrdersState; orders: OrderReading[] } {
  const tab = readPlace(page, PLACES.panelTab, anyText);
  if (tab.state === 'missing') return { state: 'NOT_FOUND', orders: [] };
  const subTab = readPlace(page, PLACES.orderTab, anyText);
  const onOwnOrders =
    tab.state === 'read' && tab.value === ORDERS_TAB && subTab.state === 'read' && subTab.value === OWN_ORDERS;
  if (!onOwnOrders) return { state: 'WRONG_TAB', orders: [] };
  const cards = findAll(page, PLACES.orderCard);
  if (cards.length > 0) return { state: 'READ', orders: cards.map(readCard) };
  return { state: findOne(page, PLACES.noOrder).state === 'none' ? 'LOADING' : 'NONE', orders: [] };
}

function readCard(card: Element): OrderReading {
  return {
    orderNo: readPlace(card, PLACES.orderNo, (text) => findOrderNumber(text, 'pinduoduo')),
    stage: readPlace(card, PLACES.stage, stageOf),
    paidFen: readPaid(card),
    items: readItems(card, { title: PLACES.goodsName, spec: PLACES.goodsSpec, qty: PLACES.goodsQty }),
    ...readOrderRows(card),
  };
}

/** The card's amount is what was paid only when its row does not call it due (应收, before payment). */
function readPaid(card: Element): OrderReading['paidFen'] {
  const reading = readPlace(card, PLACES.amount, parseShownAmount);
  const row = findOne(card, PLACES.amount);
  const title = row.state === 'one' ? textOf(row.element.parentElement ?? row.element) : '';
  return /应[收付]|待[收付]/.test(title) ? missing('NOT_FOUND', title) : reading;
}

function readMessages(page: Document): ChatMessage[] {
  return findLast(page, PLACES.message, MESSAGES_READ).map((row) => {
    const [bubble = row] = queryAll(row, PLACES.messageText[0].css);
    return { from: senderOf(row), text: textUpTo(bubble, MESSAGE_TEXT_LIMIT) };
  });
}

function senderOf(row: Element): ChatMessage['from'] {
  const is = (css: string) => isMatch(row, css) || queryAll(row, css).length > 0;
  if (is('.buyer-item')) return 'BUYER';
  return is('.cs-item') ? 'SHOP' : 'SYSTEM';
}

function read(page: Document): ConversationReading {
  const { state, orders } = readOrders(page);
  return {
    console: 'pinduoduo',
    // The page shows no name of the account that can be relied on ("主账号", "拼多多客服平台").
    account: missing('NOT_ON_PAGE'),
    conversation: agree([
      { source: 'currentuid', values: uidsOfMessages(page) },
      // A list behind another tab keeps its own active row: only one that is shown is a witness.
      { source: 'data-random', values: uidsOfRows(findAll(page, PLACES.activeRow)) },
    ]),
    buyerName: readPlace(page, PLACES.buyerName, anyText),
    ordersState: state,
    orders,
    openOrder: orders.length === 1 ? 0 : -1,
    messages: readMessages(page),
    composer: composerState(findOne(page, PLACES.composer)),
  };
}

export const pinduoduo: ConsoleAdapter = {
  id: 'pinduoduo',
  hosts: CONSOLE_HOSTS.pinduoduo,
  checkedAt: '2026-11-22',
  confidence: 'H',
  watchedAttributes: ['currentuid', 'data-random', 'class'],
  glance: (page) =>
    [
      glanceAt(page, PLACES.buyerName),
      newestUid(page),
      // Shown or not: asking that would make the page lay itself out at every glance.
      uidsOfRows(queryAll(page, PLACES.activeRow[0].css)).join(),
      glanceAt(page, ORDER_NO_ON_PAGE),
    ].join('\n'),
  read,
  findComposer: (page) => findOne(page, PLACES.composer),
};
