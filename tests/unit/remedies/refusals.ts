import { expect, it } from 'vitest';
import { RemedyError, type RemedyErrorCode } from '@/utils/domain/remedies/remedy-error';
import { run } from '@/utils/domain/remedies/run';

/** A wrong value, where it stands, and how it is refused. */
type Case = [path: string, value: unknown, code: RemedyErrorCode];

/** The refusal of an input, which must not be taken. */
export function failureOf(name: string, input: unknown, settings?: unknown): { code: RemedyErrorCode; path: string } {
  try {
    run(name, input, settings);
  } catch (error) {
    if (error instanceof RemedyError) return { code: error.code, path: error.path };
    throw error;
  }
  throw new Error(`${name} took ${JSON.stringify(input)}`);
}

/** A copy of `input` with the value at `path` (`lines[1].qty`) replaced; `undefined` removes the field. */
function withValue(input: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(input);
  const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
  const last = keys.pop() ?? '';
  let holder = copy as Record<string, unknown>;
  for (const key of keys) holder = holder[key] as Record<string, unknown>;
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

/** One test per wrong value: `input` with it at `path` is refused with this code and exactly this path. */
export function refuses(name: string, input: unknown, cases: readonly Case[]): void {
  it.each(cases)('%s = %j is %s', (path, value, code) => {
    expect(failureOf(name, withValue(input, path, value))).toEqual({ code, path });
  });
}
