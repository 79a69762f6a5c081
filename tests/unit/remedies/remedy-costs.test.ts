import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensation } from '@/utils/domain/remedies/compensation';
import { rankRemedies, remedyCosts } from '@/utils/domain/remedies/remedy-costs';
import { amount, compensationCase, compensationSettings } from './arbitraries';

const anyCase = fc
  .tuple(compensationCase, amount, fc.boolean())
  .map(([input, reshipFreightFen, freeShipping]) => ({ ...input, reshipFreightFen, freeShipping }));

describe('remedyCosts', () => {
  it('prices keeping and returning as the compensation does', () => {
    fc.assert(
      fc.property(anyCase, compensationSettings, (input, settings) => {
        const { walkAwayFen, returnPathCostFen } = compensation(input, settings);
        const costs = remedyCosts(input, settings);
        expect(costs.KEEP_AND_COMPENSATE).toBe(walkAwayFen);
        expect([undefined, returnPathCostFen]).toContain(costs.RETURN_AND_REFUND);
      }),
      { numRuns: 1000 },
    );
  });

  it('offers exactly the remedies the buyer has a right to', () => {
    const all = [
      'EXCHANGE',
      'KEEP_AND_COMPENSATE',
      'REFUND_WITHOUT_RETURN',
      'RESHIP_WITHOUT_RETURN',
      'RETURN_AND_REFUND',
    ];
    const byRight = ['EXCHANGE', 'KEEP_AND_COMPENSATE', 'RETURN_AND_REFUND'];
    fc.assert(
      fc.property(anyCase, (input) => {
        const names = Object.keys(remedyCosts(input)).toSorted();
        if (input.liability === 'SELLER' || input.liability === 'COURIER') expect(names).toEqual(all);
        else if (input.liability === 'BUYER' && input.noReasonRight) expect(names).toEqual(byRight);
        else expect(names).toEqual(['KEEP_AND_COMPENSATE']);
      }),
    );
  });
});

it('ranks the cheapest first and equal ones by name', () => {
  const costs = { KEEP_AND_COMPENSATE: 500, RETURN_AND_REFUND: -20, EXCHANGE: 500, RESHIP_WITHOUT_RETURN: 90 };
  expect(rankRemedies(costs)).toEqual([
    { remedy: 'RETURN_AND_REFUND', fen: -20 },
    { remedy: 'RESHIP_WITHOUT_RETURN', fen: 90 },
    { remedy: 'EXCHANGE', fen: 500 },
    { remedy: 'KEEP_AND_COMPENSATE', fen: 500 },
  ]);
});
