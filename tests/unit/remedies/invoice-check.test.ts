import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitEvenly } from '@/utils/domain/remedies/apportion';
import { type InvoiceCandidate, invoiceCheck } from '@/utils/domain/remedies/invoice-check';
import {
  INVOICE_DEFAULTS,
  INVOICE_LINE_DEFAULTS,
  type InvoiceCheckInput,
  type InvoiceLine,
} from '@/utils/domain/remedies/invoiced-order';

function line(id: string, qty: number, paidFen: number, change: Partial<InvoiceLine> = {}): InvoiceLine {
  return { ...INVOICE_LINE_DEFAULTS, id, qty, paidFen, ...change };
}

const LINES = [line('A', 2, 11_800), line('B', 1, 4500), line('C', 3, 10_000)];
const base: InvoiceCheckInput = { ...INVOICE_DEFAULTS, lines: LINES, invoiceFen: 26_300 };

function candidates(change: Partial<InvoiceCheckInput>): InvoiceCandidate[] {
  return invoiceCheck({ ...base, ...change }).candidates;
}

const orderOf = fc
  .array(fc.record({ qty: fc.integer({ min: 1, max: 9 }), paidFen: fc.integer({ min: 1, max: 90_000 }) }), {
    minLength: 2,
    maxLength: 7,
  })
  .map((lines) => lines.map(({ qty, paidFen }, index) => line('ABCDEFG'.charAt(index), qty, paidFen)));

function total(lines: readonly InvoiceLine[]): number {
  return lines.reduce((sum, { paidFen }) => sum + paidFen, 0);
}

describe('a planted mistake is found', () => {
  it('the last units of a line left out', () => {
    fc.assert(
      fc.property(orderOf, fc.nat(6), fc.nat(8), (lines, pick, more) => {
        const wrong = lines[pick % lines.length];
        fc.pre(wrong !== undefined && wrong.qty > 1);
        const units = 1 + (more % (wrong.qty - 1));
        const lost = total(
          splitEvenly(wrong.paidFen, wrong.qty)
            .slice(-units)
            .map((paidFen) => line('', 1, paidFen)),
        );
        fc.pre(lost > 0);
        const found = candidates({ lines, invoiceFen: total(lines) - lost });
        expect(found).toContainEqual({ code: 'MISSING_UNITS', line: wrong.id, units });
      }),
    );
  });

  it('up to four lines left out, but not the whole order', () => {
    fc.assert(
      fc.property(orderOf, fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }), (lines, chosen) => {
        const lost = lines.filter((_line, index) => chosen[index]);
        fc.pre(lost.length > 0);
        const found = candidates({ lines, invoiceFen: total(lines) - total(lost) });
        const expected = { code: 'MISSING_LINES', lines: lost.map(({ id }) => id) };
        if (lost.length <= 4 && lost.length < lines.length) expect(found).toContainEqual(expected);
        else expect(found).not.toContainEqual(expected);
      }),
    );
  });

  it('units of a line billed too often', () => {
    fc.assert(
      fc.property(orderOf, fc.nat(6), fc.integer({ min: 1, max: 10 }), (lines, pick, units) => {
        const wrong = lines[pick % lines.length];
        fc.pre(wrong !== undefined);
        const even = lines.map((one) => (one === wrong ? { ...one, paidFen: one.paidFen * one.qty } : one));
        const found = candidates({ lines: even, invoiceFen: total(even) + wrong.paidFen * units });
        const expected = { code: 'EXTRA_UNITS', line: wrong.id, units };
        if (units <= wrong.qty) expect(found).toContainEqual(expected);
        else expect(found).not.toContainEqual(expected);
      }),
    );
  });
});

it('what is listed explains the difference, and something is always listed', () => {
  fc.assert(
    fc.property(orderOf, fc.integer({ min: 0, max: 300_000 }), (lines, invoiceFen) => {
      const { expectedFen, diffFen, candidates: found } = invoiceCheck({ ...base, lines, invoiceFen });
      expect(expectedFen).toBe(total(lines));
      expect(diffFen).toBe(invoiceFen - expectedFen);
      expect(found.length).toBeGreaterThan(0);
      for (const candidate of found) {
        if (candidate.code === 'MISSING_LINES') {
          const named = lines.filter(({ id }) => candidate.lines.includes(id));
          expect(total(named)).toBe(-diffFen);
        }
        if (candidate.code === 'UNEXPLAINED') expect(found).toHaveLength(1);
      }
    }),
  );
});

describe('candidates', () => {
  it.each([
    ['rounding both ways', { invoiceFen: 26_299, toleranceFen: 1 }, ['ROUNDING']],
    ['beyond the tolerance', { invoiceFen: 26_298, toleranceFen: 1 }, ['UNEXPLAINED']],
    ['no tolerance asked for', { invoiceFen: 26_301 }, ['UNEXPLAINED']],
    ['an uneven unit, one fen more', { invoiceFen: 26_300 - 3334 }, ['MISSING_UNITS']],
    ['an uneven unit, two fen more', { invoiceFen: 26_300 - 3335 }, ['UNEXPLAINED']],
    ['an even unit, one fen more', { invoiceFen: 26_300 - 5901 }, ['UNEXPLAINED']],
    ['the whole order', { invoiceFen: 0 }, ['UNEXPLAINED']],
    [
      'platform coupon billed to the shop',
      { invoiceFen: 26_800, platformCouponFen: 500 },
      ['PLATFORM_COUPON_INCLUDED'],
    ],
    [
      'everything at once, in order',
      {
        lines: [line('A', 1, 800, { discountFen: 800, refundFen: 800 })],
        invoiceFen: 800,
        freightFen: 800,
        includeFreight: false,
        platformCouponFen: 800,
      },
      ['FREIGHT_ADDED', 'DISCOUNT_NOT_DEDUCTED', 'PLATFORM_COUPON_INCLUDED', 'REFUND_NOT_REVERSED', 'EXTRA_UNITS'],
    ],
    [
      'line or freight',
      { lines: [line('A', 2, 1600), line('B', 1, 800)], freightFen: 800, invoiceFen: 2400 },
      ['MISSING_UNITS', 'MISSING_LINES', 'FREIGHT_MISSING'],
    ],
    [
      'refunded units cannot be missing',
      { lines: [line('A', 3, 3000, { refundFen: 2000, refundQty: 2 }), line('B', 1, 50)], invoiceFen: 50 },
      ['MISSING_LINES'],
    ],
    ['nothing to list free lines for', { lines: [], invoiceFen: 0 }, ['OK']],
  ])('%s', (_title, change, codes) => {
    expect(candidates(change).map(({ code }) => code)).toEqual(codes);
  });

  it('stops listing choices of many equal lines', () => {
    const lines = Array.from({ length: 60 }, (_, index) => line(`L${index}`, 1, 100));
    expect(candidates({ lines, invoiceFen: 5600 })).toHaveLength(200);
  });
});
