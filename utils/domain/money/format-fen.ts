import type { Fen } from './fen';

function yuanAndFen(fen: Fen): { sign: string; yuan: string; rest: string } {
  if (!Number.isSafeInteger(fen)) throw new RangeError(`Not an integer amount of fen: ${fen}`);
  const digits = String(Math.abs(fen)).padStart(3, '0');
  return { sign: fen < 0 ? '-' : '', yuan: digits.slice(0, -2), rest: digits.slice(-2) };
}

/**
 * Fen as yuan with two decimals, without sign or grouping characters: 2000 → `20.00`, -5 → `-0.05`.
 * Throws a RangeError for anything but an integer: a fraction of a fen is a bug, not something to round away.
 */
export function formatFen(fen: Fen): string {
  const { sign, yuan, rest } = yuanAndFen(fen);
  return `${sign}${yuan}.${rest}`;
}

/** Fen as people say it in a sentence, trailing zeros dropped: 2000 → `20`, 2050 → `20.5`, 2005 → `20.05`. */
export function formatFenTrimmed(fen: Fen): string {
  const { sign, yuan, rest } = yuanAndFen(fen);
  const decimals = rest.replace(/0+$/, '');
  return decimals === '' ? `${sign}${yuan}` : `${sign}${yuan}.${decimals}`;
}
