import type { Alphabet } from './alphabet';
import type { QueryWord } from './query';

/** The match failed. */
export const STUCK = 0;
/** The whole word is consumed. */
export const DONE = 1;
/** Nothing is consumed yet. */
export const START = 2;

const UNKNOWN = -1;

/**
 * Whether one word of a query matches a row of symbols.
 *
 * A word matches when it can be cut into pieces that match consecutive characters of one field, one
 * piece each. A piece is the character itself, or for a Chinese character one of its readings in full
 * (`tui`), the reading's first letter (`t`), or the two letters of `zh`, `ch`, `sh`. The last piece
 * alone may be any other beginning of a reading (`ku`). No piece reaches across an apostrophe in the
 * word. So `退款`, `tuikuan`, `tk`, `tkuan`, `退k`, `tuik` and `tui'ku` all match 退款.
 *
 * All ways to cut the word are followed at once: a state is a set of positions in the word, bit `n`
 * saying that the first `n` cells are consumed. States are numbered and their transitions remembered
 * as they are met, so that a symbol costs one look-up.
 */
export class WordMatcher {
  readonly word: QueryWord;
  private readonly alphabet: Alphabet;
  /** Positions reached, by state. */
  private readonly reached: number[] = [0, 0, 1];
  private readonly stateOfReached = new Map<number, number>([[1, START]]);
  /** Next state by symbol, by state. */
  private readonly transitions: Int16Array[] = [];

  constructor(word: QueryWord, alphabet: Alphabet) {
    this.word = word;
    this.alphabet = alphabet;
  }

  /** The state after one more symbol. */
  next(state: number, symbol: number): number {
    const known = this.transitions[state]?.[symbol] ?? UNKNOWN;
    return known === UNKNOWN ? this.explore(state, symbol) : known;
  }

  /** Where the shortest match ends (exclusive) if `state` is reached before `at`; -1 for no match. */
  endFrom(symbols: Uint16Array, at: number, state: number): number {
    let end = at;
    let open = state;
    while (open > DONE) {
      open = this.next(open, symbols[end] ?? 0);
      end += 1;
    }
    return open === DONE ? end : -1;
  }

  private explore(state: number, symbol: number): number {
    const next = this.stateFor(this.advance(this.reached[state] ?? 0, symbol));
    this.transitions[state] ??= new Int16Array(this.alphabet.size).fill(UNKNOWN);
    const row = this.transitions[state];
    if (row !== undefined) row[symbol] = next;
    return next;
  }

  private stateFor(reached: number): number {
    if (reached === 0) return STUCK;
    if ((reached & (1 << this.word.cells.length)) !== 0) return DONE;
    const state = this.stateOfReached.get(reached) ?? this.reached.push(reached) - 1;
    this.stateOfReached.set(reached, state);
    return state;
  }

  private advance(reached: number, symbol: number): number {
    const cell = this.alphabet.cellOf(symbol);
    const readings = this.alphabet.readingsOf(symbol);
    let next = 0;
    for (let at = 0; at < this.word.cells.length; at += 1) {
      if ((reached & (1 << at)) === 0) continue;
      if (this.word.cells[at] === cell) next |= 1 << (at + 1);
      for (const reading of readings) next |= this.consume(at, reading);
    }
    return next;
  }

  /** The positions that can be reached from `at` when the character is read as `reading`. */
  private consume(at: number, reading: string): number {
    const { cells, partEnds } = this.word;
    const room = Math.min((partEnds[at] ?? 0) - at, reading.length);
    let same = 0;
    while (same < room && cells[at + same] === reading.charCodeAt(same)) same += 1;
    if (same === 0) return 0;
    let next = 1 << (at + 1);
    if (same > 1 && reading[1] === 'h') next |= 1 << (at + 2);
    if (same === reading.length || at + same === cells.length) next |= 1 << (at + same);
    return next;
  }
}
