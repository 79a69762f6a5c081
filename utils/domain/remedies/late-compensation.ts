import type { Fen } from '../money/fen';
import { type Bp, mulBp } from '../money/mul-bp';

/** Platforms with a preset. */
export type LatePlatform = 'TAOBAO' | 'PDD' | 'DOUYIN';

/** How late: past a promise of up to 48 hours, past a longer one, or out of stock (also 72 hours later). */
export type Lateness = 'LATE_STD' | 'LATE_LONG' | 'OUT_OF_STOCK';

/** A share of the price paid, at least `minFen` and at most `maxFen`; used up to a price of `belowFen`, exclusive. */
export interface LateBracket {
  belowFen: Fen;
  bp: Bp;
  minFen: Fen;
  maxFen: Fen;
}

/** What a platform makes a shop pay, as brackets by price in rising order; a missing entry: no rule known. */
export type LatePreset = Readonly<Partial<Record<Lateness, readonly LateBracket[]>>>;

const ANY_PRICE = Number.POSITIVE_INFINITY;

function share(bp: Bp, minFen: Fen, maxFen: Fen): LateBracket {
  return { belowFen: ANY_PRICE, bp, minFen, maxFen };
}

function fixed(fen: Fen, belowFen: Fen = ANY_PRICE): LateBracket {
  return { belowFen, bp: 0, minFen: fen, maxFen: fen };
}

/**
 * Amounts found on secondary pages in 2022–2025, none confirmed by the platforms: show them as editable, “以商家后台
 * 显示为准”. For JD and others nothing was found.
 */
export const LATE_PRESETS: Readonly<Record<LatePlatform, LatePreset>> = {
  TAOBAO: {
    LATE_STD: [share(500, 500, 5000)],
    LATE_LONG: [share(1000, 500, 5000)],
    OUT_OF_STOCK: [share(3000, 500, 50_000)],
  },
  PDD: { LATE_STD: [fixed(300)] },
  DOUYIN: { LATE_STD: [fixed(0, 301), fixed(300, 30_000), share(100, 0, 3000)] },
};

/** A late order. */
export interface LateCompensationInput {
  platform: LatePlatform;
  when: Lateness;
  paid: Fen;
}

/** What the platform makes the shop pay for shipping late; null where the preset has no rule. */
export function lateCompensation(
  { platform, when, paid }: LateCompensationInput,
  presets: Readonly<Record<LatePlatform, LatePreset>> = LATE_PRESETS,
): Fen | null {
  const bracket = presets[platform][when]?.find((candidate) => paid < candidate.belowFen);
  if (!bracket) return null;
  return Math.min(Math.max(mulBp(paid, bracket.bp), bracket.minFen), bracket.maxFen);
}
