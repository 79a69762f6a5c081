import { describe, expect, test } from 'vitest';
import { starterLibrary } from '@/assets/phrases/starter-library';
import type { Phrase } from '@/utils/domain/phrases/phrase';
import { compilePhrase, renderPhrase } from '@/utils/domain/phrases/render-phrase';
import { PHRASE_VARIABLES } from '@/utils/domain/phrases/variables';
import presetKeys from './preset-keys.json';

const chinese = starterLibrary('zh');
const english = starterLibrary('en');
const keysOf = (phrases: readonly Phrase[]) => phrases.map((phrase) => phrase.key);
const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);
const examples = Object.fromEntries(PHRASE_VARIABLES.map(({ name, example }) => [name, example]));

const wordings = [...chinese, ...english].flatMap((phrase) =>
  phrase.texts.map((text, index) => ({ name: `${phrase.key} "${phrase.title}" ${index + 1}`, phrase, text })),
);

/** Variables of a wording, or the failure itself so that a broken template shows up as a difference. */
function variablesOf(text: string): readonly string[] {
  const compiled = compilePhrase(text);
  return compiled.ok ? [...compiled.variables].sort() : [compiled.code];
}

describe('starter library', () => {
  test('has every phrase of the field work', () => {
    expect(presetKeys).toHaveLength(159);
    expect(keysOf(chinese)).toEqual(expect.arrayContaining(presetKeys));
  });

  test('names nothing twice', () => {
    const codes = chinese.flatMap((phrase) => phrase.code ?? []);
    expect(codes).toHaveLength(chinese.length);
    expect(duplicates(keysOf(chinese))).toEqual([]);
    expect(duplicates(codes)).toEqual([]);
    expect(duplicates(chinese.map((phrase) => phrase.title))).toEqual([]);
    expect(duplicates(chinese.flatMap((phrase) => phrase.texts))).toEqual([]);
    expect(duplicates(english.flatMap((phrase) => phrase.texts))).toEqual([]);
  });

  test('has no code that starts another, or is another with two neighbours swapped', () => {
    const codes = chinese.flatMap((phrase) => phrase.code ?? []);
    const swaps = (code: string) =>
      [...code].slice(1).map((letter, at) => code.slice(0, at) + letter + code.charAt(at) + code.slice(at + 2));
    const confused = codes.flatMap((code) =>
      codes
        .filter((other) => other !== code && (other.startsWith(code) || swaps(code).includes(other)))
        .map((other) => `${code}/${other}`),
    );
    expect(confused).toEqual([]);
  });

  test('has at least two wordings of every Chinese phrase', () => {
    expect(keysOf(chinese.filter((phrase) => phrase.texts.length < 2))).toEqual([]);
  });

  test('gates exactly the phrases that claim an approval', () => {
    const gated = ['comp.counter_offer', 'comp.final', 'G06.comp'].sort();
    expect(keysOf(chinese.filter((phrase) => phrase.needsApproval)).sort()).toEqual(gated);
    for (const phrase of english)
      expect([phrase.key, phrase.needsApproval ?? false]).toEqual([phrase.key, gated.includes(phrase.key)]);
  });

  test('says in one line what a phrase is and when to use it', () => {
    const tooLong = chinese.filter(
      ({ title, when, notWhen = '' }) => title.length > 10 || when.length > 20 || notWhen.length > 20,
    );
    expect(keysOf(tooLong)).toEqual([]);
  });

  test.each(['退款', '退货', '换货', '补发', '差价', '发票', '拒收'])(
    'finds every phrase about %s by that word',
    (word) => {
      const about = chinese.filter((phrase) => phrase.texts.some((text) => text.includes(word)));
      const hidden = about.filter(
        ({ title, tags }) => !title.includes(word) && !tags.some((tag) => tag.includes(word)),
      );
      expect(about.length).toBeGreaterThan(0);
      expect(keysOf(hidden)).toEqual([]);
    },
  );

  test('keeps a phrase with the issue its key names', () => {
    const misplaced = chinese.filter(({ key, issue }) => /^[LGOMRC]\d\d\./.test(key) && !key.startsWith(`${issue}.`));
    expect(keysOf(misplaced)).toEqual([]);
  });

  test('covers in English the general, return and refund phrases', () => {
    const needed = chinese.filter(
      ({ key, issue }) => issue === undefined || /^(M|R|O04)/.test(issue) || key === 'L09.agreed',
    );
    expect(keysOf(english)).toEqual(expect.arrayContaining(keysOf(needed)));
    expect(english.filter((phrase) => /[一-龥]/.test(phrase.title))).toEqual([]);
  });
});

describe.each(wordings)('$name', ({ phrase, text }) => {
  const original = chinese.find((candidate) => candidate.key === phrase.key)?.texts[0] ?? '';

  test('uses known variables, the same in every wording and language', () => {
    const known = PHRASE_VARIABLES.map((variable) => variable.name);
    expect(variablesOf(text).filter((name) => !known.includes(name))).toEqual([]);
    expect(variablesOf(text)).toEqual(variablesOf(original));
  });

  test('reads as a finished message once filled in', () => {
    const compiled = compilePhrase(text);
    const rendered = compiled.ok ? renderPhrase(compiled, examples).text : null;
    expect(rendered).toMatch(/^[^{}]+$/);
    expect(rendered).not.toMatch(/\s$|[，。；：！？、]{2}|undefined/);
  });
});
