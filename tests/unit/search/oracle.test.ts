import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPhraseIndex } from '@/utils/domain/search/phrase-index';
import { matches, readingsOf } from './oracle';
import { entryOf } from './search-entries';

/** Many readings, readings that begin alike, syllables that run into one another, and what is no character. */
const HAN = [...'退款重行还和了单会得长发差绿女角参先西安恩知吃十是商啊昂二儿阿那你哈这种'];
const OTHERS = [...'ahngzkvtHNG727Ａ７,。 {}-', '😀', '👍', '𠮷'];

const character = fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...HAN) }, fc.constantFrom(...OTHERS));
const field = (maxLength: number): fc.Arbitrary<string> =>
  fc.array(character, { maxLength }).map((characters) => characters.join(''));
const phrase = fc.record({
  code: field(4),
  title: field(6),
  tags: fc.array(field(4), { maxLength: 2 }),
  text: field(20),
});
const library = fc
  .array(phrase, { minLength: 1, maxLength: 6 })
  .map((phrases) => phrases.map((fields, at) => ({ id: `p${at}`, ...fields })));

/** One way to type the character. */
const typedCharacter = (one: string): fc.Arbitrary<string> => {
  const spelt = readingsOf(one).flatMap((reading) => [reading, reading.slice(0, 1), reading.slice(0, 2)]);
  return fc.constantFrom(one, ...spelt);
};
const typedWord = fc
  .array(character, { minLength: 1, maxLength: 4 })
  .chain((characters) => fc.tuple(...characters.map(typedCharacter)))
  .chain((pieces) => fc.tuple(fc.constantFrom(pieces.join(''), pieces.join("'")), fc.nat(3)))
  .map(([word, cut]) => word.slice(0, Math.max(1, word.length - cut)).replaceAll(' ', ''));
const letters = fc.string({ unit: fc.constantFrom(...'angzheiostxku'), minLength: 1, maxLength: 5 });
const word = fc.oneof({ weight: 3, arbitrary: typedWord }, letters).filter((one) => /[\p{L}\p{N}\p{So}]/u.test(one));
const words = fc.array(word, { minLength: 1, maxLength: 3 });

const RUNS = { numRuns: 600 };

describe('against the definition', () => {
  test('finds every phrase that matches and no other', () => {
    fc.assert(
      fc.property(library, words, (phrases, typed) => {
        const expected = phrases.filter(({ code, title, tags, text }) =>
          typed.every((one) => [code, title, ...tags, text].some((value) => matches(one, value))),
        );
        const { hits, total } = createPhraseIndex(phrases.map(entryOf)).search(typed.join(' '));
        expect(new Set(hits.map(({ id }) => id))).toEqual(new Set(expected.map(({ id }) => id)));
        expect(total).toBe(expected.length);
      }),
      RUNS,
    );
  });

  test('a word taken from a text finds the text, whichever way it is typed', () => {
    const taken = fc
      .tuple(fc.array(fc.constantFrom(...HAN), { minLength: 1, maxLength: 5 }), field(6), field(6))
      .chain(([run, before, after]) =>
        fc.tuple(fc.constant(before + run.join(',') + after), fc.tuple(...run.map(fullOrInitial))),
      );
    fc.assert(
      fc.property(taken, ([text, pieces]) => {
        expect(createPhraseIndex([entryOf({ id: 'a', text })]).search(pieces.join('')).total).toBe(1);
      }),
      RUNS,
    );
  });

  test('marks exactly where the word matches', () => {
    fc.assert(
      fc.property(field(20), word, (text, typed) => {
        const [hit] = createPhraseIndex([entryOf({ id: 'a', text })]).search(typed).hits;
        const ranges = hit?.highlights.text ?? [];
        expect(ranges.length > 0).toBe(matches(typed, text));
        let last = -1;
        for (const [start, end] of ranges) {
          expect(start).toBeGreaterThan(last);
          expect(end).toBeGreaterThan(start);
          expect(matches(typed, text.slice(start, end))).toBe(true);
          last = end;
        }
        const unmarked = ranges.reduceRight(
          (rest, [start, end]) => `${rest.slice(0, start)}\n${rest.slice(end)}`,
          text,
        );
        expect(unmarked.split('\n').some((rest) => matches(typed, rest))).toBe(false);
      }),
      RUNS,
    );
  });

  test('typing on never finds more', () => {
    fc.assert(
      fc.property(library, letters, (phrases, typed) => {
        const index = createPhraseIndex(phrases.map(entryOf));
        const totals = [...typed].map((_, at) => index.search(typed.slice(0, at + 1)).total);
        expect(totals).toEqual(totals.toSorted((a, b) => b - a));
      }),
      RUNS,
    );
  });
});

function fullOrInitial(one: string): fc.Arbitrary<string> {
  return fc.constantFrom(one, ...readingsOf(one), ...readingsOf(one).map((reading) => reading.slice(0, 1)));
}
