import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type PartialReturnInput,
  partialReturn,
  promotionOff,
  type ThresholdPromotion,
} from '@/utils/domain/remedies/partial-return';
import { amount, orderLines } from './arbitraries';

const rule: fc.Arbitrary<ThresholdPromotion> = fc.record({
  tiers: fc.array(fc.tuple(amount, amount), { maxLength: 4 }),
  per: fc.option(fc.tuple(fc.integer({ min: 1, max: 50_000 }), amount)),
});

const returned: fc.Arbitrary<PartialReturnInput> = orderLines.chain((lines) =>
  fc.record({
    lines: fc.constant(lines),
    rule,
    ret: fc.record(Object.fromEntries(lines.map(({ id, qty }) => [id, fc.integer({ min: 0, max: qty })]))),
    liability: fc.constantFrom('SELLER', 'COURIER', 'BUYER', 'UNCLEAR', 'NONE'),
    method: fc.constantFrom('PROPORTIONAL', 'RECALC', 'BUYER_FAVOURABLE'),
  }),
);

describe('properties', () => {
  it('refunds between nothing and what was paid', () => {
    fc.assert(
      fc.property(returned, (input) => {
        const { paid, proportional, recalc, refund } = partialReturn(input);
        expect(refund).toBeGreaterThanOrEqual(0);
        expect(refund).toBeLessThanOrEqual(paid);
        expect([0, proportional, recalc]).toContain(refund);
      }),
      { numRuns: 400 },
    );
  });

  it('returning everything gives everything back, returning nothing nothing', () => {
    fc.assert(
      fc.property(returned, (input) => {
        const everything = Object.fromEntries(input.lines.map(({ id, qty }) => [id, qty]));
        const whole = partialReturn({ ...input, ret: everything });
        expect(whole.refund).toBe(whole.paid);
        expect(partialReturn({ ...input, ret: {} }).refund).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  it('a liable shop pays the better of both methods', () => {
    fc.assert(
      fc.property(returned, fc.constantFrom('SELLER', 'COURIER'), (input, liability) => {
        const { proportional, recalc, refund } = partialReturn({ ...input, liability });
        expect(refund).toBe(Math.max(proportional, recalc));
      }),
    );
  });
});

it('a promotion missed by one fen takes nothing off', () => {
  const order = {
    lines: [{ id: 'A', unitFen: 29_999, qty: 1 }],
    rule: { tiers: [[30_000, 3000]], per: null },
    ret: { A: 1 },
    liability: 'BUYER',
    method: 'PROPORTIONAL',
  } as const;
  expect(partialReturn(order)).toEqual({ paid: 29_999, proportional: 29_999, recalc: 29_999, refund: 29_999 });
});

describe('promotionOff', () => {
  const tiers = [
    [30_000, 4000],
    [10_000, 1000],
    [20_000, 2500],
  ] as const;

  it.each([
    [9999, 0],
    [10_000, 1000],
    [19_999, 1000],
    [20_000, 2500],
    [30_000, 4000],
    [99_999, 4000],
  ])('tiers: %i reached takes %i off', (sumFen, off) => {
    expect(promotionOff(sumFen, { tiers, per: null })).toBe(off);
  });

  it.each([
    [9999, 0],
    [10_000, 1500],
    [29_999, 3000],
    [30_000, 4500],
  ])('for every 100 yuan: %i takes %i off', (sumFen, off) => {
    expect(promotionOff(sumFen, { tiers, per: [10_000, 1500] })).toBe(off);
  });

  it('never takes more off than there is', () => {
    expect(promotionOff(500, { tiers: [[0, 900]], per: null })).toBe(500);
    expect(promotionOff(500, { tiers: [], per: [1, 1_000_000_000] })).toBe(500);
    expect(promotionOff(500, { tiers: [], per: null })).toBe(0);
  });
});
