import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_FEN } from '@/utils/domain/money/fen';
import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { parseAmount } from '@/utils/domain/money/parse-amount';

describe('amounts as people type them', () => {
  it.each([
    ['20', 2000],
    ['20.5', 2050],
    ['20.50', 2050],
    ['0.05', 5],
    ['0', 0],
    ['007', 700],
    ['¥20.50', 2050],
    ['￥12.5', 1250],
    ['¥ 20', 2000],
    ['20元', 2000],
    ['20 元', 2000],
    ['20块', 2000],
    ['20块钱', 2000],
    ['1,299.00', 129_900],
    ['1,234,567.89', 123_456_789],
    ['２０．５', 2050],
    ['１，２９９元', 129_900],
    ['  20\u3000', 2000],
    ['1.00', 100],
    ['10000000', MAX_FEN],
  ])('%j is %i fen', (text, fen) => {
    expect(parseAmount(text)).toEqual({ ok: true, fen });
  });

  it.each([
    ['', 'EMPTY'],
    [' \u3000\t', 'EMPTY'],
    ['1.005', 'TOO_MANY_DECIMALS'],
    ['20.500', 'TOO_MANY_DECIMALS'],
    ['-20', 'NEGATIVE'],
    ['－20', 'NEGATIVE'],
    ['−20', 'NEGATIVE'],
    ['¥-20', 'NEGATIVE'],
    ['-¥20元', 'NEGATIVE'],
    ['10000000.01', 'TOO_LARGE'],
    ['99999999999999999999999999', 'TOO_LARGE'],
    ['1,299.00起', 'RANGE_PRICE'],
    ['20-30', 'RANGE_PRICE'],
    ['¥20~¥30', 'RANGE_PRICE'],
    ['20元至30元', 'RANGE_PRICE'],
    ['20到30', 'RANGE_PRICE'],
    ['20 30', 'NOT_A_NUMBER'],
    ['二十', 'NOT_A_NUMBER'],
    ['20美元', 'NOT_A_NUMBER'],
    ['赔20元', 'NOT_A_NUMBER'],
    ['1,29', 'NOT_A_NUMBER'],
    ['12,34.5', 'NOT_A_NUMBER'],
    ['20.', 'NOT_A_NUMBER'],
    ['.5', 'NOT_A_NUMBER'],
    ['1e3', 'NOT_A_NUMBER'],
    ['0x14', 'NOT_A_NUMBER'],
    ['20²', 'NOT_A_NUMBER'],
    ['NaN', 'NOT_A_NUMBER'],
    ['Infinity', 'NOT_A_NUMBER'],
    ['- -20', 'NOT_A_NUMBER'],
  ])('%j is refused as %s', (text, code) => {
    expect(parseAmount(text)).toEqual({ ok: false, code });
  });
});

describe('what is shown can be typed', () => {
  const fen = fc.integer({ min: 0, max: MAX_FEN });

  it.each([
    ['full', formatFen],
    ['trimmed', formatFenTrimmed],
    ['with signs', (amount: number) => `¥${formatFen(amount)}元`],
  ])('%s', (_title, format) => {
    fc.assert(
      fc.property(fen, (amount) => {
        expect(parseAmount(format(amount))).toEqual({ ok: true, fen: amount });
      }),
      { numRuns: 2000 },
    );
  });

  it('never throws, and never gives anything but an amount', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-¥￥元块起~ ２．，²abc') });
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parseAmount(text);
        if (!parsed.ok) return;
        expect(Number.isInteger(parsed.fen)).toBe(true);
        expect(parsed.fen).toBeGreaterThanOrEqual(0);
        expect(parsed.fen).toBeLessThanOrEqual(MAX_FEN);
      }),
      { numRuns: 2000 },
    );
  });
});
