import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderSplitInput, orderSplit, unitsRefund } from '@/utils/domain/remedies/order-split';
import { amount, orderLines } from './arbitraries';

const order: fc.Arbitrary<OrderSplitInput> = orderLines.chain((lines) => {
  const on = fc.option(fc.subarray(lines.map((line) => line.id)));
  const by = fc.constantFrom('SELLER', 'PLATFORM');
  return fc.record({
    lines: fc.constant(lines),
    discounts: fc.array(fc.record({ fen: amount, on, by }), { maxLength: 5 }),
  });
});

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

describe('orderSplit', () => {
  it('accounts for every fen of every line', () => {
    fc.assert(
      fc.property(order, (input) => {
        for (const [index, line] of orderSplit(input).entries()) {
          const bought = input.lines[index];
          expect(line.id).toBe(bought?.id);
          expect(line.gross).toBe((bought?.unitFen ?? 0) * (bought?.qty ?? 0));
          expect(line.paid + line.sellerDisc + line.platformDisc).toBe(line.gross);
          expect(Math.min(line.paid, line.sellerDisc, line.platformDisc)).toBeGreaterThanOrEqual(0);
          expect(line.units).toHaveLength(bought?.qty ?? 0);
          expect(sum(line.units)).toBe(line.paid);
          expect((line.units[0] ?? 0) - (line.units.at(-1) ?? 0)).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('takes each discount in full unless its lines have less left, and nothing from other lines', () => {
    fc.assert(
      fc.property(orderLines, amount, fc.nat(5), (lines, fen, pick) => {
        const chosen = lines[pick % lines.length];
        const split = orderSplit({ lines, discounts: [{ fen, on: [chosen?.id ?? ''], by: 'PLATFORM' }] });
        for (const line of split) {
          expect(line.sellerDisc).toBe(0);
          expect(line.platformDisc).toBe(line.id === chosen?.id ? Math.min(fen, line.gross) : 0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('applies discounts one after the other, each to what the one before left', () => {
    const lines = [
      { id: 'A', unitFen: 1000, qty: 1 },
      { id: 'B', unitFen: 1000, qty: 1 },
    ];
    const split = orderSplit({
      lines,
      discounts: [
        { fen: 5000, on: ['A'], by: 'SELLER' },
        { fen: 300, on: null, by: 'PLATFORM' },
        { fen: 300, on: [], by: 'PLATFORM' },
      ],
    });
    expect(split).toEqual([
      { id: 'A', gross: 1000, sellerDisc: 1000, platformDisc: 0, paid: 0, units: [0] },
      { id: 'B', gross: 1000, sellerDisc: 0, platformDisc: 300, paid: 700, units: [700] },
    ]);
  });
});

it('any sequence of partial refunds sums to what was paid for the line', () => {
  fc.assert(
    fc.property(amount, fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 }), (paid, portions) => {
      const qty = sum(portions);
      const [line] = orderSplit({
        lines: [{ id: 'A', unitFen: paid, qty }],
        discounts: [{ fen: 1, on: null, by: 'SELLER' }],
      });
      let already = 0;
      let refunded = 0;
      for (const portion of portions) {
        refunded += unitsRefund(line?.units ?? [], already, portion);
        already += portion;
      }
      expect(refunded).toBe(line?.paid);
    }),
  );
});
