import { ORIGIN_POINTS, ORIGIN_SLOT_SHIFT, ORIGIN_STARTS_FIELD, WHOLE_FIELD_POINTS } from './field-cells';
import { FIELD_END } from './fold';
import type { Run } from './pair-postings';

// The loops a search spends its time in. They stand alone so that the engine compiles them once for all,
// read the length once, and have no branch on whether a phrase matches: half of the time it would be
// mispredicted.

/** What a segment's matches are found and weighed by. */
export interface Places {
  readonly symbols: Uint16Array;
  /** By place in the postings. */
  readonly positions: Uint32Array;
  /** By place in the postings. */
  readonly origins: Uint32Array;
}

/** Notes by slot the best points in a run where every place is a match of `compared` symbols that cuts no word. */
export function creditRun({ symbols, positions, origins }: Places, run: Run, best: Uint8Array): void {
  const { from, to, compared } = run;
  for (let index = from; index < to; index += 1) {
    const origin = origins[index] ?? 0;
    const slot = origin >>> ORIGIN_SLOT_SHIFT;
    let points = origin & ORIGIN_POINTS;
    if ((origin & ORIGIN_STARTS_FIELD) !== 0 && symbols[(positions[index] ?? 0) + compared] === FIELD_END) {
      points += WHOLE_FIELD_POINTS;
    }
    best[slot] = larger(points, best[slot] ?? 0);
  }
}

/** Adds a word's points where every word so far has matched, and leaves 0 elsewhere. */
export function addPoints(total: Uint16Array, points: Uint8Array): void {
  const { length } = total;
  for (let slot = 0; slot < length; slot += 1) {
    const before = total[slot] ?? 0;
    const more = points[slot] ?? 0;
    const isMissing = ((before - 1) | (more - 1)) >> 31; // All bits set when one of them is 0.
    total[slot] = (before + more) & ~isMissing;
  }
}

/** `Math.max` of small whole numbers; the engine's own is four times slower until the last stage of compiling. */
export function larger(one: number, other: number): number {
  const lead = one - other;
  return one - (lead & (lead >> 31));
}

/** How many slots have points. */
export function countMatches(total: Uint16Array): number {
  const { length } = total;
  let count = length;
  for (let slot = 0; slot < length; slot += 1) count += ((total[slot] ?? 0) - 1) >> 31;
  return count;
}

/** The slots that have at least so many points. */
export function slotsFrom(total: Uint16Array, points: number): number[] {
  const { length } = total;
  const slots: number[] = [];
  for (let slot = 0; slot < length; slot += 1) {
    if ((total[slot] ?? 0) >= points) slots.push(slot);
  }
  return slots;
}
