import * as v from 'valibot';
import { NO_REASON_DEFAULTS as DEFAULTS, type NoReasonInput, noReason } from '../no-reason';
import { calculator } from './calculator';
import { fen, flag, object, oneOf } from './fields';

const unticked = v.nullish(flag, false);

const input: v.GenericSchema<unknown, NoReasonInput> = object({
  window: oneOf(['IN_WINDOW', 'GRACE', 'OUT']),
  category: v.nullish(
    oneOf(['NORMAL', 'CUSTOM', 'PERISHABLE', 'PERIODICAL', 'DIGITAL', 'CONFIRMED_EXCLUDED']),
    DEFAULTS.category,
  ),
  goodsType: v.nullish(oneOf(['OTHER', 'FOOD_COSMETIC_MEDICAL', 'ELECTRONIC', 'APPAREL_HOME']), DEFAULTS.goodsType),
  opened: unticked,
  downloaded: unticked,
  confirmedAtPurchase: unticked,
  sellerPromise7d: unticked,
  sealBroken: unticked,
  repaired: unticked,
  activated: unticked,
  irreversibleMarks: unticked,
  tagRemoved: unticked,
  soiled: unticked,
  usedBeyondCheck: unticked,
  accessoriesMissing: unticked,
  giftMissing: unticked,
  giftPriceDisclosed: unticked,
  giftPriceFen: v.nullish(fen, DEFAULTS.giftPriceFen),
});

/** JSON form of {@link noReason}. */
export const noReasonJson = calculator(input, noReason);
