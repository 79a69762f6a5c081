import * as v from 'valibot';
import { MAX_FEN } from '@/utils/domain/money/fen';
import { FULL_BP } from '@/utils/domain/money/mul-bp';

/** A whole number in a range, for values that may also be `null`. */
export const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

/** An amount in fen; anything else is replaced by `otherwise`. */
export const fen = (otherwise: number, least = 0) => v.fallback(whole(least, MAX_FEN), otherwise);

/** A rate in basis points, at most 100 %. */
export const rate = (otherwise: number) => v.fallback(whole(0, FULL_BP), otherwise);

/** A number of things, hours or days. */
export const count = (otherwise: number, least: number, most: number) => v.fallback(whole(least, most), otherwise);
