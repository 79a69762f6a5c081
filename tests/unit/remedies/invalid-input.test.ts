import { describe, expect, it } from 'vitest';
import { failureOf, refuses } from './refusals';
import { exampleInput } from './vectors';

const AT = '2026-03-02T10:00:00+08:00';

describe('names', () => {
  it.each(['', 'Compensation', 'compensation ', 'constructor', '__proto__', 'toString'])('%j is none', (name) => {
    expect(failureOf(name, {})).toEqual({ code: 'BAD_NAME', path: 'name' });
  });
});

describe('inputs that are no objects', () => {
  it.each([undefined, null, 'text', 5, true])('%s', (input) => {
    expect(failureOf('compensation', input)).toEqual({ code: 'MISSING_FIELD', path: '' });
  });

  it('an empty one lacks its first field', () => {
    expect(failureOf('compensation', {})).toEqual({ code: 'MISSING_FIELD', path: 'unitPaidFen' });
    expect(failureOf('sla', [])).toEqual({ code: 'MISSING_FIELD', path: 'level' });
  });

  it('a field written as undefined is absent', () => {
    expect(failureOf('apportion', { total: undefined, weights: [1] })).toEqual({
      code: 'MISSING_FIELD',
      path: 'total',
    });
  });
});

describe('what is no amount', () => {
  const noAmounts = [20.5, -1, 1_000_000_001, Number.NaN, Number.POSITIVE_INFINITY, '20', '20元', true, [20], {}, 20n];

  it.each(noAmounts)('%s', (value) => {
    const input = { ...exampleInput('compensation'), unitPaidFen: value };
    expect(failureOf('compensation', input)).toEqual({ code: 'BAD_AMOUNT', path: 'unitPaidFen' });
  });

  it('null, where an amount must be named', () => {
    const input = { ...exampleInput('compensation'), unitPaidFen: null };
    expect(failureOf('compensation', input)).toEqual({ code: 'BAD_AMOUNT', path: 'unitPaidFen' });
  });
});

describe('compensation', () => {
  refuses('compensation', { ...exampleInput('compensation'), presetRangeFen: [1000, 1500] }, [
    ['unitCostFen', undefined, 'MISSING_FIELD'],
    ['askFen', undefined, 'MISSING_FIELD'],
    ['askFen', '20', 'BAD_AMOUNT'],
    ['askFen', -1, 'BAD_AMOUNT'],
    ['qty', 0, 'BAD_QTY'],
    ['qty', 10_000, 'BAD_QTY'],
    ['qty', 1.5, 'BAD_QTY'],
    ['qty', '1', 'BAD_QTY'],
    ['qty', Number.NaN, 'BAD_QTY'],
    ['qty', undefined, 'MISSING_FIELD'],
    ['liability', 'UNCLEAR', 'BAD_ENUM'],
    ['liability', 'seller', 'BAD_ENUM'],
    ['liability', null, 'BAD_ENUM'],
    ['liability', undefined, 'MISSING_FIELD'],
    ['resalable', 'true', 'BAD_ENUM'],
    ['resalable', 1, 'BAD_ENUM'],
    ['resalable', undefined, 'MISSING_FIELD'],
    ['feeRefundable', 'false', 'BAD_ENUM'],
    ['severity', 'HUGE', 'BAD_ENUM'],
    ['platformFeeBp', 10_001, 'BAD_RATE'],
    ['platformFeeBp', -1, 'BAD_RATE'],
    ['platformFeeBp', 0.5, 'BAD_RATE'],
    ['platformFeeBp', '500', 'BAD_RATE'],
    ['salvageBp', 10_001, 'BAD_RATE'],
    ['priorCompCount', -1, 'BAD_QTY'],
    ['priorCompCount', 0.5, 'BAD_QTY'],
    ['presetRangeFen', [1500, 1000], 'BAD_AMOUNT'],
    ['presetRangeFen', 1000, 'BAD_AMOUNT'],
    ['presetRangeFen[0]', -1, 'BAD_AMOUNT'],
    ['presetRangeFen[1]', '1500', 'BAD_AMOUNT'],
  ]);

  it('a range of one amount lacks the other', () => {
    const input = { ...exampleInput('compensation'), presetRangeFen: [1000] };
    expect(failureOf('compensation', input)).toEqual({ code: 'MISSING_FIELD', path: 'presetRangeFen[1]' });
  });

  it.each([
    ['stepFen', 0, 'BAD_AMOUNT'],
    ['stepFen', 0.5, 'BAD_AMOUNT'],
    ['openBp', 10_001, 'BAD_RATE'],
    ['rounds', 0, 'BAD_QTY'],
    ['rounds', 100, 'BAD_QTY'],
    ['profitFloorMode', 'soft', 'BAD_ENUM'],
    ['profitFloorFen', -1, 'BAD_AMOUNT'],
    ['maxShareBp', '50%', 'BAD_RATE'],
    ['priorCompLimit', -1, 'BAD_QTY'],
    ['salvageScrapBp', 10_001, 'BAD_RATE'],
  ])('settings: %s = %j is %s', (field, value, code) => {
    const failure = failureOf('compensation', exampleInput('compensation'), { [field]: value });
    expect(failure).toEqual({ code, path: `settings.${field}` });
    expect(failureOf('remedyCosts', exampleInput('remedyCosts'), { [field]: value })).toEqual(failure);
  });

  it('settings that are no object', () => {
    const failure = failureOf('compensation', exampleInput('compensation'), 'strict');
    expect(failure).toEqual({ code: 'MISSING_FIELD', path: 'settings' });
  });
});

describe('remedyCosts', () => {
  refuses('remedyCosts', exampleInput('remedyCosts'), [
    ['reshipFreightFen', 6.5, 'BAD_AMOUNT'],
    ['freeShipping', 'yes', 'BAD_ENUM'],
    ['handlingFen', undefined, 'MISSING_FIELD'],
  ]);
});

describe('priceDiff', () => {
  refuses('priceDiff', exampleInput('priceDiff'), [
    ['n', -1, 'BAD_QTY'],
    ['n', '15', 'BAD_QTY'],
    ['unit', 'hour', 'BAD_ENUM'],
    ['anchorAt', undefined, 'MISSING_FIELD'],
    ['anchorAt', '2026-03-02T10:00:00', 'BAD_INSTANT'],
    ['anchorAt', '2026-02-30T10:00:00+08:00', 'BAD_INSTANT'],
    ['paidAt', 1_772_416_800_000, 'BAD_INSTANT'],
    ['droppedAt', null, 'BAD_INSTANT'],
    ['askedAt', '2026-03-02', 'BAD_INSTANT'],
    ['returnedQty', 2, 'BAD_QTY'],
    ['returnedQty', -1, 'BAD_QTY'],
    ['alreadyFen', -1, 'BAD_AMOUNT'],
    ['sameSku', 'true', 'BAD_ENUM'],
  ]);
});

describe('freight', () => {
  const input = {
    ...exampleInput('freight'),
    agreed: { ret: 'SELLER' },
    freeThreshold: { thresholdFen: 9900, keptFen: 5900, feeFen: 800, disclosed: true },
  };
  refuses('freight', input, [
    ['kind', 'REFUND', 'BAD_ENUM'],
    ['liability', 'NONE', 'BAD_ENUM'],
    ['freeShipping', undefined, 'MISSING_FIELD'],
    ['outboundCostFen', undefined, 'MISSING_FIELD'],
    ['insurance', 'FULL', 'BAD_ENUM'],
    ['insuranceCapFen', '7.5', 'BAD_AMOUNT'],
    ['exchangeReshipPayer', 'COURIER', 'BAD_ENUM'],
    ['rejectPayer', 'NOBODY', 'BAD_ENUM'],
    ['agreed', 'SELLER', 'MISSING_FIELD'],
    ['agreed.ret', 'COURIER', 'BAD_ENUM'],
    ['freeThreshold.keptFen', undefined, 'MISSING_FIELD'],
    ['freeThreshold.feeFen', 8.5, 'BAD_AMOUNT'],
    ['freeThreshold.disclosed', 'true', 'BAD_ENUM'],
  ]);
});

describe('deadlines', () => {
  refuses('addWorkdays', { start: '2026-03-02', n: 15 }, [
    ['start', '2026-02-30', 'BAD_INSTANT'],
    ['start', AT, 'BAD_INSTANT'],
    ['start', '2026-3-2', 'BAD_INSTANT'],
    ['start', 20_260_302, 'BAD_INSTANT'],
    ['n', -1, 'BAD_QTY'],
    ['n', 10_000, 'BAD_QTY'],
    ['n', 1.5, 'BAD_QTY'],
  ]);
  refuses('noReasonWindow', { signedAt: AT, promise: { n: 7, unit: 'workday' }, extend: 'holiday' }, [
    ['signedAt', '2026-03-02T25:00:00+08:00', 'BAD_INSTANT'],
    ['promise', undefined, 'MISSING_FIELD'],
    ['promise.n', -7, 'BAD_QTY'],
    ['promise.unit', 'week', 'BAD_ENUM'],
    ['promise.unit', undefined, 'MISSING_FIELD'],
    ['extend', 'weekend', 'BAD_ENUM'],
  ]);
  refuses('refundTimer', { receivedAt: AT, now: AT }, [
    ['receivedAt', 'yesterday', 'BAD_INSTANT'],
    ['now', undefined, 'MISSING_FIELD'],
    ['internalHours', 0, 'BAD_QTY'],
    ['internalHours', '72', 'BAD_QTY'],
  ]);
});

describe('the rest', () => {
  refuses('noReason', { window: 'IN_WINDOW' }, [
    ['window', undefined, 'MISSING_FIELD'],
    ['window', 'LATE', 'BAD_ENUM'],
    ['category', 'FOOD', 'BAD_ENUM'],
    ['goodsType', 'SHOES', 'BAD_ENUM'],
    ['tagRemoved', 'no', 'BAD_ENUM'],
    ['giftPriceFen', 9.9, 'BAD_AMOUNT'],
  ]);
  refuses('logistics', { shippedAt: AT, region: 'INTER', now: AT }, [
    ['shippedAt', null, 'BAD_INSTANT'],
    ['pickedAt', '2026-03-02', 'BAD_INSTANT'],
    ['signedAt', false, 'BAD_INSTANT'],
    ['region', 'ABROAD', 'BAD_ENUM'],
    ['now', undefined, 'MISSING_FIELD'],
  ]);
  refuses('lateCompensation', { platform: 'TAOBAO', when: 'LATE_STD', paid: 100 }, [
    ['platform', 'JD', 'BAD_ENUM'],
    ['when', 'LATE', 'BAD_ENUM'],
    ['paid', '1', 'BAD_AMOUNT'],
  ]);
  refuses('punitive', { kind: 'FRAUD_3X', price: 100 }, [
    ['kind', 'FRAUD', 'BAD_ENUM'],
    ['price', undefined, 'MISSING_FIELD'],
    ['loss', -1, 'BAD_AMOUNT'],
  ]);
  refuses('sla', { level: 'MAJOR', acceptedAt: AT, now: AT }, [
    ['level', 'MINOR', 'BAD_ENUM'],
    ['acceptedAt', '2026-03-02T10:00:00', 'BAD_INSTANT'],
    ['order_at', '10:05', 'BAD_INSTANT'],
    ['onsite', 'true', 'BAD_ENUM'],
    ['deferred_min', -5, 'BAD_QTY'],
    ['deferred_min', 0.5, 'BAD_QTY'],
  ]);
});
