import { readFileSync } from 'node:fs';

/** One worked example of a calculator. */
export interface Vector {
  title?: string;
  in: Record<string, unknown>;
  settings?: unknown;
  out: unknown;
}

/** The worked examples by calculator. */
export const VECTORS: Record<string, Vector[]> = JSON.parse(
  readFileSync(new URL('../../vectors/remedies.json', import.meta.url), 'utf8'),
);

/** The full input of a calculator's first example, to be varied. */
export function exampleInput(name: string): Record<string, unknown> {
  const [first] = VECTORS[name] ?? [];
  if (!first) throw new Error(`No example of ${name}`);
  return first.in;
}
