import { FIELD_END } from './fold';
import { areKeysCurrent, type PhraseKeys } from './phrase-keys';

const READING = /^[a-z]{1,6}$/;
/** Characters from here on can have readings in prepared keys; what comes before spells the readings. */
const FIRST_WITH_READINGS = 0x80;

/**
 * Every different cell of a library, numbered from 1 as symbols, and how the Chinese characters among
 * them are read. Readings belong to the character and not to the phrase, so one alphabet serves all
 * phrases, and their own keys need not be kept in memory.
 */
export class Alphabet {
  private readonly symbolOfCell = new Uint16Array(0x10000);
  private readonly cells: number[] = [FIELD_END];
  private readonly readings: (readonly string[])[] = [[]];
  /** By cell of a query, the symbols a piece that begins with it can stand for. */
  private readonly symbolsByBeginning = new Map<number, Set<number>>();

  /** How many symbols there are, symbol 0 for `FIELD_END` included. */
  get size(): number {
    return this.cells.length;
  }

  /** Takes over prepared readings. A character keeps its first ones; keys of another version and broken ones are passed over. */
  learn(keys: PhraseKeys): void {
    if (!areKeysCurrent(keys)) return;
    const { readings } = keys;
    for (let at = 0; at < readings.length; ) {
      const cell = readings.charCodeAt(at);
      at += 1;
      const from = at;
      while (at < readings.length && readings.charCodeAt(at) < FIRST_WITH_READINGS) at += 1;
      if (cell >= FIRST_WITH_READINGS && !this.hasReadings(cell)) this.setReadings(cell, readings.slice(from, at));
    }
  }

  /** The symbol of a cell, numbered now if it is new. */
  symbolFor(cell: number): number {
    if (cell === FIELD_END) return 0;
    return this.symbolOfCell[cell] || this.add(cell);
  }

  /** The symbol of a cell, 0 when no phrase has it. */
  findSymbol(cell: number): number {
    return this.symbolOfCell[cell] ?? 0;
  }

  cellOf(symbol: number): number {
    return this.cells[symbol] ?? FIELD_END;
  }

  /** All readings of a Chinese character without tones, most usual first; none for other symbols. */
  readingsOf(symbol: number): readonly string[] {
    return this.readings[symbol] ?? [];
  }

  /** The symbols a piece of a query that begins with `cell` can stand for. */
  symbolsBeginning(cell: number): Iterable<number> {
    return this.symbolsByBeginning.get(cell) ?? [];
  }

  private hasReadings(cell: number): boolean {
    return this.readingsOf(this.findSymbol(cell)).length > 0;
  }

  private add(cell: number): number {
    const symbol = this.cells.push(cell) - 1;
    this.symbolOfCell[cell] = symbol;
    this.readings.push([]);
    this.addBeginning(cell, symbol);
    return symbol;
  }

  private setReadings(cell: number, spelt: string): void {
    const symbol = this.symbolFor(cell);
    const readings = spelt.split(',').filter((reading) => READING.test(reading));
    this.readings[symbol] = readings;
    for (const reading of readings) this.addBeginning(reading.charCodeAt(0), symbol);
  }

  private addBeginning(cell: number, symbol: number): void {
    const symbols = this.symbolsByBeginning.get(cell);
    if (symbols === undefined) this.symbolsByBeginning.set(cell, new Set([symbol]));
    else symbols.add(symbol);
  }
}
