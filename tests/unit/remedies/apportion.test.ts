import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apportion, splitEvenly } from '@/utils/domain/remedies/apportion';
import { RemedyError } from '@/utils/domain/remedies/remedy-error';
import { amount } from './arbitraries';

const weights = fc.array(amount, { minLength: 1, maxLength: 12 }).filter((list) => list.some((weight) => weight > 0));

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('apportion', () => {
  it('gives every fen away, each share its exact part rounded up or down', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const shares = apportion(total, list);
        expect(sum(shares)).toBe(total);
        const whole = BigInt(sum(list));
        for (const [index, share] of shares.entries()) {
          const exact = BigInt(total) * BigInt(list[index] ?? 0);
          expect(BigInt(share)).toBeGreaterThanOrEqual(exact / whole);
          expect(BigInt(share)).toBeLessThanOrEqual((exact + whole - 1n) / whole);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps the order of the weights, never takes more than a weight, leaves nothing on a zero', () => {
    fc.assert(
      fc.property(amount, weights, (total, list) => {
        const shares = apportion(total, list);
        for (const [i, weight] of list.entries()) {
          if (weight === 0) expect(shares[i]).toBe(0);
          if (total <= sum(list)) expect(shares[i]).toBeLessThanOrEqual(weight);
          for (const [j, other] of list.entries()) {
            if (weight > other) expect(shares[i]).toBeGreaterThanOrEqual(shares[j] ?? 0);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is exact where a plain product is not', () => {
    expect(apportion(1_000_000_000, [999_999_999, 1])).toEqual([999_999_999, 1]);
    expect(apportion(999_999_999, [9_999_000_000_000, 9_999_000_000_000])).toEqual([500_000_000, 499_999_999]);
  });

  it('splits nothing over nothing, but refuses to split something over it', () => {
    expect(apportion(0, [])).toEqual([]);
    expect(apportion(0, [0, 0])).toEqual([0, 0]);
    expect(() => apportion(1, [0, 0])).toThrow(new RemedyError('WEIGHTS_ZERO', 'weights'));
    expect(() => apportion(1, [])).toThrow(new RemedyError('WEIGHTS_ZERO', 'weights'));
  });
});

it('splitEvenly is apportion over equal weights', () => {
  fc.assert(
    fc.property(amount, fc.integer({ min: 1, max: 60 }), (total, units) => {
      expect(splitEvenly(total, units)).toEqual(apportion(total, Array(units).fill(1)));
    }),
  );
});
