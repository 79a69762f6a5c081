import { expect, it } from 'vitest';
import type { FailureCode } from '@/utils/failures/failure';
import { failureSentence } from '@/utils/failures/failure-sentences';

/** Refusals to write into the reply box: the sentence has to say that nothing was inserted, or what is kept. */
const REFUSALS: FailureCode[] = [
  'CONVERSATION_CHANGED',
  'BUYER_CHANGED',
  'ORDER_GONE',
  'CONVERSATION_UNREADABLE',
  'COMPOSER_MISSING',
  'COMPOSER_AMBIGUOUS',
  'COMPOSER_READ_ONLY',
  'COMPOSER_TOO_SHORT',
  'VARIABLE_MISSING',
  'COMPOSING',
];

it.each(REFUSALS)('%s says that nothing was inserted, and what to do', (code) => {
  expect(failureSentence({ code }, 'zh')).toMatch(/什么也没填[;；].+/);
  expect(failureSentence({ code }, 'en')).toMatch(/nothing was inserted\. .+/i);
});

it('a reply that would be too long names both lengths', () => {
  const failure = { code: 'COMPOSER_TOO_SHORT', details: { length: 612, limit: 500 } } as const;
  expect(failureSentence(failure, 'zh')).toContain('612 字,回复框最多 500 字');
  expect(failureSentence(failure, 'en')).toContain('612 characters, the reply box takes 500');
});

it('missing variables are named', () => {
  const failure = { code: 'VARIABLE_MISSING', details: { names: '金额、原因' } } as const;
  expect(failureSentence(failure, 'zh')).toContain('还差金额、原因');
});
