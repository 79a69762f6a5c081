import { type Fen, isFen } from './fen';

/** Why a typed text is not an amount. The UI turns the code into a sentence. */
export type AmountErrorCode =
  | 'EMPTY'
  | 'NEGATIVE'
  | 'NOT_A_NUMBER'
  /** A third decimal: refused, because rounding would change what was typed. */
  | 'TOO_MANY_DECIMALS'
  /** More than 10 million yuan. */
  | 'TOO_LARGE'
  /** “1,299.00起”, “20-30元”: a span of prices, not one. */
  | 'RANGE_PRICE';

/** What became of a typed amount. */
export type ParsedAmount = { ok: true; fen: Fen } | { ok: false; code: AmountErrorCode };

const PLAIN = String.raw`\d+(?:\.\d+)?`;
const GROUPED = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?`;
const NUMBER = `(?:${GROUPED}|${PLAIN})`;
const UNIT = '(?:元|块钱|块|圆)';
const ONE_AMOUNT = new RegExp(`^¥?\\s*(${NUMBER})\\s*${UNIT}?$`, 'u');
const RANGE = new RegExp(`^¥?\\s*${NUMBER}\\s*${UNIT}?\\s*(?:起|[-–—~〜至到]\\s*¥?\\s*${NUMBER}\\s*${UNIT}?)$`, 'u');
const MINUS = /^¥?\s*[-−–]/u;

/**
 * Full-width digits and signs, as a Chinese input method leaves them, in their ASCII form. Not Unicode's NFKC:
 * that would also read “20²” as 202.
 */
function toHalfWidth(text: string): string {
  return text
    .replaceAll('￥', '¥')
    .replaceAll('\u3000', ' ')
    .replace(/[\uFF01-\uFF5E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

function fail(code: AmountErrorCode): ParsedAmount {
  return { ok: false, code };
}

/**
 * Reads an amount as people type or copy it: `20`, `20.5`, `¥20.50`, `20元`, `1,299.00`, `２０．５`.
 * Digits go straight to integer fen, never through a float; nothing is rounded. Failures are values.
 */
export function parseAmount(text: string): ParsedAmount {
  const typed = toHalfWidth(text).trim();
  if (typed === '') return fail('EMPTY');
  if (RANGE.test(typed)) return fail('RANGE_PRICE');
  const digits = ONE_AMOUNT.exec(typed)?.[1];
  if (digits === undefined) {
    const isNegative = MINUS.test(typed) && ONE_AMOUNT.test(typed.replace(MINUS, ''));
    return fail(isNegative ? 'NEGATIVE' : 'NOT_A_NUMBER');
  }
  const [yuan = '', decimals = ''] = digits.replaceAll(',', '').split('.');
  if (decimals.length > 2) return fail('TOO_MANY_DECIMALS');
  // An over-long digit string only loses precision far above the limit, so the comparison stays right.
  const fen = Number(yuan + decimals.padEnd(2, '0'));
  return isFen(fen) ? { ok: true, fen } : fail('TOO_LARGE');
}
