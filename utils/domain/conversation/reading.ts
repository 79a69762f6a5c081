/**
 * Why a field has no value.
 * - `NOT_ON_PAGE`: this console is known not to show it.
 * - `NOT_FOUND`: it should be there, none of the known places had it (page changed, still loading).
 * - `BAD_FORMAT`: something was there that is not a value of this kind; `text` holds what stood there.
 */
export type MissingReason = 'NOT_ON_PAGE' | 'NOT_FOUND' | 'BAD_FORMAT';

/**
 * One field as it was read, never as it was guessed. Everything the panel shows of a console page
 * is one of these, so that "could not read it" cannot be mistaken for "there is none".
 */
export type Reading<T> =
  /** `text` is what stood on the page, `source` names the place, `sure` is false when it was found by its label elsewhere on the page. */
  | { state: 'read'; value: T; text: string; source: string; sure: boolean }
  /** The agent typed it over; it outlives re-reads of the page, not a change of conversation. */
  | { state: 'typed'; value: T; text: string }
  | { state: 'missing'; reason: MissingReason; text?: string }
  /** Several candidates stood where one is expected: all are shown, none is taken. */
  | { state: 'ambiguous'; texts: string[]; source: string };

/** A value that came from the page. */
export function readValue<T>(value: T, text: string, source: string, sure = true): Reading<T> {
  return { state: 'read', value, text, source, sure };
}

/** A field without a value, with the reason. */
export function missing(reason: MissingReason, text?: string): Reading<never> {
  return text === undefined ? { state: 'missing', reason } : { state: 'missing', reason, text };
}

/** The value if there is one, whether read or typed; `undefined` for missing and ambiguous. */
export function certainValue<T>(reading: Reading<T>): T | undefined {
  return reading.state === 'read' || reading.state === 'typed' ? reading.value : undefined;
}

/** True when a sum or a sentence that rests on this field must say so: typed in, or found by label only. */
export function isUnsure(reading: Reading<unknown>): boolean {
  return reading.state === 'typed' || (reading.state === 'read' && !reading.sure);
}
