/**
 * Folding: the one spelling in which texts and queries are compared.
 *
 * A folded text is a row of cells, one UTF-16 unit each: lower case, width and compatibility forms
 * resolved (`Ａ` → `a`, `①` → `1`), accents dropped (`tuì` → `tui`), `ü` written `v` as on a pinyin
 * keyboard. Only letters, digits and pictograms (emoji) are cells; punctuation, blanks, braces,
 * slashes and joiners are left out, so `{买家昵称}` is found by `买家昵称` and `、tk` is `/tk` is `tk`.
 */

/** No text holds this unit, so it parts one field's cells from the next. */
export const FIELD_END = 0;

/** A stretch of the original text, UTF-16 offsets: `start` inclusive, `end` exclusive. */
export type TextRange = readonly [start: number, end: number];

const SEARCHABLE = /[\p{L}\p{N}\p{So}]/u;
const U_UMLAUT = /[üǖǘǚǜ]/g;

/** Marks in the table below, where 0 means not looked up yet. No cell is a control character. */
const DROPPED = 1;
const ELSEWHERE = 2;

/** A character folds alike wherever it stands, so it is looked up once. By UTF-16 unit: its one cell, or a mark. */
const cellOfUnit = new Uint16Array(0x10000);
/** Characters of two units, and those that make several cells. */
const cellsOfCharacter = new Map<string, readonly number[]>();

/** Takes cells, or offsets of characters, one by one. */
interface Sink {
  push(value: number): void;
}

/**
 * Appends the cells of `text` to `cells`.
 * @param sources when given, receives for each cell the offset of the character it came from
 */
export function foldInto(text: string, cells: Sink, sources?: Sink): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const cell = cellOfUnit[unit] || classify(unit);
    if (cell === DROPPED) continue;
    if (cell !== ELSEWHERE) {
      cells.push(cell);
      sources?.push(at);
      continue;
    }
    const character = String.fromCodePoint(text.codePointAt(at) ?? unit);
    for (const one of foldCharacter(character)) {
      cells.push(one);
      sources?.push(at);
    }
    at += character.length - 1;
  }
}

/** The cells of `text`. */
export function fold(text: string): number[] {
  const cells: number[] = [];
  foldInto(text, cells);
  return cells;
}

function classify(unit: number): number {
  const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
  const cells = isSurrogate ? [] : foldCharacter(String.fromCharCode(unit));
  const [only = DROPPED] = cells;
  const cell = isSurrogate || cells.length > 1 ? ELSEWHERE : only;
  cellOfUnit[unit] = cell;
  return cell;
}

function foldCharacter(character: string): readonly number[] {
  const known = cellsOfCharacter.get(character);
  if (known !== undefined) return known;
  const decomposed = character.toLowerCase().replace(U_UMLAUT, 'v').normalize('NFKD');
  const kept = [...decomposed].filter((part) => SEARCHABLE.test(part)).join('');
  const cells = Array.from({ length: kept.length }, (_, at) => kept.charCodeAt(at));
  cellsOfCharacter.set(character, cells);
  return cells;
}
