import type { Fen } from '../money/fen';

/** Fraud: three times the price (消法 55). Unsafe food: ten times the price or three times the loss (食品安全法 148). */
export type PunitiveKind = 'FRAUD_3X' | 'FOOD_10X';

/** Least extra damages for fraud: 500 yuan. */
const FRAUD_MIN_FEN = 50_000;
/** Least extra damages for unsafe food: 1000 yuan. */
const FOOD_MIN_FEN = 100_000;

/** A claim for extra damages. */
export interface PunitiveInput {
  kind: PunitiveKind;
  price: Fen;
  /** The buyer's loss; only counts for food. */
  loss: Fen;
}

/**
 * Statutory damages on top of the refund. For supervisors' information only: whether the conditions are met (intent,
 * unsafe food, household quantity) is a question of law and always escalated.
 */
export function punitive({ kind, price, loss }: PunitiveInput): Fen {
  if (kind === 'FRAUD_3X') return Math.max(3 * price, FRAUD_MIN_FEN);
  return Math.max(10 * price, 3 * loss, FOOD_MIN_FEN);
}
