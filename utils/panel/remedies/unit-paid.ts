import type { OrderItem, OrderReading } from '@/utils/domain/conversation/order';
import { certainValue, isUnsure } from '@/utils/domain/conversation/reading';
import type { Fen } from '@/utils/domain/money/fen';

/**
 * What a unit's price rests on, beyond what the page says.
 * - `UNEVEN`: the sum does not divide; the first units carry one fen more (largest remainder).
 * - `SEVERAL_ITEMS`: the page has one sum for different goods; every unit was given the same share.
 * - `UNITS_UNREAD`: the number of units of a line was not read; one was taken.
 */
export type UnitPaidAssumption = 'UNEVEN' | 'SEVERAL_ITEMS' | 'UNITS_UNREAD';

/** Why a unit price has to be checked. */
export type UnitDoubt = UnitPaidAssumption | 'ORDER_UNSURE' | 'UNIT_TYPED';

/** What the buyer paid for one unit, out of the order's sum. */
export interface UnitPaid {
  /** The first unit's share. */
  fen: Fen;
  /** What the order's page says was paid for everything. */
  orderPaidFen: Fen;
  /** Units in the order, at least 1. */
  units: number;
  /** Units that carry one fen more than the others; 0 when the sum divides. */
  dearerUnits: number;
  assumptions: UnitPaidAssumption[];
  /** The sum or the units were typed in, or found by label only. */
  isUnsure: boolean;
}

/** The order's lines, or none when they were not read. */
export function itemsOf(order: OrderReading | null): OrderItem[] {
  return (order && certainValue(order.items)) ?? [];
}

/** Units bought of one line, or `null` when they were not read. */
export function unitsBought(order: OrderReading | null, item: number): number | null {
  return itemsOf(order)[item]?.qty ?? null;
}

/** The unit price of an order, or `null` when what was paid could not be read. */
export function unitPaidOf(order: OrderReading | null): UnitPaid | null {
  if (!order) return null;
  const orderPaidFen = certainValue(order.paidFen);
  if (orderPaidFen === undefined) return null;
  const items = itemsOf(order);
  const isUnread = items.length === 0 || items.some((item) => item.qty === null);
  const units = items.reduce((sum, item) => sum + (item.qty ?? 1), 0) || 1;
  const dearerUnits = orderPaidFen % units;
  const assumptions: UnitPaidAssumption[] = [];
  if (isUnread) assumptions.push('UNITS_UNREAD');
  if (items.length > 1) assumptions.push('SEVERAL_ITEMS');
  if (dearerUnits > 0) assumptions.push('UNEVEN');
  return {
    fen: (orderPaidFen - dearerUnits) / units + (dearerUnits > 0 ? 1 : 0),
    orderPaidFen,
    units,
    dearerUnits,
    assumptions,
    isUnsure: isUnsure(order.paidFen) || isUnsure(order.items),
  };
}

/** What a unit price rests on besides facts. `typed`: what the agent typed over the prefill, or `null`. */
export function unitDoubts(typed: string | null, prefill: UnitPaid | null): UnitDoubt[] {
  if (typed !== null || !prefill) return ['UNIT_TYPED'];
  return prefill.isUnsure ? ['ORDER_UNSURE', ...prefill.assumptions] : prefill.assumptions;
}
