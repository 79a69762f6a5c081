import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FREIGHT_DEFAULTS, type FreightInput, freight } from '@/utils/domain/remedies/freight';
import { amount } from './arbitraries';

const payer = fc.constantFrom('SELLER', 'BUYER');

const parcel: fc.Arbitrary<FreightInput> = fc.record({
  kind: fc.constantFrom('RETURN', 'EXCHANGE', 'REJECT', 'RESHIP'),
  liability: fc.constantFrom('SELLER', 'COURIER', 'BUYER', 'UNCLEAR'),
  freeShipping: fc.boolean(),
  outboundCostFen: amount,
  outboundChargedFen: amount,
  returnCostFen: amount,
  reshipCostFen: amount,
  insurance: fc.constantFrom('NONE', 'RETURN_INSURANCE', 'RETURN_PACK'),
  insuranceCapFen: fc.option(amount),
  exchangeReshipPayer: fc.option(payer),
  rejectPayer: payer,
  agreed: fc.record({ outbound: fc.option(payer), ret: fc.option(payer), reship: fc.option(payer) }),
  freeThreshold: fc.option(
    fc.record({ thresholdFen: amount, keptFen: amount, feeFen: amount, disclosed: fc.boolean() }),
  ),
});

const base: FreightInput = {
  ...FREIGHT_DEFAULTS,
  kind: 'RETURN',
  liability: 'BUYER',
  freeShipping: true,
  outboundCostFen: 600,
  returnCostFen: 1000,
  reshipCostFen: 600,
};

describe('properties', () => {
  it('every fen of freight is borne by someone', () => {
    fc.assert(
      fc.property(parcel, (input) => {
        const { buyerFen, sellerFen, insurerFen, totalFen, payers, refundOutboundFen } = freight(input);
        expect(buyerFen + sellerFen + insurerFen).toBe(totalFen);
        const comesBack = input.kind !== 'RESHIP';
        const goesAgain = input.kind === 'EXCHANGE' || input.kind === 'RESHIP';
        const legs = (comesBack ? input.returnCostFen : 0) + (goesAgain ? input.reshipCostFen : 0);
        expect(totalFen).toBe(input.outboundCostFen + legs);
        expect(refundOutboundFen).toBeLessThanOrEqual(payers.outbound === 'SELLER' ? input.outboundChargedFen : 0);
        expect(Math.min(buyerFen, insurerFen)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 1000 },
    );
  });

  it('a return that is the shop’s or the courier’s fault costs the buyer nothing', () => {
    fc.assert(
      fc.property(
        parcel,
        fc.constantFrom('SELLER', 'COURIER'),
        fc.constantFrom('RETURN', 'REJECT'),
        (input, liability, kind) => {
          expect(freight({ ...input, liability, kind, agreed: {} }).buyerFen).toBe(0);
        },
      ),
    );
  });

  it('what was agreed wins over every rule', () => {
    fc.assert(
      fc.property(parcel, payer, payer, payer, (input, outbound, ret, reship) => {
        expect(freight({ ...input, agreed: { outbound, ret, reship } }).payers).toEqual({ outbound, ret, reship });
      }),
    );
  });

  it('the courier is asked for everything, and only when at fault', () => {
    fc.assert(
      fc.property(parcel, (input) => {
        const { claimCourierFen, totalFen } = freight(input);
        expect(claimCourierFen).toBe(input.liability === 'COURIER' ? totalFen : 0);
      }),
    );
  });
});

describe('details', () => {
  it.each([
    ['the shop’s rule on exchanges', { kind: 'EXCHANGE', exchangeReshipPayer: 'BUYER' }, 1600, 600],
    ['refused parcel with paid delivery', { kind: 'REJECT', freeShipping: false, outboundChargedFen: 800 }, 800, 800],
    [
      'exchange at the shop’s fault keeps the delivery paid',
      { kind: 'EXCHANGE', liability: 'SELLER', outboundChargedFen: 800 },
      800,
      1400,
    ],
  ] as const)('%s', (_title, change, buyerFen, sellerFen) => {
    expect(freight({ ...base, ...change })).toMatchObject({ buyerFen, sellerFen });
  });

  it.each([
    ['buyer’s insurance does not pay the shop’s leg', 'RETURN_INSURANCE', 'SELLER', 700, 0],
    ['the shop’s pack pays it', 'RETURN_PACK', 'SELLER', 700, 700],
    ['without a cap the whole leg', 'RETURN_INSURANCE', 'BUYER', null, 1000],
    ['a cap of nothing pays nothing', 'RETURN_INSURANCE', 'BUYER', 0, 0],
    ['none', 'NONE', 'BUYER', 700, 0],
  ] as const)('insurance: %s', (_title, insurance, liability, insuranceCapFen, insurerFen) => {
    expect(freight({ ...base, insurance, liability, insuranceCapFen }).insurerFen).toBe(insurerFen);
  });

  const broken = { thresholdFen: 9900, keptFen: 5900, feeFen: 800, disclosed: true };
  it.each([
    ['below the threshold', {}, broken, 800],
    ['one fen kept', {}, { ...broken, keptFen: 1 }, 800],
    ['one fen short', {}, { ...broken, keptFen: 9899 }, 800],
    ['exactly on it', {}, { ...broken, keptFen: 9900 }, 0],
    ['nothing kept', {}, { ...broken, keptFen: 0 }, 0],
    ['not disclosed', {}, { ...broken, disclosed: false }, 0],
    ['shop at fault', { liability: 'SELLER' }, broken, 0],
    ['exchange', { kind: 'EXCHANGE' }, broken, 0],
  ] as const)('lost free shipping: %s', (_title, change, freeThreshold, deductFen) => {
    expect(freight({ ...base, ...change, freeThreshold }).deductFen).toBe(deductFen);
  });
});
