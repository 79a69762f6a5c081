import * as v from 'valibot';
import { formatInstant } from '../../time/instant';
import { PRICE_DIFF_DEFAULTS as DEFAULTS, type PriceDiffInput, priceDiff } from '../price-diff';
import { calculator } from './calculator';
import { count, fen, flag, instant, object, oneOf, qty } from './fields';

const input: v.GenericSchema<unknown, PriceDiffInput> = object({
  paidUnitFen: fen,
  nowUnitFen: fen,
  qty,
  n: count,
  unit: oneOf(['workday', 'day']),
  anchorAt: instant,
  paidAt: instant,
  droppedAt: instant,
  askedAt: instant,
  returnedQty: v.nullish(count, DEFAULTS.returnedQty),
  alreadyFen: v.nullish(fen, DEFAULTS.alreadyFen),
  sameSku: v.nullish(flag, DEFAULTS.sameSku),
  excludedChannel: v.nullish(flag, DEFAULTS.excludedChannel),
  personalOnly: v.nullish(flag, DEFAULTS.personalOnly),
  giftChanged: v.nullish(flag, DEFAULTS.giftChanged),
});

/** JSON form of {@link priceDiff}. */
export const priceDiffJson = calculator(input, (request) => {
  const result = priceDiff(request);
  return { ...result, deadline: formatInstant(result.deadline) };
});
