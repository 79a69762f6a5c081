import { FIELD_END, foldInto } from './fold';
import type { SearchFields } from './phrase-keys';

/** Points for a match that starts at the first cell of a field, soon after, or further on. */
interface FieldPoints {
  first: number;
  early: number;
  later: number;
}

/** The order agents expect: code prefix, then title, then tags, then text. */
const CODE: FieldPoints = { first: 100, early: 60, later: 60 };
const TITLE: FieldPoints = { first: 80, early: 70, later: 70 };
const TAG: FieldPoints = { first: 45, early: 40, later: 40 };
const TEXT: FieldPoints = { first: 20, early: 15, later: 10 };

/** A match that starts before this cell of its field counts as early. */
const EARLY_CELLS = 12;

/** Added when a match is all of its field. */
export const WHOLE_FIELD_POINTS = 10;
/** Taken off at each end where a match cuts a latin word or a number: `7` in `72`. */
export const CUT_POINTS = 2;
/** More than any match has that does not start a code. */
export const CODE_START_POINTS = CODE.first - CUT_POINTS;

/** An origin says what a match is worth that starts at a cell, and whose it is: slot, one flag, points. */
export const ORIGIN_SLOT_SHIFT = 8;
/** The flag: the cell is the first of its field. */
export const ORIGIN_STARTS_FIELD = 0x80;
export const ORIGIN_POINTS = 0x7f;

const FIRST_CAPACITY = 1024;

/** The cells of many phrases in one row, each with its origin. */
export class FieldCells {
  private cells = new Uint16Array(FIRST_CAPACITY);
  private origins = new Uint32Array(FIRST_CAPACITY);
  length = 0;

  /** The cells so far; to be read before more are appended. */
  get allCells(): Uint16Array {
    return this.cells.subarray(0, this.length);
  }

  /** By cell. */
  get allOrigins(): Uint32Array {
    return this.origins.subarray(0, this.length);
  }

  push(cell: number): void {
    if (this.length === this.cells.length) this.grow();
    this.cells[this.length] = cell;
    this.length += 1;
  }

  /** Appends the fields of the phrase at `slot`, the code first, each closed by `FIELD_END`. */
  appendPhrase(slot: number, { code, title, tags, text }: SearchFields): void {
    this.appendField(slot, code, CODE);
    this.appendField(slot, title, TITLE);
    for (const tag of tags) this.appendField(slot, tag, TAG);
    this.appendField(slot, text, TEXT);
  }

  private appendField(slot: number, field: string, worth: FieldPoints): void {
    const start = this.length;
    const owner = slot << ORIGIN_SLOT_SHIFT;
    foldInto(field, this);
    this.push(FIELD_END);
    for (let at = start; at < this.length; at += 1) {
      const points = at - start < EARLY_CELLS ? worth.early : worth.later;
      const cut = isSameRun(this.cells[at - 1] ?? FIELD_END, this.cells[at] ?? FIELD_END) ? CUT_POINTS : 0;
      this.origins[at] = owner | (points - cut);
    }
    this.origins[start] = owner | ORIGIN_STARTS_FIELD | worth.first;
  }

  private grow(): void {
    const { cells, origins } = this;
    this.cells = new Uint16Array(2 * cells.length);
    this.cells.set(cells);
    this.origins = new Uint32Array(2 * origins.length);
    this.origins.set(origins);
  }
}

/** Whether a word or a number may go on after the cell. */
export function canGoOn(cell: number): boolean {
  return isLatin(cell) || isDigit(cell);
}

/** Whether two neighbours belong to one latin word, or to one number. */
export function isSameRun(left: number, right: number): boolean {
  return (isLatin(left) && isLatin(right)) || (isDigit(left) && isDigit(right));
}

function isLatin(cell: number): boolean {
  return cell >= 97 && cell <= 122;
}

function isDigit(cell: number): boolean {
  return cell >= 48 && cell <= 57;
}
