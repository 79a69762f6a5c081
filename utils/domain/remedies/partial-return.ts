import type { Fen } from '../money/fen';
import { isSellerLiable, type Liability } from './liability';
import { assertUniqueIds, type OrderLine } from './order-lines';
import { orderSplit, unitsRefund } from './order-split';
import { RemedyError } from './remedy-error';

/** A promotion on the order's sum. */
export interface ThresholdPromotion {
  /** 满X减Y: pairs of sum to reach and amount off; the highest reached counts. */
  tiers: readonly (readonly [threshold: Fen, off: Fen])[];
  /** 每满X减Y: amount off for every full `each` (≥ 1 fen); wins over the tiers. */
  per: readonly [each: Fen, off: Fen] | null;
}

/**
 * PROPORTIONAL: what was paid for the returned units, as platform back ends do. RECALC: what was paid less what the
 * kept items would have cost (“根据购买时各商品价格进行结算,多退少补”, 七日无理由退货暂行办法). BUYER_FAVOURABLE: the larger.
 */
export type PartialReturnMethod = 'PROPORTIONAL' | 'RECALC' | 'BUYER_FAVOURABLE';

/** An order under a promotion of which some units come back. */
export interface PartialReturnInput {
  lines: readonly OrderLine[];
  rule: ThresholdPromotion;
  /** Units returned by line id, 0…the line's quantity. */
  ret: Readonly<Record<string, number>>;
  liability: Liability;
  method: PartialReturnMethod;
}

/** The refund and what it was chosen from. */
export interface PartialReturnResult {
  /** Paid for the whole order. */
  paid: Fen;
  proportional: Fen;
  /** Negative when the kept items alone would have cost more than was paid. */
  recalc: Fen;
  /** 0…paid: the buyer is never billed. */
  refund: Fen;
}

/** What the promotion takes off a sum, never more than the sum. */
export function promotionOff(sumFen: Fen, { tiers, per }: ThresholdPromotion): Fen {
  if (per) {
    const [each, off] = per;
    return Math.min(sumFen, ((sumFen - (sumFen % each)) / each) * off);
  }
  const reached = tiers.filter(([threshold]) => threshold <= sumFen).toSorted((a, b) => b[0] - a[0]);
  return Math.min(sumFen, reached[0]?.[1] ?? 0);
}

function assertReturnable(lines: readonly OrderLine[], ret: Readonly<Record<string, number>>): void {
  assertUniqueIds(lines);
  const bought = new Map(lines.map((line) => [line.id, line.qty]));
  for (const [id, count] of Object.entries(ret)) {
    const qty = bought.get(id);
    if (qty === undefined) throw new RemedyError('BAD_ENUM', `ret.${id}`);
    if (count > qty) throw new RemedyError('BAD_QTY', `ret.${id}`);
  }
}

function chooseRefund({ liability, method }: PartialReturnInput, proportional: Fen, recalc: Fen): Fen {
  if (isSellerLiable(liability) || method === 'BUYER_FAVOURABLE') return Math.max(proportional, recalc);
  return method === 'PROPORTIONAL' ? proportional : Math.max(0, recalc);
}

/**
 * The refund when part of a promoted order comes back. A liable shop pays the better of both methods.
 *
 * Throws BAD_ENUM for a repeated line id or, at `ret.<id>`, an unknown one, and BAD_QTY for more units than were bought.
 */
export function partialReturn(input: PartialReturnInput): PartialReturnResult {
  const { lines, rule } = input;
  assertReturnable(lines, input.ret);
  const returned = new Map(Object.entries(input.ret));
  const returnedOf = ({ id }: { id: string }) => returned.get(id) ?? 0;
  const grossFen = lines.reduce((sum, line) => sum + line.unitFen * line.qty, 0);
  const keptFen = lines.reduce((sum, line) => sum + line.unitFen * (line.qty - returnedOf(line)), 0);
  const split = orderSplit({ lines, discounts: [{ fen: promotionOff(grossFen, rule), on: null, by: 'SELLER' }] });
  const paid = split.reduce((sum, line) => sum + line.paid, 0);
  const proportional = split.reduce((sum, line) => sum + unitsRefund(line.units, 0, returnedOf(line)), 0);
  const recalc = paid - (keptFen - promotionOff(keptFen, rule));
  return { paid, proportional, recalc, refund: chooseRefund(input, proportional, recalc) };
}
