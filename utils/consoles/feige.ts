import {
  type ChatMessage,
  type ConversationReading,
  MESSAGE_TEXT_LIMIT,
  MESSAGES_READ,
  type OrdersState,
} from '@/utils/domain/conversation/conversation';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { missing, type Reading, readValue } from '@/utils/domain/conversation/reading';
import { readLabelled } from '@/utils/domain/reading/labelled-text';
import { stageOf } from '@/utils/domain/reading/order-stage';
import { parseShownAmount } from '@/utils/domain/reading/shown-amount';
import { agree } from './agree';
import { composerState } from './composer-state';
import type { ConsoleAdapter } from './console-adapter';
import { CONSOLE_HOSTS } from './console-hosts';
import { attributeOf, isMatch, isShown, queryAll, queryFirst, textOf, textUpTo } from './dom';
import { labelledRows } from './labelled-rows';
import { anyText, findAll, findLast, findOne, glanceAt, type Place, readPlace } from './places';
import { readItemsWithSpecBeside } from './read-items';
import { readOrderRows } from './read-order-rows';

/** 抖店 飞鸽: a React page, redesigned 2026-06; hashed class names are never used. */
const PLACES = {
  composer: [{ css: 'textarea[data-qa-id="qa-send-message-textarea"]', seen: '2026-08' }],
  // The second span of the bar is 添加备注.
  buyerName: [
    { css: '#topbar-left-info span:first-of-type', seen: '2026-08' },
    { css: '[data-qa-id="qa-chat-user-name"], [data-qa-id="qa-session-user-name"]', seen: '2026-06' },
  ],
  message: [{ css: '[data-qa-id="qa-message-warpper"]', seen: '2026-08' }],
  workspace: [{ css: '#workspace-chat', seen: '2026-08' }],
  tools: [{ css: '#workStation', seen: '2026-08' }],
  orderCard: [{ css: '.ecom-collapse-item', seen: '2026-08' }],
  cardHeader: [{ css: '.ecom-collapse-header', seen: '2026-08' }],
  goods: [{ css: '[data-btm="d5834"]', seen: '2026-08' }],
  noOrder: [{ css: '#workStation [class*="empty"]', seen: '2026-06' }],
} satisfies Record<string, readonly [Place, ...Place[]]>;

const OPEN_HEADER: readonly Place[] = [{ css: '.ecom-collapse-item-active > .ecom-collapse-header', seen: '2026-08' }];

const OPEN_CARD = '.ecom-collapse-item-active, :has(> .ecom-collapse-header[aria-expanded="true"])';
/** System lines that carry no words of a person. */
const SYSTEM_IDS = /_Welcome_|_CsAssign_|^transfer_staff_|^llm_process_|^cs_close_conversation/;

/** The buyer's key: a class of the composer, `inputArea_<security_user_id>`. */
function keysOfComposer(page: Document): string[] {
  const composer = findOne(page, PLACES.composer);
  if (composer.state !== 'one') return [];
  const keys = (attributeOf(composer.element, 'class') ?? '').match(/(?<=(?:^|\s)inputArea_)\S+/g);
  return keys ?? [];
}

/** The nickname as the composer's placeholder has it; the top bar must agree with it. */
function nameInPlaceholder(page: Document): string[] {
  const composer = findOne(page, PLACES.composer);
  if (composer.state !== 'one') return [];
  const name = /^发送给\s*(.*?)\s*[,，]\s*使用\s*Enter/s.exec(attributeOf(composer.element, 'placeholder') ?? '')?.[1];
  return name ? [name.replace(/\s+/g, ' ')] : [];
}

function readName(page: Document): Reading<string> {
  const inBar = readPlace(page, PLACES.buyerName, anyText);
  if (inBar.state !== 'read') return inBar;
  return agree([
    { source: inBar.source, values: [inBar.value] },
    { source: 'placeholder', values: nameInPlaceholder(page) },
  ]);
}

/**
 * The order number: an element of the header whose whole text is 19 digits. A hidden counter
 * (`+0`) stands beside it, so digits are never picked out of the card's joined text.
 */
function readOrderNo(header: Element): Reading<string> {
  const numbers = new Set(
    queryAll(header, '*')
      .filter((element) => element.childElementCount === 0 && isShown(element))
      .map(textOf)
      .filter((text) => /^\d{19}$/.test(text)),
  );
  const [number] = numbers;
  if (number === undefined) return missing('NOT_FOUND');
  if (numbers.size > 1) return { state: 'ambiguous', texts: [...numbers], source: '.ecom-collapse-header' };
  return readValue(number, number, '.ecom-collapse-header');
}

/** The status: the first text of the header that is a status word and nothing else. */
function readStage(header: Element): OrderReading['stage'] {
  const texts = queryAll(header, '*')
    .filter((element) => element.childElementCount === 0 && isShown(element))
    .map(textOf);
  const text = texts.find((candidate) => candidate.length <= 20 && !['OTHER', null].includes(stageOf(candidate)));
  const stage = text === undefined ? null : stageOf(text);
  return stage === null || text === undefined ? missing('NOT_FOUND') : readValue(stage, text, '.ecom-collapse-header');
}

function readCard(card: Element): OrderReading {
  const header = findOne(card, PLACES.cardHeader);
  const top = header.state === 'one' ? header.element : card;
  const stage = readStage(top);
  // A closed order shows 订单金额 instead of what was paid; that is another amount, so it is less sure.
  const amounts = labelledRows(card, ['实付金额', '实付', '订单金额']);
  const paid = readLabelled(amounts, ['实付金额', '实付'], parseShownAmount);
  const total = readLabelled(amounts, ['订单金额'], parseShownAmount, false);
  return {
    orderNo: readOrderNo(top),
    stage,
    paidFen: paid.state === 'missing' && paid.reason === 'NOT_FOUND' ? total : paid,
    items: readItemsWithSpecBeside(card, PLACES.goods),
    ...withoutUnknownRows(readOrderRows(card)),
  };
}

/** The card is known to show when the order was paid and no other time: what is not there is not missing. */
const NOT_SHOWN = ['orderedAt', 'shippedAt', 'signedAt'] as const;

function withoutUnknownRows(rows: ReturnType<typeof readOrderRows>): ReturnType<typeof readOrderRows> {
  const absent = NOT_SHOWN.filter((field) => rows[field].state === 'missing');
  return { ...rows, ...Object.fromEntries(absent.map((field) => [field, missing('NOT_ON_PAGE')])) };
}

function readOrders(page: Document): { state: OrdersState; orders: OrderReading[]; openOrder: number } {
  const cards = findAll(page, PLACES.orderCard);
  if (cards.length === 0) {
    const state =
      findOne(page, PLACES.tools).state === 'none'
        ? 'NOT_FOUND'
        : findOne(page, PLACES.noOrder).state === 'none'
          ? 'LOADING'
          : 'NONE';
    return { state, orders: [], openOrder: -1 };
  }
  const open = cards.flatMap((card, index) => (isMatch(card, OPEN_CARD) ? [index] : []));
  const [only] = open;
  return { state: 'READ', orders: cards.map(readCard), openOrder: open.length === 1 && only !== undefined ? only : -1 };
}

function readMessages(page: Document): ChatMessage[] {
  return findLast(page, PLACES.message, MESSAGES_READ).map((row) => {
    const [bubble = row] = queryAll(row, 'pre');
    return { from: senderOf(row), text: textUpTo(bubble, MESSAGE_TEXT_LIMIT) };
  });
}

function senderOf(row: Element): ChatMessage['from'] {
  const marked = queryFirst(row, '[data-id]');
  if (SYSTEM_IDS.test((marked && attributeOf(marked, 'data-id')) ?? '')) return 'SYSTEM';
  if (queryFirst(row, '.messageNotMe')) return 'BUYER';
  return queryFirst(row, '.messageIsMe') ? 'SHOP' : 'SYSTEM';
}

/** An attribute of the composer, which holds the buyer's key and name. */
function glanceAttribute(page: Document, name: string): string {
  const composer = queryFirst(page, PLACES.composer[0].css);
  return (composer && attributeOf(composer, name)) ?? '';
}

function readAccount(page: Document): Reading<string> {
  const id = new URLSearchParams(page.location.search).get('selfId');
  return id ? readValue(id, id, 'selfId') : missing('NOT_FOUND');
}

function read(page: Document): ConversationReading {
  const { state, orders, openOrder } = readOrders(page);
  return {
    console: 'feige',
    account: readAccount(page),
    conversation: agree([{ source: 'inputArea_', values: keysOfComposer(page) }]),
    buyerName: readName(page),
    ordersState: state,
    orders,
    openOrder,
    messages: readMessages(page),
    composer: composerState(findOne(page, PLACES.composer)),
  };
}

export const feige: ConsoleAdapter = {
  id: 'feige',
  hosts: CONSOLE_HOSTS.feige,
  checkedAt: '2026-11-22',
  confidence: 'H',
  watchedAttributes: ['class', 'placeholder', 'aria-expanded'],
  glance: (page) =>
    [
      glanceAt(page, PLACES.buyerName),
      glanceAttribute(page, 'class'),
      glanceAttribute(page, 'placeholder'),
      glanceAt(page, OPEN_HEADER),
    ].join('\n'),
  read,
  findComposer: (page) => findOne(page, PLACES.composer),
};
