/**
 * Shapes of tracking numbers seen on consoles: a courier's letters and digits (`SF…`, `YT…`,
 * `JT…`), or 12 to 15 bare digits as 中通 and 韵达 print them.
 */
const SHAPE = /(?<![A-Za-z0-9-])(?:[A-Z]{2,4}\d{8,20}|\d{12,15})(?![A-Za-z0-9-])/g;

/** The tracking number in a text, or `null` when there is none or two different ones. */
export function findTrackingNumber(text: string): string | null {
  const found = new Set(text.match(SHAPE));
  const [number] = found;
  return found.size === 1 && number ? number : null;
}
