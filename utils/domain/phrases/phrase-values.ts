import type { ConversationReading } from '../conversation/conversation';
import type { OrderItem, OrderReading } from '../conversation/order';
import { certainValue, isUnsure, type Reading } from '../conversation/reading';
import { formatFen } from '../money/format-fen';
import type { PhraseValues } from './render-phrase';

/** What the values of a phrase are taken from. */
export interface ValueSources {
  reading: ConversationReading | null;
  /** The order in front with what the agent typed over it, or `null` when none is chosen. */
  order: OrderReading | null;
  shopName: string | null;
  agentName: string | null;
}

/** The variables that could be filled, and what to say of the others. */
export interface KnownValues {
  /** Only what is certain: a missing or ambiguous field gives no value. */
  values: PhraseValues;
  /** Filled, but typed in or found by its label only: shown as to be checked. */
  unsure: ReadonlySet<string>;
  /** Candidates for what is not certain, to choose from while filling in. */
  suggestions: Readonly<Record<string, readonly string[]>>;
}

/** One variable as it was found. */
interface Found {
  value?: string | undefined;
  unsure?: boolean;
  suggestions?: readonly string[];
}

/**
 * Fills the variables that the conversation and its order answer: buyer, order number, item,
 * variant, quantity, amount paid, courier, tracking number, agent, shop. The item of an order with
 * several items is a choice and not a value.
 */
export function phraseValues({ reading, order, shopName, agentName }: ValueSources): KnownValues {
  const found: Record<string, Found> = {
    店铺: { value: shopName ?? undefined },
    客服名: { value: agentName ?? undefined },
    买家昵称: reading ? fromField(reading.buyerName, withoutDirectionMarks) : {},
    ...(order && orderVariables(order)),
  };
  const entries = Object.entries(found);
  return {
    values: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    unsure: new Set(entries.filter(([, { value, unsure }]) => value !== undefined && unsure).map(([name]) => name)),
    suggestions: Object.fromEntries(entries.map(([name, { suggestions = [] }]) => [name, suggestions])),
  };
}

/** Invisible marks in a nickname that would turn the rest of our sentence around in the reply box. */
function withoutDirectionMarks(name: string): string {
  return name.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
}

function orderVariables(order: OrderReading): Record<string, Found> {
  return {
    订单号: fromField(order.orderNo, (number) => number),
    实付金额: fromField(order.paidFen, formatFen),
    快递公司: fromField(order.courier, (courier) => courier),
    快递单号: fromField(order.trackingNo, (number) => number),
    商品: fromItems(order.items, ({ title }) => title),
    规格: fromItems(order.items, ({ spec }) => spec),
    数量: fromItems(order.items, ({ qty }) => (qty === null ? '' : String(qty))),
  };
}

function fromField<T>(field: Reading<T>, show: (value: T) => string): Found {
  if (field.state === 'ambiguous') return { suggestions: field.texts };
  const value = certainValue(field);
  return value === undefined ? {} : { value: show(value), unsure: isUnsure(field) };
}

function fromItems(items: Reading<OrderItem[]>, show: (item: OrderItem) => string): Found {
  const texts = [...new Set((certainValue(items) ?? []).map(show).filter((text) => text !== ''))];
  const [only] = texts;
  const isOneItem = certainValue(items)?.length === 1;
  return isOneItem ? { value: only, unsure: isUnsure(items) } : { suggestions: texts };
}
