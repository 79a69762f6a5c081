import { useEffect, useState } from 'preact/hooks';

/** Rows drawn with the key press: those in view, and one more. */
const FIRST_ROWS = 10;

/** The pause in typing after which the rows out of view are drawn too, milliseconds. */
const PAUSE = 120;

/**
 * The rows to draw now. A key press draws what can be seen and no more, so that the next one never
 * waits for rows nobody has scrolled to.
 * @param needed how many rows have to be there anyway, because one of them is chosen
 */
export function useFirstRows<Row>(rows: readonly Row[], needed: number): readonly Row[] {
  const [complete, setComplete] = useState<readonly Row[]>([]);
  useEffect(() => {
    const timer = setTimeout(() => setComplete(rows), PAUSE);
    return () => clearTimeout(timer);
  }, [rows]);
  return complete === rows ? rows : rows.slice(0, Math.max(FIRST_ROWS, needed));
}
