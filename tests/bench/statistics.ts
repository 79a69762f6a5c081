/** The value below which the share `q` (0 to 1) of the samples lies. */
export function quantile(samples: readonly number[], q: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? Number.NaN;
}

/** One line of the printed table. */
export interface Figure {
  what: string;
  measured: string;
  goal: string;
  isMet: boolean;
}

/** Prints the figures as a table a README can take over. */
export function printFigures(figures: readonly Figure[]): void {
  console.log('| what | measured | goal | |');
  console.log('|---|---|---|---|');
  for (const { what, measured, goal, isMet } of figures)
    console.log(`| ${what} | ${measured} | ${goal} | ${isMet ? '✓' : 'over'} |`);
}
