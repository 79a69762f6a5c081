import * as v from 'valibot';
import { type LateCompensationInput, lateCompensation } from '../late-compensation';
import { type PunitiveInput, punitive } from '../punitive';
import { calculator } from './calculator';
import { fen, object, oneOf } from './fields';

const lateInput: v.GenericSchema<unknown, LateCompensationInput> = object({
  platform: oneOf(['TAOBAO', 'PDD', 'DOUYIN']),
  when: oneOf(['LATE_STD', 'LATE_LONG', 'OUT_OF_STOCK']),
  paid: fen,
});

const punitiveInput: v.GenericSchema<unknown, PunitiveInput> = object({
  kind: oneOf(['FRAUD_3X', 'FOOD_10X']),
  price: fen,
  loss: v.nullish(fen, 0),
});

/** JSON form of {@link lateCompensation}. */
export const lateCompensationJson = calculator(lateInput, (input) => lateCompensation(input));

/** JSON form of {@link punitive}. */
export const punitiveJson = calculator(punitiveInput, punitive);
