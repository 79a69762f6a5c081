import * as v from 'valibot';
import { apportion } from '../apportion';
import { type OrderSplitInput, orderSplit } from '../order-split';
import { type PartialReturnInput, partialReturn, type ThresholdPromotion } from '../partial-return';
import type { RemedyErrorCode } from '../remedy-error';
import { calculator } from './calculator';
import { amountPair, count, fen, lineId, list, MAX_COUNT, object, oneOf, positiveFen, qty } from './fields';

const lines = list(object({ id: lineId, unitFen: fen, qty }));

const apportionInput = object({ total: fen, weights: list(fen, MAX_COUNT) });

const orderSplitInput: v.GenericSchema<unknown, OrderSplitInput> = object({
  lines,
  discounts: list(object({ fen, on: v.nullable(list(lineId)), by: oneOf(['SELLER', 'PLATFORM']) })),
});

/** Either form of promotion will do; with neither, the tiers are what is missing. */
const rule: v.GenericSchema<unknown, ThresholdPromotion> = v.pipe(
  object({
    tiers: v.nullish(list(amountPair(fen)), null),
    per: v.nullish(amountPair(positiveFen), null),
  }),
  v.forward(
    v.check(({ tiers, per }) => tiers !== null || per !== null, 'MISSING_FIELD' satisfies RemedyErrorCode),
    ['tiers'],
  ),
  v.transform(({ tiers, per }) => ({ tiers: tiers ?? [], per })),
);

const partialReturnInput: v.GenericSchema<unknown, PartialReturnInput> = object({
  lines,
  rule,
  ret: v.record(v.string(), count, 'MISSING_FIELD' satisfies RemedyErrorCode),
  liability: oneOf(['SELLER', 'COURIER', 'BUYER', 'UNCLEAR', 'NONE']),
  method: oneOf(['PROPORTIONAL', 'RECALC', 'BUYER_FAVOURABLE']),
});

/** JSON form of {@link apportion}. */
export const apportionJson = calculator(apportionInput, ({ total, weights }) => apportion(total, weights));

/** JSON form of {@link orderSplit}. */
export const orderSplitJson = calculator(orderSplitInput, orderSplit);

/** JSON form of {@link partialReturn}. */
export const partialReturnJson = calculator(partialReturnInput, partialReturn);
