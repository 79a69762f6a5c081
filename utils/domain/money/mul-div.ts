/**
 * `⌊x·a / b⌋` without rounding error, for safe integers x ≥ 0, a ≥ 0, b > 0.
 *
 * A quantity of 9999 dear units times a rate passes 2^53, where a plain product would silently lose fen;
 * only then is the slower BigInt used.
 */
export function mulDivFloor(x: number, a: number, b: number): number {
  const product = x * a;
  if (Number.isSafeInteger(product)) return (product - (product % b)) / b;
  return Number((BigInt(x) * BigInt(a)) / BigInt(b));
}
