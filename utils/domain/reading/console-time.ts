/**
 * Reads a time as consoles print it: `2026/08/08 19:34:20 (抖音月付)`, `2026-08-08 19:34`,
 * `2026年8月8日 19:34`. Console clocks are Shanghai time (UTC+8, no daylight saving).
 * @returns an ISO 8601 instant with `+08:00`, or `null` when the text holds no full date and time,
 * more than one, or one that does not exist (`2026/02/30`). A missing year or hour is never made up.
 */
export function parseConsoleTime(text: string): string | null {
  const found = [...text.matchAll(/(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?\s+(\d{1,2}):(\d{2})(?::(\d{2}))?/g)];
  const [match] = found;
  if (!match || found.length > 1) return null;
  const [year, month, day, hour, minute, second] = match.slice(1, 7).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  const instant = new Date(Date.UTC(year, month - 1, day, hour, minute, second));
  const exists =
    instant.getUTCMonth() === month - 1 &&
    instant.getUTCDate() === day &&
    instant.getUTCHours() === hour &&
    instant.getUTCMinutes() === minute;
  if (!exists) return null;
  return `${instant.toISOString().slice(0, 19)}+08:00`;
}
