import type { ConsoleId } from '../conversation/conversation';

/**
 * What an order number looks like, per console (seen in public captures of 2026):
 * 拼多多 `YYMMDD-` and 15 digits; 飞鸽 19 digits.
 */
const SHAPES: Record<ConsoleId, RegExp> = {
  pinduoduo: /(?<!\d)\d{6}-\d{15}(?!\d)/g,
  feige: /(?<!\d)\d{19}(?!\d)/g,
};

/**
 * The order number in a text.
 * @returns `null` when there is none or two different ones: a wrong number is worse than none.
 */
export function findOrderNumber(text: string, console: ConsoleId): string | null {
  const found = new Set(text.match(SHAPES[console]));
  const [number] = found;
  return found.size === 1 && number ? number : null;
}
