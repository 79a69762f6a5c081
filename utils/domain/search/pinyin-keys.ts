import { pinyin } from 'pinyin-pro';
import { fold } from './fold';
import { PHRASE_KEYS_VERSION, type PhraseKeys, type SearchFields } from './phrase-keys';

const HAN = /^\p{Script=Han}$/u;

/** Spellings typed in daily use that the dictionary lacks. */
const EVERYDAY_READINGS: ReadonlyMap<string, string> = new Map([['嗯', 'en']]);

const readingsByCharacter = new Map<string, string>();

/**
 * The keys under which a phrase is found by pinyin. Only to be called where phrases are saved or
 * imported: this is the one module that loads the dictionary.
 */
export function preparePhraseKeys({ code, title, tags, text }: SearchFields): PhraseKeys {
  const cells = fold([code, title, ...tags, text].join(' '));
  const characters = [...new Set(cells)].map((cell) => String.fromCharCode(cell)).filter((one) => HAN.test(one));
  const known = characters.map((character) => [character, readingsOf(character)] as const);
  const readings = known.flatMap(([character, spelt]) => (spelt === '' ? [] : [character + spelt])).join('');
  return { version: PHRASE_KEYS_VERSION, readings };
}

/** All readings of one character, most usual first, parted by commas; `''` when it has none. */
function readingsOf(character: string): string {
  const cached = readingsByCharacter.get(character);
  if (cached !== undefined) return cached;
  const spelt = [EVERYDAY_READINGS.get(character) ?? '', ...dictionaryReadings(character)];
  const joined = [...new Set(spelt.filter((reading) => reading !== ''))].join(',');
  readingsByCharacter.set(character, joined);
  return joined;
}

function dictionaryReadings(character: string): string[] {
  const listed = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  const spelt = listed.map((reading) => String.fromCharCode(...fold(reading)));
  return spelt.filter((reading) => /^[a-z]+$/.test(reading)).flatMap(withKeyboardSpelling);
}

/** 略 and 虐 are typed `lue`, `nue` as well as `lve`, `nve`: no other syllable claims these. */
function withKeyboardSpelling(reading: string): string[] {
  return reading.endsWith('ve') ? [reading, reading.replace('ve', 'ue')] : [reading];
}
