import { fold } from './fold';

/** A longer word is searched by its first cells: still nothing is missed, and a word's state fits one integer. */
const MAX_WORD_CELLS = 30;
/** Further words of a query are ignored. */
const MAX_WORDS = 8;
/** What is read of a query, in UTF-16 units: a pasted page must not hold up the panel. */
const MAX_QUERY_LENGTH = 512;

const BLANKS = /\s+/u;
/** The input method parts syllables with it: `xi'an` is 西安 and not 先. */
const SYLLABLE_SEPARATOR = /['’‘＇]/u;

/** One word of a query, ready to be matched. */
export interface QueryWord {
  /** Folded characters, 1 to 30. */
  readonly cells: Uint16Array;
  /** Per cell the end of its part: a syllable may not reach across an apostrophe. */
  readonly partEnds: Uint8Array;
}

/** What the agent typed. */
export interface Query {
  /** Every word has to match, in any order. Empty when nothing searchable was typed. */
  readonly words: readonly QueryWord[];
  /** The whole query folded, to be compared with codes. */
  readonly cells: readonly number[];
  /** The query with its punctuation, as `spellCode` gives it. */
  readonly code: string;
}

/** Reads what was typed into the search box; any text is allowed. */
export function parseQuery(typed: string): Query {
  const text = typed.trimStart().slice(0, MAX_QUERY_LENGTH);
  const words = text.split(BLANKS).map(parseWord);
  return {
    words: words.filter(({ cells }) => cells.length > 0).slice(0, MAX_WORDS),
    cells: fold(text),
    code: spellCode(text),
  };
}

/** Width and case folded, punctuation kept; `、` is what the `/` key gives under a Chinese input method. */
export function spellCode(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase().replaceAll('、', '/');
}

function parseWord(typed: string): QueryWord {
  const cells: number[] = [];
  const partEnds: number[] = [];
  for (const part of typed.split(SYLLABLE_SEPARATOR)) {
    cells.push(...fold(part));
    while (partEnds.length < cells.length) partEnds.push(cells.length);
  }
  return {
    cells: Uint16Array.from(cells.slice(0, MAX_WORD_CELLS)),
    partEnds: Uint8Array.from(partEnds.slice(0, MAX_WORD_CELLS), (end) => Math.min(end, MAX_WORD_CELLS)),
  };
}
