import type { Fen } from './fen';
import { mulDivFloor } from './mul-div';

/** A rate in basis points, 1/10 000: 0 = 0 %, 500 = 5 %, 10 000 = 100 %. */
export type Bp = number;

/** 100 % in basis points. */
export const FULL_BP = 10_000;

/** A rate of an amount, rounded half up to a whole fen: `⌊(x·b + 5000) / 10000⌋`. `fen` ≥ 0, `rate` 0…10 000. */
export function mulBp(fen: Fen, rate: Bp): Fen {
  // Whole 10 000s are exact; only the rest (< 10 000) needs the rounding, and it cannot overflow.
  const rest = fen % FULL_BP;
  return ((fen - rest) / FULL_BP) * rate + Math.floor((rest * rate + FULL_BP / 2) / FULL_BP);
}

/** A rate of an amount, rounded down to a whole fen: for limits, which must never be exceeded by rounding. */
export function floorBp(fen: Fen, rate: Bp): Fen {
  return mulDivFloor(fen, rate, FULL_BP);
}
