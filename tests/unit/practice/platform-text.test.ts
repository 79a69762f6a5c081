import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTime, orderNumber, slashTime, waitingText, wallTime, yuan } from '../../practice/scene/platform-text.ts';

const NEW_YEAR_IN_SHANGHAI = Date.UTC(2026, 11, 31, 16, 5, 9);

describe('how the platforms write', () => {
  it.each([
    [0, '¥0.00'],
    [5, '¥0.05'],
    [8900, '¥89.00'],
    [123_456, '¥1234.56'],
  ])('%i fen is %s', (fen, text) => {
    expect(yuan(fen)).toBe(text);
  });

  it('times are Shanghai wall times', () => {
    expect(wallTime(NEW_YEAR_IN_SHANGHAI)).toBe('2027-01-01 00:05:09');
    expect(slashTime(NEW_YEAR_IN_SHANGHAI)).toBe('2027/01/01 00:05:09');
    expect(clockTime(NEW_YEAR_IN_SHANGHAI)).toBe('00:05');
  });

  it.each([
    [-1, '0秒'],
    [59_999, '59秒'],
    [60_000, '1分钟'],
    [3_599_999, '59分钟'],
    [3_600_000, '1小时'],
  ])('waiting %i ms is %s', (milliseconds, text) => {
    expect(waitingText(milliseconds)).toBe(text);
  });

  it('order numbers have the shape of their platform and tell orders apart', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 10_000 }), { minLength: 2, maxLength: 2 }), (serials) => {
        const pinduoduo = serials.map((serial) => orderNumber('pinduoduo', serial, NEW_YEAR_IN_SHANGHAI));
        const feige = serials.map((serial) => orderNumber('feige', serial, NEW_YEAR_IN_SHANGHAI));
        for (const text of pinduoduo) expect(text).toMatch(/^270101-\d{15}$/);
        for (const text of feige) expect(text).toMatch(/^69\d{17}$/);
        expect(new Set([...pinduoduo, ...feige]).size).toBe(4);
      }),
    );
  });
});
