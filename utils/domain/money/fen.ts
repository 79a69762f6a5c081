/**
 * An amount of money in integer 分 (1/100 yuan). Amounts people enter lie in 0…{@link MAX_FEN};
 * results may be negative (a loss) or, multiplied by a quantity, larger. Never a fraction.
 */
export type Fen = number;

/** Largest amount accepted as input: 10 million yuan. */
export const MAX_FEN = 1_000_000_000;

/** Whether a value of unknown origin is an amount that may be calculated with: an integer 0…{@link MAX_FEN}. */
export function isFen(value: unknown): value is Fen {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_FEN;
}
