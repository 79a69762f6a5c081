import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFen, MAX_FEN } from '@/utils/domain/money/fen';
import { floorBp, mulBp } from '@/utils/domain/money/mul-bp';
import { mulDivFloor } from '@/utils/domain/money/mul-div';

/** Up to the dearest order there is: 10⁹ fen × 9999 units. */
const orderFen = fc.oneof(fc.integer({ min: 0, max: MAX_FEN }), fc.integer({ min: 0, max: MAX_FEN * 9999 }));
const rate = fc.integer({ min: 0, max: 10_000 });

describe('mulBp', () => {
  it.each([
    [8900, 500, 445],
    [0, 10_000, 0],
    [1, 5000, 1],
    [1, 4999, 0],
    [3, 5000, 2],
    [30_000, 100, 300],
    [MAX_FEN, 10_000, MAX_FEN],
    [9_999_000_000_000, 9999, 9_998_000_100_000],
  ])('%i fen at %i basis points is %i fen', (fen, bp, expected) => {
    expect(mulBp(fen, bp)).toBe(expected);
  });

  it('rounds half up and floorBp down, exactly, whatever the size', () => {
    fc.assert(
      fc.property(orderFen, rate, (fen, bp) => {
        const product = BigInt(fen) * BigInt(bp);
        expect(mulBp(fen, bp)).toBe(Number((product + 5000n) / 10_000n));
        expect(floorBp(fen, bp)).toBe(Number(product / 10_000n));
      }),
      { numRuns: 2000 },
    );
  });
});

it('mulDivFloor is exact beyond 2^53', () => {
  const factor = fc.integer({ min: 0, max: MAX_FEN });
  fc.assert(
    fc.property(orderFen, factor, fc.integer({ min: 1, max: MAX_FEN }), (x, a, b) => {
      const exact = (BigInt(x) * BigInt(a)) / BigInt(b);
      fc.pre(exact <= BigInt(Number.MAX_SAFE_INTEGER));
      expect(BigInt(mulDivFloor(x, a, b))).toBe(exact);
    }),
    { numRuns: 2000 },
  );
});

describe('isFen', () => {
  it.each([0, 1, MAX_FEN])('takes %s', (value) => {
    expect(isFen(value)).toBe(true);
  });

  it.each([-1, 1.5, MAX_FEN + 1, Number.NaN, Number.POSITIVE_INFINITY, '20', null, undefined, true, 20n, [20]])(
    'refuses %s',
    (value) => {
      expect(isFen(value)).toBe(false);
    },
  );
});
