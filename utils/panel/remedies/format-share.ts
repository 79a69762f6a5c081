import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { Bp } from '@/utils/domain/money/mul-bp';

/** Basis points as a percentage without needless zeros: 500 → `5 %`, 2247 → `22.47 %`. */
export function formatShare(bp: Bp): string {
  // Hundredths of a per cent and hundredths of a yuan are written alike.
  return `${formatFenTrimmed(bp)} %`;
}
