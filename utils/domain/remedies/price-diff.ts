import { addPeriod, type DayUnit } from '../calendar/count-days';
import { type CalendarWarning, NO_SHOP_DAYS, type ShopDays } from '../calendar/workday';
import type { Fen } from '../money/fen';
import { type EpochMs, endOfDay, localDateOf } from '../time/instant';
import { RemedyError } from './remedy-error';

/** A buyer asks for the difference after a price drop. */
export interface PriceDiffInput {
  /** What the buyer paid per unit after all discounts (到手价), by the shop's basis. */
  paidUnitFen: Fen;
  /** The price any buyer can get now, public coupons included, by the same basis. */
  nowUnitFen: Fen;
  /** Units bought, 1…9999. */
  qty: number;
  /** Length of the promised window, 0…9999. */
  n: number;
  unit: DayUnit;
  /** From when the window counts: payment, signing or trade success, as the shop promised. Its day is not counted. */
  anchorAt: EpochMs;
  paidAt: EpochMs;
  droppedAt: EpochMs;
  askedAt: EpochMs;
  /** Units sent back, 0…qty. */
  returnedQty: number;
  /** Differences already paid on these units. */
  alreadyFen: Fen;
  sameSku: boolean;
  /** The low price is on a channel the promise excludes, for example a live room. */
  excludedChannel: boolean;
  /** The low price needs a coupon not everyone gets: newcomers, members. */
  personalOnly: boolean;
  giftChanged: boolean;
}

/** Values of {@link PriceDiffInput} that need not be asked. */
export const PRICE_DIFF_DEFAULTS = {
  returnedQty: 0,
  alreadyFen: 0,
  sameSku: true,
  excludedChannel: false,
  personalOnly: false,
  giftChanged: false,
} as const satisfies Partial<PriceDiffInput>;

/** What a shop promises by default: 15 working days from trade success. */
export const DEFAULT_PRICE_WINDOW = { n: 15, unit: 'workday' } as const;

/** Why no difference is due. Not a refusal: the playbook then offers something else. */
export type PriceDiffReason =
  | 'SKU_DIFFERENT'
  | 'CHANNEL_EXCLUDED'
  | 'PERSONAL_COUPON_ONLY'
  | 'GIFT_CHANGED'
  | 'WINDOW_EXPIRED'
  | 'DROP_BEFORE_PAYMENT'
  | 'NOTHING_KEPT'
  | 'NO_DROP'
  | 'ALREADY_REFUNDED';

/** What is due, until when it could be asked for, and why not. */
export interface PriceDiffResult {
  /** Exclusive: asked in time iff before this. */
  deadline: EpochMs;
  diffUnitFen: Fen;
  keptQty: number;
  eligible: boolean;
  /** 0 when not eligible; never more than was paid for the kept units. */
  dueFen: Fen;
  reasons: PriceDiffReason[];
  warnings: CalendarWarning[];
}

/**
 * The difference due after a price drop. A published price promise must be honoured (明码标价规定 19).
 * Throws BAD_QTY at `returnedQty` when more was returned than bought.
 */
export function priceDiff(input: PriceDiffInput, shopDays: ShopDays = NO_SHOP_DAYS): PriceDiffResult {
  if (input.returnedQty > input.qty) throw new RemedyError('BAD_QTY', 'returnedQty');
  const lastDay = addPeriod(localDateOf(input.anchorAt), input.n, input.unit, shopDays);
  const deadline = endOfDay(lastDay.date);
  const diffUnitFen = Math.max(0, input.paidUnitFen - input.nowUnitFen);
  const keptQty = input.qty - input.returnedQty;
  const owedFen = diffUnitFen * keptQty;
  const hasClaim = diffUnitFen > 0 && keptQty > 0;

  const checks: [PriceDiffReason, boolean][] = [
    ['SKU_DIFFERENT', !input.sameSku],
    ['CHANNEL_EXCLUDED', input.excludedChannel],
    ['PERSONAL_COUPON_ONLY', input.personalOnly],
    ['GIFT_CHANGED', input.giftChanged],
    ['WINDOW_EXPIRED', input.askedAt >= deadline],
    ['DROP_BEFORE_PAYMENT', input.droppedAt < input.paidAt],
    ['NOTHING_KEPT', keptQty === 0],
    ['NO_DROP', diffUnitFen === 0],
    ['ALREADY_REFUNDED', hasClaim && input.alreadyFen >= owedFen],
  ];
  const reasons = checks.filter(([, holds]) => holds).map(([reason]) => reason);
  const eligible = reasons.length === 0;
  return {
    deadline,
    diffUnitFen,
    keptQty,
    eligible,
    dueFen: eligible ? owedFen - input.alreadyFen : 0,
    reasons,
    warnings: lastDay.warnings,
  };
}
