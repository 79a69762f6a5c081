import type { Fen } from '../money/fen';
import { RemedyError } from './remedy-error';

interface Share {
  index: number;
  weight: number;
  fen: bigint;
  remainder: bigint;
}

function byRemainder(a: Share, b: Share): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return b.weight - a.weight || a.index - b.index;
}

/**
 * Splits an amount over weights by largest remainder; ties go to the larger weight, then to the earlier one. The
 * shares sum to `total` exactly and each is its exact part rounded up or down. Integers ≥ 0.
 *
 * Throws WEIGHTS_ZERO at `weights` when there is something to split and nothing to split it over.
 */
export function apportion(total: Fen, weights: readonly number[]): Fen[] {
  const weightSum = weights.reduce((sum, weight) => sum + BigInt(weight), 0n);
  if (total === 0) return weights.map(() => 0);
  if (weightSum === 0n) throw new RemedyError('WEIGHTS_ZERO', 'weights');

  // BigInt: an order's amount times a line's amount passes 2^53.
  const shares = weights.map((weight, index): Share => {
    const product = BigInt(total) * BigInt(weight);
    return { index, weight, fen: product / weightSum, remainder: product % weightSum };
  });
  const left = total - Number(shares.reduce((sum, share) => sum + share.fen, 0n));
  const result = shares.map((share) => Number(share.fen));
  for (const { index } of shares.toSorted(byRemainder).slice(0, left)) result[index] = (result[index] ?? 0) + 1;
  return result;
}

/**
 * Splits an amount over equal units, the larger shares first: what {@link apportion} gives for equal weights, without
 * sorting thousands of them. `units` ≥ 1.
 */
export function splitEvenly(total: Fen, units: number): Fen[] {
  const larger = total % units;
  const base = (total - larger) / units;
  return Array.from({ length: units }, (_, index) => (index < larger ? base + 1 : base));
}
