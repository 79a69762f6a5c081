import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NO_FLAGS,
  NO_REASON_DEFAULTS,
  type NoReasonFlags,
  type NoReasonInput,
  noReason,
} from '@/utils/domain/remedies/no-reason';

const base: NoReasonInput = { ...NO_REASON_DEFAULTS, window: 'IN_WINDOW' };
const flagNames = Object.keys(NO_FLAGS) as (keyof NoReasonFlags)[];

const goods: fc.Arbitrary<NoReasonInput> = fc
  .record({
    ticked: fc.subarray(flagNames),
    window: fc.constantFrom('IN_WINDOW', 'GRACE', 'OUT'),
    category: fc.constantFrom('NORMAL', 'CUSTOM', 'PERISHABLE', 'PERIODICAL', 'DIGITAL', 'CONFIRMED_EXCLUDED'),
    goodsType: fc.constantFrom('OTHER', 'FOOD_COSMETIC_MEDICAL', 'ELECTRONIC', 'APPAREL_HOME'),
    giftPriceFen: fc.nat(5000),
  })
  .map(({ ticked, ...rest }) => {
    const flags = { ...NO_FLAGS };
    for (const name of ticked) flags[name] = true;
    return { ...flags, ...rest };
  });

describe('checks', () => {
  it.each([
    ['periodical', { category: 'PERIODICAL' }, 'EXCLUDED', ['PERIODICAL']],
    ['digital, untouched', { category: 'DIGITAL' }, 'ELIGIBLE', []],
    ['digital, opened', { category: 'DIGITAL', opened: true }, 'EXCLUDED', ['DIGITAL']],
    ['digital, downloaded', { category: 'DIGITAL', downloaded: true }, 'EXCLUDED', ['DIGITAL']],
    [
      'promised although confirmed as excluded',
      { category: 'CONFIRMED_EXCLUDED', confirmedAtPurchase: true, sellerPromise7d: true },
      'ELIGIBLE',
      [],
    ],
    ['excluded comes before expired', { category: 'CUSTOM', window: 'OUT' }, 'EXCLUDED', ['CUSTOM']],
    ['expired comes before damage', { window: 'OUT', usedBeyondCheck: true }, 'EXPIRED', ['OUT_OF_WINDOW']],
    [
      'unconfirmed and expired',
      { category: 'CONFIRMED_EXCLUDED', window: 'OUT' },
      'EXPIRED',
      ['NOT_CONFIRMED_SO_RETURNABLE', 'OUT_OF_WINDOW'],
    ],
    [
      'both notes before the finding',
      { category: 'CONFIRMED_EXCLUDED', window: 'GRACE', usedBeyondCheck: true },
      'NOT_INTACT',
      ['NOT_CONFIRMED_SO_RETURNABLE', 'GRACE', 'USED_BEYOND_CHECK'],
    ],
    [
      'electronics, all marks',
      { goodsType: 'ELECTRONIC', repaired: true, activated: true, irreversibleMarks: true },
      'NOT_INTACT',
      ['REPAIRED', 'ACTIVATED', 'IRREVERSIBLE_MARKS'],
    ],
    [
      'clothes, all marks',
      { goodsType: 'APPAREL_HOME', tagRemoved: true, soiled: true },
      'NOT_INTACT',
      ['TAG_REMOVED', 'SOILED'],
    ],
    ['a tag matters for clothes only', { goodsType: 'ELECTRONIC', tagRemoved: true, sealBroken: true }, 'ELIGIBLE', []],
    [
      'damage comes before missing parts',
      { usedBeyondCheck: true, accessoriesMissing: true },
      'NOT_INTACT',
      ['USED_BEYOND_CHECK'],
    ],
    [
      'parts come before the gift',
      { accessoriesMissing: true, giftMissing: true },
      'NEED_ACCESSORIES',
      ['ACCESSORIES_MISSING'],
    ],
  ] as const)('%s', (_title, change, status, reasons) => {
    expect(noReason({ ...base, ...change })).toEqual({ status, reasons });
  });
});

it('opening a pack to look never costs the right, except for digital goods', () => {
  fc.assert(
    fc.property(goods, (input) => {
      fc.pre(input.category !== 'DIGITAL');
      expect(noReason({ ...input, opened: true })).toEqual(noReason({ ...input, opened: false }));
    }),
  );
});

it('a promise of the shop never takes the right away', () => {
  fc.assert(
    fc.property(goods, (input) => {
      const promised = noReason({ ...input, sellerPromise7d: true });
      expect(promised.status).not.toBe('EXCLUDED');
      const without = noReason({ ...input, sellerPromise7d: false });
      if (without.status !== 'EXCLUDED') expect(promised.status).toBe(without.status);
    }),
  );
});

it('deducts only a missing gift’s disclosed price', () => {
  fc.assert(
    fc.property(goods, (input) => {
      const result = noReason(input);
      if (result.status !== 'ELIGIBLE_WITH_DEDUCTION') return;
      expect(input.giftMissing).toBe(true);
      expect(result.deductFen).toBe(input.giftPriceDisclosed ? input.giftPriceFen : 0);
    }),
  );
});
