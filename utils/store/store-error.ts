import { type Failure, type FailureCode, failed, type Outcome, success } from '@/utils/failures/failure';

/** A failure on its way out of a transaction, which only an exception undoes. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly failure: Failure;

  constructor(code: FailureCode, details?: Failure['details']) {
    super(code);
    this.failure = details ? { code, details } : { code };
  }
}

/**
 * What the browser calls a database that cannot be opened or went away: cookies blocked, profile
 * damaged, disk gone, version newer than this program.
 */
const UNAVAILABLE = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'SecurityError',
  'UnknownError',
  'VersionError',
]);

/**
 * Runs `work` and turns what the store is known to fail with into a failure.
 * @throws everything else, unchanged: a mistake in the program must not look like a full disk.
 */
export async function outcomeOf<T>(work: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof StoreError) return { ok: false, failure: error.failure };
    const names = errorNames(error);
    if (names.includes('QuotaExceededError')) return failed('STORE_FULL');
    if (names.some((name) => UNAVAILABLE.has(name))) return failed('STORE_UNAVAILABLE');
    throw error;
  }
}

/** The names of an error and of the errors it wraps: Dexie wraps the browser's in its own (`inner`). */
function errorNames(error: unknown): string[] {
  if (typeof error !== 'object' || error === null) return [];
  const name = 'name' in error && typeof error.name === 'string' ? [error.name] : [];
  return 'inner' in error ? [...name, ...errorNames(error.inner)] : name;
}
