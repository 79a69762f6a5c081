import type { Fen } from '../money/fen';
import { parseAmount } from '../money/parse-amount';

/**
 * Reads an amount as a console shows it, in fen: `¥1,299.00`, `￥12.5`, `¥299.00 优惠 ¥20.00`
 * (discounts follow in the same row and are never taken for the amount).
 * @returns `null` for anything that is not one exact amount: `¥1,299.00起`, `¥20-30`, `免费`.
 */
export function parseShownAmount(text: string): Fen | null {
  const withoutDiscounts = text.replace(/\s*[(（]?\s*(?:已?优惠|含运费|免运费|包邮).*$/su, '');
  const parsed = parseAmount(withoutDiscounts);
  return parsed.ok ? parsed.fen : null;
}
