/**
 * The colours a shop may have, by name: stored with the shop, drawn by `tokens.css` in a light and
 * a dark shade, and only ever as a bar or a dot.
 */
export const SHOP_COLOURS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const;

/** One of the shop colours. */
export type ShopColour = (typeof SHOP_COLOURS)[number];

/** The first colour no shop has yet, so that two shops are told apart without anybody choosing. */
export function freeColour(taken: readonly string[]): ShopColour {
  return SHOP_COLOURS.find((colour) => !taken.includes(colour)) ?? 'red';
}
