import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lateCompensation } from '@/utils/domain/remedies/late-compensation';
import { punitive } from '@/utils/domain/remedies/punitive';
import { amount } from './arbitraries';

describe('late shipment', () => {
  it.each([
    ['TAOBAO', 'LATE_STD', 0, 500],
    ['TAOBAO', 'LATE_STD', 10_010, 501],
    ['TAOBAO', 'LATE_LONG', 49_999, 5000],
    ['TAOBAO', 'OUT_OF_STOCK', 1000, 500],
    ['PDD', 'LATE_STD', 0, 300],
    ['PDD', 'LATE_LONG', 8900, null],
    ['PDD', 'OUT_OF_STOCK', 8900, null],
    ['DOUYIN', 'LATE_STD', 0, 0],
    ['DOUYIN', 'LATE_STD', 299_999, 3000],
    ['DOUYIN', 'LATE_STD', 31_250, 313],
    ['DOUYIN', 'OUT_OF_STOCK', 8900, null],
  ] as const)('%s %s of %i fen: %s', (platform, when, paid, fen) => {
    expect(lateCompensation({ platform, when, paid })).toBe(fen);
  });

  it('never falls with the price', () => {
    const platform = fc.constantFrom('TAOBAO', 'PDD', 'DOUYIN');
    fc.assert(
      fc.property(platform, amount, amount, (name, a, b) => {
        const fen = (paid: number) => lateCompensation({ platform: name, when: 'LATE_STD', paid }) ?? -1;
        expect(fen(Math.min(a, b))).toBeLessThanOrEqual(fen(Math.max(a, b)));
      }),
    );
  });
});

describe('statutory damages', () => {
  it('a loss counts for food only', () => {
    expect(punitive({ kind: 'FRAUD_3X', price: 100, loss: 1_000_000 })).toBe(50_000);
    expect(punitive({ kind: 'FOOD_10X', price: 100, loss: 1_000_000 })).toBe(3_000_000);
  });

  it('never falls under the multiple of the price or the legal minimum', () => {
    fc.assert(
      fc.property(amount, amount, (price, loss) => {
        expect(punitive({ kind: 'FRAUD_3X', price, loss })).toBeGreaterThanOrEqual(Math.max(3 * price, 50_000));
        const food = punitive({ kind: 'FOOD_10X', price, loss });
        expect([10 * price, 3 * loss, 100_000]).toContain(food);
        expect(food).toBeGreaterThanOrEqual(Math.max(10 * price, 3 * loss, 100_000));
      }),
    );
  });
});
