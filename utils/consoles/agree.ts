import { missing, type Reading, readValue } from '@/utils/domain/conversation/reading';

/** One place's word on a value. */
export interface Witness {
  source: string;
  /** What it says; empty when it says nothing. */
  values: readonly string[];
}

/**
 * A value that several places on the page show. While a console switches conversation they differ
 * for a moment (the header changes before the messages do); then nothing is certain.
 * @returns the value when all that speak agree; `ambiguous` when they do not.
 */
export function agree(witnesses: readonly Witness[]): Reading<string> {
  const said = new Set(witnesses.flatMap(({ values }) => values));
  const [value] = said;
  if (value === undefined) return missing('NOT_FOUND');
  const source = witnesses
    .filter(({ values }) => values.length > 0)
    .map((witness) => witness.source)
    .join(' + ');
  if (said.size > 1) return { state: 'ambiguous', texts: [...said], source };
  return readValue(value, value, source);
}
