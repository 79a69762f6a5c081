import * as v from 'valibot';
import { RemedyError, type RemedyErrorCode } from '../remedy-error';

/** A calculator as JSON calls it: checks the input, calculates, gives JSON back. Throws {@link RemedyError}. */
export type JsonCalculator = (input: unknown, settings: unknown) => unknown;

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    if (typeof key === 'number') path += `[${key}]`;
    else path += path === '' ? String(key) : `.${String(key)}`;
  }
  return path;
}

/** Reads a value of unknown origin; `root` goes before the path of whatever is wrong. */
function read<T>(schema: v.GenericSchema<unknown, T>, value: unknown, root: string): T {
  const result = v.safeParse(schema, value, { abortEarly: true, abortPipeEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = [root, pathOf(issue)].filter((part) => part !== '').join('.');
  // Written `undefined` is as absent as not written at all, whatever the field's own schema calls it.
  const code = issue.input === undefined ? 'MISSING_FIELD' : (issue.message as RemedyErrorCode);
  throw new RemedyError(code, path);
}

/** A calculator without settings. */
export function calculator<T>(schema: v.GenericSchema<unknown, T>, calculate: (input: T) => unknown): JsonCalculator {
  return (input) => calculate(read(schema, input, ''));
}

/** A calculator with settings; without any, all have their defaults. */
export function calculatorWithSettings<T, S>(
  schema: v.GenericSchema<unknown, T>,
  settingsSchema: v.GenericSchema<unknown, S>,
  calculate: (input: T, settings: S) => unknown,
): JsonCalculator {
  return (input, settings) => calculate(read(schema, input, ''), read(settingsSchema, settings ?? {}, 'settings'));
}
