import type { Fen } from '../money/fen';
import { apportion, splitEvenly } from './apportion';
import { assertUniqueIds, type OrderLine } from './order-lines';
import { RemedyError } from './remedy-error';

/** A discount on an order, in the order it was applied: line promotion, shop coupon, 满减, platform coupon, points. */
export interface OrderDiscount {
  fen: Fen;
  /** Ids of the lines it applies to; null: all. */
  on: readonly string[] | null;
  /** Who pays for it. What the platform paid is never refunded to the buyer as cash. */
  by: 'SELLER' | 'PLATFORM';
}

/** An order and what was taken off. */
export interface OrderSplitInput {
  lines: readonly OrderLine[];
  discounts: readonly OrderDiscount[];
}

/** What the buyer paid for a line. `gross = sellerDisc + platformDisc + paid`. */
export interface SplitLine {
  id: string;
  gross: Fen;
  sellerDisc: Fen;
  platformDisc: Fen;
  paid: Fen;
  /** Paid for each unit, larger shares first; sums to `paid`. */
  units: Fen[];
}

/** A line while discounts are still being taken off. */
type OpenLine = Omit<SplitLine, 'units'> & { qty: number };

function assertKnownIds({ lines, discounts }: OrderSplitInput): void {
  const ids = new Set(lines.map((line) => line.id));
  for (const [index, { on }] of discounts.entries()) {
    const unknown = on?.findIndex((id) => !ids.has(id)) ?? -1;
    if (unknown >= 0) throw new RemedyError('BAD_ENUM', `discounts[${index}].on[${unknown}]`);
  }
}

function applyDiscount(lines: OpenLine[], discount: OrderDiscount): void {
  const eligible = lines.filter((line) => discount.on === null || discount.on.includes(line.id));
  const weights = eligible.map((line) => line.paid);
  const capped = Math.min(
    discount.fen,
    weights.reduce((sum, weight) => sum + weight, 0),
  );
  const shares = apportion(capped, weights);
  for (const [index, line] of eligible.entries()) {
    const share = shares[index] ?? 0;
    line.paid -= share;
    if (discount.by === 'SELLER') line.sellerDisc += share;
    else line.platformDisc += share;
  }
}

/**
 * Splits an order's discounts down to its units. Each discount is spread over its lines by what is left to pay on
 * them and never takes more than that.
 *
 * Throws BAD_ENUM for a repeated line id or a discount on an unknown line.
 */
export function orderSplit(input: OrderSplitInput): SplitLine[] {
  assertUniqueIds(input.lines);
  assertKnownIds(input);
  const lines = input.lines.map(({ id, unitFen, qty }): OpenLine => {
    const gross = unitFen * qty;
    return { id, qty, gross, sellerDisc: 0, platformDisc: 0, paid: gross };
  });
  for (const discount of input.discounts) applyDiscount(lines, discount);
  return lines.map(({ qty, ...line }) => ({ ...line, units: splitEvenly(line.paid, qty) }));
}

/**
 * What was paid for `count` further units of a line of which `already` were refunded: units are taken in order, so
 * any sequence of partial refunds sums to the line's paid amount exactly.
 */
export function unitsRefund(units: readonly Fen[], already: number, count: number): Fen {
  return units.slice(already, already + count).reduce((sum, unit) => sum + unit, 0);
}
