import type { Alphabet } from './alphabet';
import {
  CODE_START_POINTS,
  CUT_POINTS,
  canGoOn,
  FieldCells,
  isSameRun,
  ORIGIN_POINTS,
  ORIGIN_SLOT_SHIFT,
  ORIGIN_STARTS_FIELD,
  WHOLE_FIELD_POINTS,
} from './field-cells';
import { FIELD_END } from './fold';
import { type Highlights, highlight } from './highlights';
import { PairPostings, type Run } from './pair-postings';
import type { SearchFields } from './phrase-keys';
import { addPoints, creditRun, larger, type Places, slotsFrom } from './points-by-slot';
import { type Query, spellCode } from './query';
import { DONE, type WordMatcher } from './word-matcher';

/** An exact code beats whatever words can earn: 8 words of 110 points, and 100 points of boost. */
const EXACT_CODE_POINTS = 1000;

/** An index over some phrases. Phrases can be retired from it, nothing else changes. */
export class Segment<Phrase extends SearchFields> {
  /** By slot. */
  readonly phrases: readonly Phrase[];
  private readonly alphabet: Alphabet;
  private readonly postings: PairPostings;
  private readonly places: Places;
  /** First position of each slot, and the end. */
  private readonly starts: Uint32Array;
  private readonly retired = new Set<number>();

  constructor(phrases: readonly Phrase[], alphabet: Alphabet) {
    this.phrases = phrases;
    this.alphabet = alphabet;
    const fields = new FieldCells();
    this.starts = new Uint32Array(phrases.length + 1);
    phrases.forEach((phrase, slot) => {
      fields.appendPhrase(slot, phrase);
      this.starts[slot + 1] = fields.length;
    });
    const symbols = toSymbols(fields.allCells, alphabet);
    this.postings = new PairPostings(symbols, alphabet);
    const { positions } = this.postings;
    this.places = { symbols, positions, origins: gather(fields.allOrigins, positions) };
  }

  /** How many phrases were retired. */
  get retiredCount(): number {
    return this.retired.size;
  }

  /** Leaves the phrase out of all further searches. */
  retire(slot: number): void {
    this.retired.add(slot);
  }

  /** Points by slot, 0 where one of the words does not match. Without words every phrase has 1 point. */
  score(query: Query, matchers: readonly WordMatcher[]): Uint16Array {
    const total = new Uint16Array(this.phrases.length).fill(1);
    for (const slot of this.retired) total[slot] = 0;
    for (const matcher of matchers) addPoints(total, this.scoreWord(matcher));
    this.addExactCodes(total, query);
    return total;
  }

  /** What the words mark in the phrase at `slot`. */
  highlight(slot: number, matchers: readonly WordMatcher[]): Highlights {
    const phrase = this.phrases[slot];
    if (phrase === undefined) throw new RangeError(`No phrase at slot ${slot}`);
    return highlight(phrase, this.places.symbols.subarray(this.starts[slot], this.starts[slot + 1]), matchers);
  }

  /** By slot the points of the word's best match. */
  private scoreWord(matcher: WordMatcher): Uint8Array {
    const best = new Uint8Array(this.phrases.length);
    for (const run of this.postings.candidates(matcher)) this.scoreRun(run, matcher, best);
    return best;
  }

  private scoreRun(run: Run, matcher: WordMatcher, best: Uint8Array): void {
    const isSettled = run.state === DONE && !canGoOn(this.alphabet.cellOf(run.last));
    if (isSettled) creditRun(this.places, run, best);
    else this.creditMatches(run, matcher, best);
  }

  /** Compares the rest of the word at each place of a run and notes by slot the best points. */
  private creditMatches({ from, to, compared, state }: Run, matcher: WordMatcher, best: Uint8Array): void {
    const { symbols, positions, origins } = this.places;
    for (let index = from; index < to; index += 1) {
      const end = matcher.endFrom(symbols, (positions[index] ?? 0) + compared, state);
      if (end === -1) continue;
      const origin = origins[index] ?? 0;
      const slot = origin >>> ORIGIN_SLOT_SHIFT;
      const points = (origin & ORIGIN_POINTS) + this.pointsAtEnd(end, (origin & ORIGIN_STARTS_FIELD) !== 0);
      best[slot] = larger(points, best[slot] ?? 0);
    }
  }

  private pointsAtEnd(end: number, isFieldStart: boolean): number {
    const after = this.places.symbols[end] ?? FIELD_END;
    if (after === FIELD_END) return isFieldStart ? WHOLE_FIELD_POINTS : 0;
    const last = this.places.symbols[end - 1] ?? FIELD_END;
    return isSameRun(this.alphabet.cellOf(last), this.alphabet.cellOf(after)) ? -CUT_POINTS : 0;
  }

  /** An exact code has earned at least the points of a code's start already. */
  private addExactCodes(total: Uint16Array, query: Query): void {
    const typed = query.cells.map((cell) => this.alphabet.findSymbol(cell));
    for (const slot of slotsFrom(total, CODE_START_POINTS)) {
      if (!this.hasCode(slot, typed)) continue;
      const isSpeltAlike = spellCode(this.phrases[slot]?.code ?? '') === query.code;
      total[slot] = (total[slot] ?? 0) + EXACT_CODE_POINTS + (isSpeltAlike ? 1 : 0);
    }
  }

  /** Whether the code, which comes first, is exactly these symbols. */
  private hasCode(slot: number, code: readonly number[]): boolean {
    const { symbols } = this.places;
    const start = this.starts[slot] ?? 0;
    return symbols[start + code.length] === FIELD_END && code.every((one, at) => symbols[start + at] === one);
  }
}

function toSymbols(cells: Uint16Array, alphabet: Alphabet): Uint16Array {
  const { length } = cells;
  const symbols = new Uint16Array(length);
  for (let at = 0; at < length; at += 1) symbols[at] = alphabet.symbolFor(cells[at] ?? 0);
  return symbols;
}

function gather(values: Uint32Array, positions: Uint32Array): Uint32Array {
  const { length } = positions;
  const gathered = new Uint32Array(length);
  for (let index = 0; index < length; index += 1) gathered[index] = values[positions[index] ?? 0] ?? 0;
  return gathered;
}
