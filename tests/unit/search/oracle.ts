import { pinyin } from 'pinyin-pro';

const IS_HAN = /\p{Script=Han}/u;
const IS_SEARCHABLE = /[\p{L}\p{N}\p{So}]/u;

/**
 * The definition of a match, followed literally and slowly: some run of characters of the field takes
 * up the whole word, each character one piece of it.
 */
export function matches(word: string, field: string): boolean {
  const parts = word.split("'").map(searchable);
  const characters = searchable(field);
  return characters.some((_, at) => consumesAll(parts, characters.slice(at)));
}

function searchable(text: string): string[] {
  return [...text.normalize('NFKC').toLowerCase()].filter((character) => IS_SEARCHABLE.test(character));
}

/** Whether the parts are used up by pieces of the characters, from the first on. */
function consumesAll(parts: readonly string[][], characters: readonly string[]): boolean {
  const [part, ...later] = parts;
  if (part === undefined) return true;
  if (part.length === 0) return consumesAll(later, characters);
  const [character, ...rest] = characters;
  if (character === undefined) return false;
  const isLastPart = later.every((one) => one.length === 0);
  return pieceLengths(part, character, isLastPart).some((length) => consumesAll([part.slice(length), ...later], rest));
}

/** How many characters of the word the character of the text can take up. */
function pieceLengths(part: readonly string[], character: string, isLastPart: boolean): number[] {
  const lengths = part[0] === character ? [1] : [];
  for (const reading of IS_HAN.test(character) ? readingsOf(character) : []) {
    for (let length = 1; length <= Math.min(part.length, reading.length); length += 1) {
      if (part.slice(0, length).join('') !== reading.slice(0, length)) continue;
      const isInitial = length === 1 || (length === 2 && /^[zcs]h/.test(reading));
      const isWhole = length === reading.length;
      const isTypedSoFar = isLastPart && length === part.length;
      if (isInitial || isWhole || isTypedSoFar) lengths.push(length);
    }
  }
  return lengths;
}

export function readingsOf(character: string): string[] {
  return pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
}
