import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RemedyError } from '@/utils/domain/remedies/remedy-error';
import { run } from '@/utils/domain/remedies/run';
import { exampleInput, VECTORS } from './vectors';

const names = Object.keys(VECTORS);

/** What run answers, refusals included; anything but a RemedyError is a bug and goes through. */
function answer(name: string, input: unknown): unknown {
  try {
    return run(name, input);
  } catch (error) {
    if (error instanceof RemedyError) return `${error.code} ${error.path}`;
    throw error;
  }
}

describe('fields that need not be there', () => {
  it.each(names)('%s ignores what it does not know', (name) => {
    const input = exampleInput(name);
    expect(run(name, { ...input, note: '备注', nested: { deep: Number.NaN } })).toEqual(run(name, input));
  });

  it.each([
    ['compensation', ['severity', 'platformFeeBp', 'noReasonRight', 'salvageBp', 'presetRangeFen', 'priorCompCount']],
    ['remedyCosts', ['reshipFreightFen', 'freeShipping']],
    ['priceDiff', ['returnedQty', 'alreadyFen', 'sameSku', 'giftChanged']],
    ['freight', ['insurance', 'insuranceCapFen', 'exchangeReshipPayer', 'rejectPayer', 'agreed', 'freeThreshold']],
    ['invoiceCheck', ['freightFen', 'includeFreight', 'platformCouponFen', 'toleranceFen']],
    ['refundTimer', ['internalHours']],
    ['noReason', ['category', 'goodsType', 'tagRemoved', 'giftPriceFen']],
    ['logistics', ['pickedAt', 'lastScanAt', 'signedAt', 'promisedAt']],
    ['punitive', ['loss']],
    ['sla', ['first', 'order_at', 'plan', 'contact', 'trace', 'result', 'second', 'onsite', 'deferred_min']],
  ])('%s takes null as absent', (name, fields) => {
    const present = Object.entries(exampleInput(name)).filter(([field]) => !fields.includes(field));
    const nulls = fields.map((field) => [field, null] as const);
    expect(run(name, Object.fromEntries([...present, ...nulls]))).toEqual(run(name, Object.fromEntries(present)));
  });

  const defect = {
    unitPaidFen: 8900,
    unitCostFen: 3500,
    qty: 1,
    liability: 'SELLER',
    resalable: false,
    returnFreightFen: 1000,
    handlingFen: 200,
    askFen: 2000,
  };
  const compensationDefaults = {
    severity: 'MODERATE',
    platformFeeBp: 0,
    noReasonRight: false,
    buyerPaidOutboundFen: 0,
    outboundSunkFen: 0,
    priorCompCount: 0,
  };
  const freightDefaults = {
    outboundChargedFen: 0,
    returnCostFen: 0,
    reshipCostFen: 0,
    insurance: 'NONE',
    rejectPayer: 'SELLER',
    agreed: {},
  };
  const line = { id: 'A', qty: 3, paidFen: 3000 };
  const lineDefaults = { discountFen: 0, refundFen: 0, refundQty: 0 };
  const invoiceDefaults = { freightFen: 0, includeFreight: true, platformCouponFen: 0, toleranceFen: 0 };
  const parcel = { freeShipping: true, outboundCostFen: 600 };

  it.each([
    ['compensation', defect, compensationDefaults],
    ['compensation', { ...defect, platformFeeBp: 500 }, { feeRefundable: true }],
    ['compensation', { ...defect, liability: 'BUYER' }, compensationDefaults],
    ['remedyCosts', defect, { reshipFreightFen: 0 }],
    [
      'remedyCosts',
      { ...defect, liability: 'BUYER', noReasonRight: true, reshipFreightFen: 600 },
      { freeShipping: true },
    ],
    ['freight', { ...parcel, kind: 'EXCHANGE', liability: 'BUYER' }, freightDefaults],
    ['freight', { ...parcel, kind: 'REJECT', liability: 'BUYER', returnCostFen: 900 }, { rejectPayer: 'SELLER' }],
    [
      'invoiceCheck',
      { lines: [line], invoiceFen: 2000 },
      { ...invoiceDefaults, lines: [{ ...line, ...lineDefaults }] },
    ],
    ['invoiceCheck', { lines: [line], invoiceFen: 3000, freightFen: 800 }, { includeFreight: true }],
    ['noReason', { window: 'IN_WINDOW' }, { category: 'NORMAL', goodsType: 'OTHER' }],
    ['noReason', { window: 'IN_WINDOW', giftMissing: true, giftPriceDisclosed: true }, { giftPriceFen: 0 }],
    ['punitive', { kind: 'FOOD_10X', price: 50_000 }, { loss: 0 }],
  ])('%s %j has the defaults of the contract', (name, needed, defaults) => {
    const strict = { priorCompLimit: 1 };
    expect(run(name, needed, strict)).toEqual(run(name, { ...needed, ...defaults }, strict));
  });

  it('no settings, null and an empty object are the same', () => {
    const input = exampleInput('compensation');
    expect(run('compensation', input, null)).toEqual(run('compensation', input));
    expect(run('compensation', input, {})).toEqual(run('compensation', input));
  });
});

describe('the limits themselves are valid', () => {
  it.each([
    ['compensation', { unitPaidFen: 1_000_000_000, qty: 9999, platformFeeBp: 10_000 }, {}],
    ['compensation', { unitPaidFen: 0, unitCostFen: 0, platformFeeBp: 0, priorCompCount: 0 }, {}],
    ['compensation', {}, { stepFen: 1, rounds: 1, openBp: 0 }],
    ['compensation', {}, { stepFen: 1_000_000_000, rounds: 99, openBp: 10_000 }],
    ['compensation', { presetRangeFen: [1000, 1000] }, {}],
    ['priceDiff', { returnedQty: 1, n: 0 }, {}],
    ['priceDiff', { n: 9999, unit: 'day' }, {}],
    ['addWorkdays', { n: 9999 }, {}],
    ['invoiceCheck', { lines: [{ id: '', qty: 9999, paidFen: 0, refundQty: 9999 }] }, {}],
    ['partialReturn', { rule: { per: [1, 0] }, ret: { A: 0, B: 2 } }, {}],
    ['refundTimer', { internalHours: 1 }, {}],
    ['sla', { deferred_min: 525_600 }, {}],
  ])('%s %j %j', (name, change, settings) => {
    expect(() => run(name, { ...exampleInput(name), ...change }, settings)).not.toThrow();
  });
});

describe('instants', () => {
  it('of any offset mean the same moment', () => {
    const shanghai = run('refundTimer', { receivedAt: '2026-03-02T10:00:00+08:00', now: '2026-03-05T10:00:01+08:00' });
    const utc = run('refundTimer', { receivedAt: '2026-03-02T02:00:00Z', now: '2026-03-04T21:00:01-05:00' });
    expect(utc).toEqual(shanghai);
    expect(shanghai).toMatchObject({ status: 'INTERNAL_OVERDUE' });
  });
});

describe('whatever comes in', () => {
  const junk = fc.oneof(
    fc.constantFrom(null, true, 'SELLER', '20', '2026-03-02T10:00:00+08:00', Number.NaN, Number.POSITIVE_INFINITY, -0),
    fc.integer(),
    fc.double(),
    fc.array(fc.integer(), { maxLength: 3 }),
    fc.anything({ maxDepth: 2 }),
  );

  it.each(names)('%s answers or refuses by name', (name) => {
    const fields = Object.keys(exampleInput(name));
    fc.assert(
      fc.property(fc.constantFrom(...fields), junk, (field, value) => {
        const result = answer(name, { ...exampleInput(name), [field]: value });
        expect(JSON.stringify(result)).not.toMatch(/NaN|Infinity/);
        // A date, or a code with a path that starts at one of the fields: which one, cross-checks decide.
        if (typeof result === 'string')
          expect(result).toMatch(new RegExp(`^(\\d{4}-|[A-Z]+_[A-Z]+ (${fields.join('|')}))`));
      }),
      { numRuns: 300 },
    );
  });

  it.each(names)('%s survives anything at all', (name) => {
    fc.assert(
      fc.property(fc.anything(), (input) => {
        expect(() => answer(name, input)).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it.each(names)('%s does not change its input', (name) => {
    const input = structuredClone(exampleInput(name));
    run(name, input);
    expect(input).toEqual(exampleInput(name));
  });
});
