import type { Fen } from '../money/fen';
import { type Bp, FULL_BP } from '../money/mul-bp';

/** An invoice amount without its tax, and the tax. They sum to the amount. */
export interface TaxSplit {
  netFen: Fen;
  taxFen: Fen;
}

/** Takes the tax out of an amount that includes it: net rounded half up, tax the rest. `taxBp` 1300 = 13 %. */
export function taxSplit(grossFen: Fen, taxBp: Bp): TaxSplit {
  const divisor = FULL_BP + taxBp;
  const netFen = Math.floor((grossFen * FULL_BP * 2 + divisor) / (2 * divisor));
  return { netFen, taxFen: grossFen - netFen };
}
