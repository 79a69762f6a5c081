import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { invoiceTitleProblems } from '@/utils/domain/remedies/invoice-title';
import { isSocialCreditCode } from '@/utils/domain/remedies/social-credit-code';
import { taxSplit } from '@/utils/domain/remedies/tax-split';
import { amount, rate } from './arbitraries';

/** Registered codes of public companies. */
const CODES = ['91330100799655058B', '9144030071526726XG', '914403001922038216'];

describe('unified social credit code', () => {
  it.each(CODES)('%s is valid', (code) => {
    expect(isSocialCreditCode(code)).toBe(true);
  });

  it('a character outside the alphabet does not count as the last digit of it', () => {
    expect(isSocialCreditCode('Y00000000000000001')).toBe(true);
    expect(isSocialCreditCode('I00000000000000001')).toBe(false);
  });

  it('notices any one wrong character', () => {
    const digits = '0123456789ABCDEFGHJKLMNPQRTUWXY';
    fc.assert(
      fc.property(fc.constantFrom(...CODES), fc.nat(17), fc.constantFrom(...digits), (code, at, digit) => {
        fc.pre(code[at] !== digit);
        expect(isSocialCreditCode(code.slice(0, at) + digit + code.slice(at + 1))).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    '',
    '91330100799655058',
    '91330100799655058BB',
    '91330100799655058b',
    ' 91330100799655058B',
    '9133010079965505IB',
    '9133010079965505OB',
    '９1330100799655058B',
  ])('%j is not', (text) => {
    expect(isSocialCreditCode(text)).toBe(false);
  });
});

describe('invoice title', () => {
  it.each([
    ['a person', { kind: 'PERSON', title: '张三', code: '' }, []],
    ['a nameless person', { kind: 'PERSON', title: ' \u3000', code: '' }, ['TITLE_EMPTY']],
    ['a company', { kind: 'COMPANY', title: '某某公司', code: '91330100799655058B' }, []],
    ['a company without code', { kind: 'COMPANY', title: '某某公司', code: '' }, ['CODE_EMPTY']],
    ['nothing right', { kind: 'COMPANY', title: '', code: '123' }, ['TITLE_EMPTY', 'CODE_INVALID']],
  ] as const)('%s', (_title, title, problems) => {
    expect(invoiceTitleProblems(title)).toEqual(problems);
  });
});

describe('tax split', () => {
  it.each([
    [11_300, 1300, 10_000, 1300],
    [10_000, 1300, 8850, 1150],
    [100, 300, 97, 3],
    [1, 10_000, 1, 0],
    [0, 1300, 0, 0],
    [9999, 0, 9999, 0],
  ])('%i fen at %i basis points is %i and %i tax', (gross, taxBp, netFen, taxFen) => {
    expect(taxSplit(gross, taxBp)).toEqual({ netFen, taxFen });
  });

  it('loses nothing and is within half a fen of the exact net amount', () => {
    fc.assert(
      fc.property(amount, rate, (gross, taxBp) => {
        const { netFen, taxFen } = taxSplit(gross, taxBp);
        expect(netFen + taxFen).toBe(gross);
        const divisor = BigInt(10_000 + taxBp);
        const twiceOff = 2n * (BigInt(netFen) * divisor - BigInt(gross) * 10_000n);
        expect(twiceOff).toBeLessThanOrEqual(divisor);
        expect(twiceOff).toBeGreaterThan(-divisor);
      }),
      { numRuns: 1000 },
    );
  });
});
