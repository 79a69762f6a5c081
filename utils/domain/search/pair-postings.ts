import type { Alphabet } from './alphabet';
import { FIELD_END } from './fold';
import { DONE, START, STUCK, type WordMatcher } from './word-matcher';

/** Positions at which a word may match: `positions[from]` to `positions[to]` (exclusive), ascending. */
export interface Run {
  readonly from: number;
  readonly to: number;
  /** How many symbols of the match are compared already, 1 or 2. */
  readonly compared: number;
  /** The matcher's state after them, never `STUCK`. */
  readonly state: number;
  /** The last symbol compared. */
  readonly last: number;
}

/**
 * Where every pair of neighbouring symbols occurs. There are few different pairs however many phrases
 * there are, so a word is first compared with the pairs that begin with what its first piece can stand
 * for. Whether typed as characters, initials, syllables or a mixture, that leaves the runs of
 * positions where its first two pieces match.
 */
export class PairPostings {
  /** Every position but the last in the order of its pair; within a pair ascending. */
  readonly positions: Uint32Array;
  private readonly alphabet: Alphabet;
  /** By symbol, its first pair; the last entry is the number of pairs. */
  private readonly firstPair: Uint32Array;
  /** By pair, the second symbol. */
  private readonly seconds: number[] = [];
  /** By pair, its first index in `positions`; the last entry is the number of positions. */
  private readonly bounds: number[] = [];

  /** @param symbols ends with the end of a field, so that the last one begins no pair */
  constructor(symbols: Uint16Array, alphabet: Alphabet) {
    this.alphabet = alphabet;
    this.firstPair = new Uint32Array(alphabet.size + 1);
    const length = Math.max(symbols.length - 1, 0);
    const everywhere = new Uint32Array(length);
    for (let at = 0; at < length; at += 1) everywhere[at] = at;
    const bySecond = sortStably(everywhere, symbols.subarray(1), alphabet.size);
    this.positions = sortStably(bySecond, symbols.subarray(0, -1), alphabet.size);
    this.listPairs(symbols);
  }

  /** Where the word can match; no position is in two runs. */
  candidates(matcher: WordMatcher): Run[] {
    const runs: Run[] = [];
    for (const first of this.alphabet.symbolsBeginning(matcher.word.cells[0] ?? FIELD_END)) {
      const state = matcher.next(START, first);
      const from = this.firstPair[first] ?? 0;
      const to = this.firstPair[first + 1] ?? 0;
      if (state === DONE) this.addRun(runs, from, to, { compared: 1, state, last: first });
      else if (state !== STUCK) this.addPairs(runs, from, to, matcher, state);
    }
    return runs;
  }

  private listPairs(symbols: Uint16Array): void {
    const { positions } = this;
    const { length } = positions;
    let before = -1;
    for (let index = 0; index < length; index += 1) {
      const at = positions[index] ?? 0;
      const first = symbols[at] ?? FIELD_END;
      const second = symbols[at + 1] ?? FIELD_END;
      const pair = first * this.alphabet.size + second;
      if (pair === before) continue;
      before = pair;
      this.seconds.push(second);
      this.bounds.push(index);
      this.firstPair[first + 1] = this.seconds.length;
    }
    this.bounds.push(length);
    for (let symbol = 1; symbol < this.firstPair.length; symbol += 1) {
      this.firstPair[symbol] ||= this.firstPair[symbol - 1] ?? 0;
    }
  }

  private addPairs(runs: Run[], from: number, to: number, matcher: WordMatcher, afterFirst: number): void {
    for (let pair = from; pair < to; pair += 1) {
      const last = this.seconds[pair] ?? FIELD_END;
      const state = matcher.next(afterFirst, last);
      if (state !== STUCK) this.addRun(runs, pair, pair + 1, { compared: 2, state, last });
    }
  }

  private addRun(runs: Run[], fromPair: number, toPair: number, rest: Omit<Run, 'from' | 'to'>): void {
    // A symbol newer than these postings has no pair here.
    const from = this.bounds[fromPair] ?? 0;
    const to = this.bounds[toPair] ?? 0;
    if (from < to) runs.push({ from, to, ...rest });
  }
}

/** Counting sort of all positions by the key at the position, 0 to `keyCount` - 1. Equal keys keep their order. */
function sortStably(positions: Uint32Array, keys: Uint16Array, keyCount: number): Uint32Array {
  const { length } = positions;
  const next = new Uint32Array(keyCount + 1);
  for (let at = 0; at < length; at += 1) {
    const key = keys[at] ?? 0;
    next[key + 1] = (next[key + 1] ?? 0) + 1;
  }
  for (let key = 1; key <= keyCount; key += 1) next[key] = (next[key] ?? 0) + (next[key - 1] ?? 0);
  const sorted = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) {
    const at = positions[index] ?? 0;
    const key = keys[at] ?? 0;
    const place = next[key] ?? 0;
    sorted[place] = at;
    next[key] = place + 1;
  }
  return sorted;
}
