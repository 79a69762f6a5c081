import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ApprovalLevel } from '@/utils/domain/remedies/approval-level';
import { type CompensationInput, type CompensationResult, compensation } from '@/utils/domain/remedies/compensation';
import {
  type CompensationSettings,
  DEFAULT_COMPENSATION_SETTINGS,
} from '@/utils/domain/remedies/compensation-settings';
import { amount, compensationCase, compensationSettings, rate } from './arbitraries';
import { compensationByContract } from './compensation-oracle';

const RANK: Record<ApprovalLevel, number> = { AGENT: 0, SUPERVISOR: 1, MANAGER: 2 };

type Check = (result: CompensationResult, input: CompensationInput, settings: CompensationSettings) => void;

function always(check: Check): void {
  fc.assert(
    fc.property(compensationCase, compensationSettings, (input, settings) => {
      check(compensation(input, settings), input, settings);
    }),
    { numRuns: 1000 },
  );
}

function isLiable({ liability }: CompensationInput): boolean {
  return liability === 'SELLER' || liability === 'COURIER';
}

/** The first offer of a bargain; a small ask is met at once and opens nothing. */
function opening(result: CompensationResult): number {
  return result.strategy === 'BARGAIN' ? (result.offers[0]?.fen ?? 0) : 0;
}

it('gives what the written rule gives, in exact arithmetic', () => {
  always((result, input, settings) => {
    expect(result).toEqual(compensationByContract(input, settings));
  });
});

describe('properties of the range', () => {
  it('1: the ceiling lies between nothing and the price paid', () => {
    always(({ ceilingFen, paidFen }) => {
      expect(ceilingFen).toBeGreaterThanOrEqual(0);
      expect(ceilingFen).toBeLessThanOrEqual(paidFen);
    });
  });

  it('3: a liable shop never gives more than the return path costs', () => {
    always((result, input) => {
      if (isLiable(input)) expect(result.walkAwayFen).toBeLessThanOrEqual(Math.max(0, result.returnPathCostFen));
    });
  });

  it('4: goodwill never makes a loss and never passes its cap', () => {
    always((result, input, settings) => {
      if (isLiable(input)) return;
      expect(result.walkAwayFen).toBeLessThanOrEqual(settings.goodwillCapFen);
      expect(result.walkAwayFen).toBeLessThanOrEqual(Math.max(0, result.profitRoomFen));
    });
  });
});

describe('properties of the offers', () => {
  it('2: they rise from above nothing to exactly the walk-away, within ask and ceiling', () => {
    always(({ offers, walkAwayFen, ceilingFen }, { askFen }) => {
      const amounts = offers.map((offer) => offer.fen);
      expect(amounts.every((fen, index) => fen > (amounts[index - 1] ?? 0))).toBe(true);
      expect(amounts.at(-1) ?? 0).toBe(walkAwayFen);
      expect(walkAwayFen).toBeLessThanOrEqual(Math.min(askFen ?? ceilingFen, ceilingFen));
    });
  });

  it('7: approval never falls along the ladder, and the agent stops where it first rises', () => {
    always((result) => {
      const ranks = result.offers.map((offer) => RANK[offer.level]);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
      if (!('agentStopFen' in result)) return;
      const alone = result.offers.filter((offer) => offer.level === 'AGENT');
      expect(result.agentStopFen).toBe(Math.max(0, ...alone.map((offer) => offer.fen)));
    });
  });

  it('8: every offer but the last is whole steps above the opening', () => {
    always(({ offers }, _input, { stepFen }) => {
      const [first, ...rest] = offers.slice(0, -1);
      expect(rest.filter((offer) => (offer.fen - (first?.fen ?? 0)) % stepFen !== 0)).toEqual([]);
    });
  });

  it('9: the opening is at most one step under the fair loss', () => {
    always((result, _input, { stepFen }) => {
      const fair = Math.min(result.fairLoFen, result.walkAwayFen);
      expect(result.offers[0]?.fen ?? 0).toBeGreaterThanOrEqual(fair - (fair % stepFen));
    });
  });

  it('10: every amount is an integer', () => {
    always((result) => {
      const numbers = Object.values(result).filter((value) => typeof value === 'number');
      expect([...numbers, ...result.offers.map((offer) => offer.fen)].filter((n) => !Number.isSafeInteger(n))).toEqual(
        [],
      );
    });
  });
});

describe('5: asking more', () => {
  it('never gets less, and nothing more from the ceiling on', () => {
    fc.assert(
      fc.property(compensationCase, compensationSettings, amount, amount, (input, settings, one, other) => {
        const lower = compensation({ ...input, askFen: Math.min(one, other) }, settings);
        const higher = compensation({ ...input, askFen: Math.max(one, other) }, settings);
        expect(higher.walkAwayFen).toBeGreaterThanOrEqual(lower.walkAwayFen);
        if (higher.strategy === 'BARGAIN') expect(opening(higher)).toBeGreaterThanOrEqual(opening(lower));
        if (Math.min(one, other) >= lower.ceilingFen) expect(higher.walkAwayFen).toBe(lower.walkAwayFen);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('6: the ceiling', () => {
  const ceiling = (input: CompensationInput, settings = DEFAULT_COMPENSATION_SETTINGS) =>
    compensation(input, settings).ceilingFen;

  it.each(['unitPaidFen', 'returnFreightFen', 'handlingFen'] as const)('never falls as %s rises', (field) => {
    fc.assert(
      fc.property(compensationCase, compensationSettings, amount, amount, (input, settings, one, other) => {
        const low = ceiling({ ...input, [field]: Math.min(one, other) }, settings);
        expect(ceiling({ ...input, [field]: Math.max(one, other) }, settings)).toBeGreaterThanOrEqual(low);
      }),
      { numRuns: 1000 },
    );
  });

  it('never rises with the value of the goods coming back', () => {
    fc.assert(
      fc.property(compensationCase, rate, rate, (input, one, other) => {
        const high = ceiling({ ...input, salvageBp: Math.min(one, other) });
        expect(ceiling({ ...input, salvageBp: Math.max(one, other) })).toBeLessThanOrEqual(high);
        expect(ceiling({ ...input, salvageBp: null, resalable: false })).toBeGreaterThanOrEqual(
          ceiling({ ...input, salvageBp: null, resalable: true }),
        );
      }),
      { numRuns: 1000 },
    );
  });
});
