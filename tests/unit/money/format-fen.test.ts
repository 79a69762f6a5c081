import { describe, expect, it } from 'vitest';
import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';

describe('formatFen', () => {
  it.each([
    [0, '0.00', '0'],
    [5, '0.05', '0.05'],
    [50, '0.50', '0.5'],
    [100, '1.00', '1'],
    [2000, '20.00', '20'],
    [2050, '20.50', '20.5'],
    [2005, '20.05', '20.05'],
    [10_000, '100.00', '100'],
    [129_900, '1299.00', '1299'],
    [-5, '-0.05', '-0.05'],
    [-2000, '-20.00', '-20'],
    [1_000_000_000, '10000000.00', '10000000'],
    [9_999_000_000_000, '99990000000.00', '99990000000'],
  ])('%i fen is %s, in a sentence %s', (fen, full, trimmed) => {
    expect(formatFen(fen)).toBe(full);
    expect(formatFenTrimmed(fen)).toBe(trimmed);
  });

  it.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('refuses %s instead of rounding it', (value) => {
    expect(() => formatFen(value)).toThrow(RangeError);
    expect(() => formatFenTrimmed(value)).toThrow(RangeError);
  });
});
