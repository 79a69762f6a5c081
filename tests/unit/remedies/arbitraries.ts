import fc from 'fast-check';
import { MAX_FEN } from '@/utils/domain/money/fen';
import type { CompensationInput } from '@/utils/domain/remedies/compensation';
import {
  type CompensationSettings,
  DEFAULT_COMPENSATION_SETTINGS,
} from '@/utils/domain/remedies/compensation-settings';
import type { OrderLine } from '@/utils/domain/remedies/order-lines';

/** Mostly amounts of daily trade, sometimes the extremes. */
export const amount = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 50_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: MAX_FEN }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, MAX_FEN) },
);

/** Basis points. */
export const rate = fc.integer({ min: 0, max: 10_000 });

/** Units. */
export const units = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 5 }) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 9999 }) },
);

/** Any valid case for a compensation. */
export const compensationCase: fc.Arbitrary<CompensationInput> = fc.record({
  unitPaidFen: amount,
  unitCostFen: amount,
  qty: units,
  platformFeeBp: rate,
  feeRefundable: fc.boolean(),
  liability: fc.constantFrom('SELLER', 'COURIER', 'BUYER', 'NONE'),
  buyerPaidOutboundFen: amount,
  outboundSunkFen: amount,
  returnFreightFen: amount,
  handlingFen: amount,
  resalable: fc.boolean(),
  salvageBp: fc.option(rate),
  noReasonRight: fc.boolean(),
  askFen: fc.option(amount),
  severity: fc.constantFrom('MINOR', 'MODERATE', 'MAJOR', 'SEVERE'),
  presetRangeFen: fc.option(fc.tuple(amount, amount).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)),
  priorCompCount: fc.integer({ min: 0, max: 5 }),
});

/** Any valid rules of a shop, half of the time the defaults. */
export const compensationSettings: fc.Arbitrary<CompensationSettings> = fc.oneof(
  fc.constant(DEFAULT_COMPENSATION_SETTINGS),
  fc.record({
    stepFen: fc.integer({ min: 1, max: 1000 }),
    openBp: rate,
    rounds: fc.integer({ min: 1, max: 99 }),
    instantAcceptFen: amount,
    agentLimitFen: amount,
    agentLimitBp: rate,
    supervisorLimitFen: amount,
    supervisorLimitBp: rate,
    profitFloorFen: amount,
    profitFloorMode: fc.constantFrom('approve', 'hard'),
    goodwillCapFen: amount,
    maxShareBp: rate,
    priorCompLimit: fc.integer({ min: 0, max: 5 }),
    salvageResalableBp: rate,
    salvageScrapBp: rate,
  }),
);

/** The lines of an order, one to six, named A, B, C … */
export const orderLines: fc.Arbitrary<OrderLine[]> = fc
  .array(fc.record({ unitFen: amount, qty: units }), { minLength: 1, maxLength: 6 })
  .map((lines) => lines.map((line, index) => ({ id: 'ABCDEF'.charAt(index), ...line })));
