import { describe, expect, it } from 'vitest';
import { failureOf, refuses } from './refusals';
import { exampleInput } from './vectors';

const LINES = [
  { id: 'A', unitFen: 19_900, qty: 1 },
  { id: 'B', unitFen: 9900, qty: 2 },
];
const INVOICE_LINES = [
  { id: 'A', qty: 2, paidFen: 11_800 },
  { id: 'B', qty: 1, paidFen: 4500 },
];

describe('invoiceCheck', () => {
  refuses('invoiceCheck', { ...exampleInput('invoiceCheck'), lines: INVOICE_LINES }, [
    ['lines', undefined, 'MISSING_FIELD'],
    ['lines', {}, 'MISSING_FIELD'],
    ['lines', Array(201).fill(INVOICE_LINES[0]), 'BAD_QTY'],
    ['lines[1]', null, 'MISSING_FIELD'],
    ['lines[1].id', 'A', 'BAD_ENUM'],
    ['lines[1].id', 7, 'BAD_ENUM'],
    ['lines[1].id', undefined, 'MISSING_FIELD'],
    ['lines[1].qty', 0, 'BAD_QTY'],
    ['lines[1].paidFen', 45.5, 'BAD_AMOUNT'],
    ['lines[0].refundQty', 3, 'BAD_QTY'],
    ['lines[0].discountFen', -1, 'BAD_AMOUNT'],
    ['invoiceFen', undefined, 'MISSING_FIELD'],
    ['includeFreight', 0, 'BAD_ENUM'],
    ['toleranceFen', -1, 'BAD_AMOUNT'],
  ]);
});

describe('apportion', () => {
  refuses('apportion', { total: 10, weights: [1, 2] }, [
    ['total', -1, 'BAD_AMOUNT'],
    ['weights', undefined, 'MISSING_FIELD'],
    ['weights', 3, 'MISSING_FIELD'],
    ['weights', [0, 0], 'WEIGHTS_ZERO'],
    ['weights', [], 'WEIGHTS_ZERO'],
    ['weights[1]', 0.5, 'BAD_AMOUNT'],
    ['weights[1]', null, 'BAD_AMOUNT'],
  ]);
});

describe('orderSplit', () => {
  refuses('orderSplit', { lines: LINES, discounts: [{ fen: 100, on: ['A'], by: 'SELLER' }] }, [
    ['lines[1].qty', 10_000, 'BAD_QTY'],
    ['lines[1].id', 'A', 'BAD_ENUM'],
    ['lines[0].unitFen', '199', 'BAD_AMOUNT'],
    ['discounts', undefined, 'MISSING_FIELD'],
    ['discounts[0].fen', 0.5, 'BAD_AMOUNT'],
    ['discounts[0].on', undefined, 'MISSING_FIELD'],
    ['discounts[0].on', 'A', 'MISSING_FIELD'],
    ['discounts[0].on[0]', 'Z', 'BAD_ENUM'],
    ['discounts[0].by', 'SHOP', 'BAD_ENUM'],
  ]);
});

describe('partialReturn', () => {
  const input = { ...exampleInput('partialReturn'), lines: LINES, rule: { tiers: [[30_000, 3000]] }, ret: { B: 1 } };
  refuses('partialReturn', input, [
    ['ret', undefined, 'MISSING_FIELD'],
    ['ret.B', 3, 'BAD_QTY'],
    ['ret.B', -1, 'BAD_QTY'],
    ['ret.B', '1', 'BAD_QTY'],
    ['ret.Z', 1, 'BAD_ENUM'],
    ['rule', undefined, 'MISSING_FIELD'],
    ['rule.tiers', undefined, 'MISSING_FIELD'],
    ['rule.tiers[0]', 30_000, 'BAD_AMOUNT'],
    ['rule.tiers[0][1]', 0.5, 'BAD_AMOUNT'],
    ['rule.per', 5, 'BAD_AMOUNT'],
    ['lines[1].id', 'A', 'BAD_ENUM'],
    ['liability', 'PLATFORM', 'BAD_ENUM'],
    ['method', undefined, 'MISSING_FIELD'],
    ['method', 'BEST', 'BAD_ENUM'],
  ]);

  it('a promotion for every nothing', () => {
    const failure = failureOf('partialReturn', { ...input, rule: { per: [0, 100] } });
    expect(failure).toEqual({ code: 'BAD_AMOUNT', path: 'rule.per[0]' });
  });
});
