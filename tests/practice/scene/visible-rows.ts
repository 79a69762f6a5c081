/** Which rows of a virtual list exist in the page, and how much empty space stands for the others (px). */
export interface VisibleRows {
  first: number;
  /** Index behind the last row shown. */
  end: number;
  spaceBefore: number;
  spaceAfter: number;
}

/** Rows beyond each edge that are kept, so that a short scroll shows no blank. */
const OVERSCAN = 2;

/** Both consoles keep only the rows in view in the page; heights, offset and viewport are px. */
export function visibleRows(heights: readonly number[], scrollTop: number, viewport: number): VisibleRows {
  const tops: number[] = [];
  let total = 0;
  for (const height of heights) {
    tops.push(total);
    total += height;
  }
  const inView = tops.findIndex((top, index) => top + (heights[index] ?? 0) > scrollTop);
  const below = tops.findIndex((top) => top >= scrollTop + viewport);
  const first = Math.max(0, (inView < 0 ? heights.length : inView) - OVERSCAN);
  const end = Math.min(heights.length, (below < 0 ? heights.length : below) + OVERSCAN);
  return { first, end, spaceBefore: tops[first] ?? total, spaceAfter: total - (tops[end] ?? total) };
}
