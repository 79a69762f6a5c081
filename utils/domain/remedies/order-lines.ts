import type { Fen } from '../money/fen';
import { RemedyError } from './remedy-error';

/** One line of an order at its list price. */
export interface OrderLine {
  /** Names the line within its order. */
  id: string;
  unitFen: Fen;
  /** 1…9999. */
  qty: number;
}

/** Refuses an id that names two lines: BAD_ENUM at the second one's `lines[i].id`. */
export function assertUniqueIds(lines: readonly { id: string }[]): void {
  const seen = new Set<string>();
  for (const [index, { id }] of lines.entries()) {
    if (seen.has(id)) throw new RemedyError('BAD_ENUM', `lines[${index}].id`);
    seen.add(id);
  }
}
