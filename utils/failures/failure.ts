/**
 * A failure is a value: it crosses message channels, is shown by one place
 * (`failure-sentences.ts`) and carries no text of its own that a buyer wrote.
 */
export interface Failure {
  code: FailureCode;
  /** Values the sentence names, e.g. both lengths; already safe to show. */
  details?: Readonly<Record<string, string | number>>;
}

/** Every failure the product can meet. A new one needs a sentence in `failure-sentences.ts`; the compiler asks for it. */
export type FailureCode =
  // Inserting
  | 'CONVERSATION_CHANGED'
  | 'BUYER_CHANGED'
  | 'ORDER_GONE'
  | 'CONVERSATION_UNREADABLE'
  | 'COMPOSER_MISSING'
  | 'COMPOSER_AMBIGUOUS'
  | 'COMPOSER_READ_ONLY'
  | 'COMPOSER_TOO_SHORT'
  | 'INSERT_NOT_TAKEN'
  | 'VARIABLE_MISSING'
  | 'COMPOSING'
  | 'NOTHING_TO_RESTORE'
  | 'APPROVAL_MISSING'
  | 'APPROVAL_EXCEEDED'
  // The page and the extension
  | 'PAGE_GONE'
  | 'EXTENSION_UPDATED'
  | 'BACKGROUND_SILENT'
  | 'CLIPBOARD_REFUSED'
  // Storing
  | 'STORE_UNAVAILABLE'
  | 'STORE_FULL'
  | 'STORE_CONFLICT'
  | 'STORE_BAD_RECORD'
  | 'NOT_ALLOWED';

/** Success with a value, or a failure. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; failure: Failure };

/** Wraps a value. */
export function success<T>(value: T): Outcome<T> {
  return { ok: true, value };
}

/** Wraps a failure. */
export function failed(code: FailureCode, details?: Failure['details']): Outcome<never> {
  return { ok: false, failure: details ? { code, details } : { code } };
}
