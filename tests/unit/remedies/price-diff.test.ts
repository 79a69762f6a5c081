import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRICE_DIFF_DEFAULTS, type PriceDiffInput, priceDiff } from '@/utils/domain/remedies/price-diff';
import { formatInstant, MINUTE_MS } from '@/utils/domain/time/instant';
import { amount } from './arbitraries';

const TRADE_SUCCESS = Date.parse('2026-03-02T10:00:00+08:00');

const base: PriceDiffInput = {
  ...PRICE_DIFF_DEFAULTS,
  paidUnitFen: 8900,
  nowUnitFen: 7900,
  qty: 2,
  n: 15,
  unit: 'workday',
  anchorAt: TRADE_SUCCESS,
  paidAt: Date.parse('2026-02-25T20:00:00+08:00'),
  droppedAt: Date.parse('2026-03-03T00:00:00+08:00'),
  askedAt: Date.parse('2026-03-04T09:00:00+08:00'),
};

const claim: fc.Arbitrary<PriceDiffInput> = fc
  .record({
    qty: fc.integer({ min: 1, max: 9999 }),
    returned: fc.nat(9999),
    paid: amount,
    now: amount,
    already: amount,
  })
  .map(({ qty, returned, paid, now, already }) => ({
    ...base,
    qty,
    returnedQty: Math.min(qty, returned),
    paidUnitFen: paid,
    nowUnitFen: now,
    alreadyFen: already,
  }));

describe('what is due', () => {
  it('is never negative, nor more than was paid for what is kept', () => {
    fc.assert(
      fc.property(claim, (input) => {
        const { dueFen, keptQty, eligible, reasons } = priceDiff(input);
        expect(dueFen).toBeGreaterThanOrEqual(0);
        expect(dueFen + (eligible ? input.alreadyFen : 0)).toBeLessThanOrEqual(input.paidUnitFen * keptQty);
        expect(eligible).toBe(reasons.length === 0);
        expect(dueFen > 0).toBe(eligible);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['nowUnitFen', 'alreadyFen'] as const)('never rises with %s', (field) => {
    fc.assert(
      fc.property(claim, amount, amount, (input, one, other) => {
        const high = priceDiff({ ...input, [field]: Math.min(one, other) }).dueFen;
        expect(priceDiff({ ...input, [field]: Math.max(one, other) }).dueFen).toBeLessThanOrEqual(high);
      }),
      { numRuns: 500 },
    );
  });
});

describe('reasons', () => {
  it('lists all that hold, in the order of the rule', () => {
    const all = {
      sameSku: false,
      excludedChannel: true,
      personalOnly: true,
      giftChanged: true,
      n: 0,
      droppedAt: base.paidAt - 1,
    };
    const first = ['SKU_DIFFERENT', 'CHANNEL_EXCLUDED', 'PERSONAL_COUPON_ONLY', 'GIFT_CHANGED', 'WINDOW_EXPIRED'];
    expect(priceDiff({ ...base, ...all, alreadyFen: 2000 }).reasons).toEqual([
      ...first,
      'DROP_BEFORE_PAYMENT',
      'ALREADY_REFUNDED',
    ]);
    expect(priceDiff({ ...base, ...all, returnedQty: 2, nowUnitFen: 8900, alreadyFen: 2000 }).reasons).toEqual([
      ...first,
      'DROP_BEFORE_PAYMENT',
      'NOTHING_KEPT',
      'NO_DROP',
    ]);
  });

  it.each([
    ['one fen is still owed', { alreadyFen: 1999 }, [], 1],
    ['all was paid', { alreadyFen: 2000 }, ['ALREADY_REFUNDED'], 0],
    ['paid and dropped at one moment', { droppedAt: base.paidAt }, [], 2000],
    ['dropped just before', { droppedAt: base.paidAt - 1 }, ['DROP_BEFORE_PAYMENT'], 0],
    ['a gift price', { nowUnitFen: 0 }, [], 17_800],
  ])('%s', (_title, change, reasons, dueFen) => {
    expect(priceDiff({ ...base, ...change })).toMatchObject({ reasons, dueFen });
  });
});

describe('the window', () => {
  it('is open until the last minute of its last day and closed at its end', () => {
    const { deadline } = priceDiff(base);
    expect(formatInstant(deadline)).toBe('2026-03-24T00:00:00+08:00');
    expect(priceDiff({ ...base, askedAt: deadline - MINUTE_MS }).eligible).toBe(true);
    expect(priceDiff({ ...base, askedAt: deadline }).reasons).toEqual(['WINDOW_EXPIRED']);
  });

  it('is marked when it rests on an unknown calendar', () => {
    const anchorAt = Date.parse('2026-12-20T10:00:00+08:00');
    expect(priceDiff({ ...base, anchorAt }).warnings).toEqual(['CALENDAR_MISSING']);
    expect(priceDiff({ ...base, anchorAt, unit: 'day' }).warnings).toEqual([]);
  });
});
