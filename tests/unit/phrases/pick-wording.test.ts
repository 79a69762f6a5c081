import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pickWording } from '@/utils/domain/phrases/pick-wording';

const choice = { phraseKey: 'M01.ok', buyerKey: 'pdd/shop1/buyer1' };

/** The wordings one buyer gets, one after the other. */
function sequence(wordingCount: number, length: number, buyerKey = choice.buyerKey, before: number[] = []): number[] {
  const used = [...before];
  for (let turn = 0; turn < length; turn += 1) used.push(pickWording({ ...choice, buyerKey, wordingCount, used }));
  return used.slice(before.length);
}

describe('pickWording', () => {
  test.each<[used: number[], wordingCount: number, next: number]>([
    [[0], 2, 1],
    [[1], 2, 0],
    [[0, 2], 3, 1],
    [[0, 0, 2, 2], 3, 1],
    [[0, 1], 2, 0],
    [[1, 0], 2, 1],
    [[7, -1, 0], 2, 1],
    [[0, 0, 0], 1, 0],
  ])('after %j of %i comes %i', (used, wordingCount, next) => {
    expect(pickWording({ ...choice, wordingCount, used })).toBe(next);
  });

  test('uses every wording once before any comes back, and never the same twice running', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 6 }), fc.string(), (count, buyerKey) => {
        const seen = sequence(count, count * 3, buyerKey);
        for (let round = 0; round < 3; round += 1) {
          expect(new Set(seen.slice(round * count, (round + 1) * count)).size).toBe(count);
        }
        for (const [index, wording] of seen.entries()) expect(wording).not.toBe(seen[index - 1]);
      }),
    );
  });

  test('stays in range whatever was used before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.array(fc.integer({ min: -2, max: 8 })), (count, before) => {
        const [next] = sequence(count, 1, choice.buyerKey, before);
        expect(next).toBeGreaterThanOrEqual(0);
        expect(next).toBeLessThan(count);
      }),
    );
  });

  test('starts different buyers, and different phrases, at different wordings', () => {
    const buyers = Array.from({ length: 300 }, (_, index) => `buyer${index}`);
    const firsts = buyers.map((buyerKey) => pickWording({ ...choice, buyerKey, wordingCount: 3, used: [] }));
    for (const wording of [0, 1, 2]) expect(firsts.filter((first) => first === wording).length).toBeGreaterThan(60);
    const phrases = buyers.map((phraseKey) => pickWording({ ...choice, phraseKey, wordingCount: 3, used: [] }));
    expect(new Set(phrases).size).toBe(3);
  });

  test('is the same for the same buyer, phrase and history', () => {
    expect(sequence(3, 9)).toEqual(sequence(3, 9));
  });

  test.each([0, -1, 1.5, Number.NaN])('refuses %d wordings', (wordingCount) => {
    expect(() => pickWording({ ...choice, wordingCount, used: [] })).toThrow(RangeError);
  });
});
