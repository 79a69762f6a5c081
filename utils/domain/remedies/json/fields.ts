import * as v from 'valibot';
import { isFen } from '../../money/fen';
import { FULL_BP } from '../../money/mul-bp';
import { parseInstant } from '../../time/instant';
import { isLocalDate } from '../../time/local-date';
import type { RemedyErrorCode } from '../remedy-error';

// Every message is an error code: what the schema library calls a message becomes RemedyError.code.

/** Most units of a line, and the bound of every other count. */
export const MAX_COUNT = 9999;
/** Longest list read, of lines or discounts: longer ones are a broken import, and combinations of lines are searched. */
const MAX_LENGTH = 200;

function integer(lowest: number, highest: number, code: RemedyErrorCode) {
  const isInside = (value: unknown) => Number.isInteger(value) && Number(value) >= lowest && Number(value) <= highest;
  return v.custom<number>(isInside, code);
}

/** An amount: an integer of 0…10⁹ fen. Text, decimals, NaN are refused. */
export const fen = v.custom<number>(isFen, 'BAD_AMOUNT' satisfies RemedyErrorCode);
/** An amount that is divided by: at least 1 fen. */
export const positiveFen = v.pipe(fen, v.minValue(1, 'BAD_AMOUNT' satisfies RemedyErrorCode));
/** A rate in basis points, 0…10 000. */
export const bp = integer(0, FULL_BP, 'BAD_RATE');
/** A number of units bought, 1…9999. */
export const qty = integer(1, MAX_COUNT, 'BAD_QTY');
/** Any other count, where none is possible: 0…9999. */
export const count = integer(0, MAX_COUNT, 'BAD_QTY');
/** A number of steps, 1…99. */
export const rounds = integer(1, 99, 'BAD_QTY');
/** A deferral in minutes, up to a year. */
export const minutes = integer(0, 525_600, 'BAD_QTY');
/** A flag: true or false, nothing that merely looks like one. */
export const flag = v.boolean('BAD_ENUM' satisfies RemedyErrorCode);
/** The name of an order line. */
export const lineId = v.string('BAD_ENUM' satisfies RemedyErrorCode);
/** ISO 8601 with offset, read to milliseconds. */
export const instant = v.pipe(
  v.string('BAD_INSTANT' satisfies RemedyErrorCode),
  v.transform(parseInstant),
  v.number('BAD_INSTANT' satisfies RemedyErrorCode),
);
/** An instant that may not have happened yet. */
export const instantOrNull = v.nullish(instant, null);
/** A calendar date, `YYYY-MM-DD`. */
export const localDate = v.pipe(
  v.string('BAD_INSTANT' satisfies RemedyErrorCode),
  v.check(isLocalDate, 'BAD_INSTANT' satisfies RemedyErrorCode),
);

/** One of a list of constants. */
export function oneOf<const T extends readonly string[]>(values: T) {
  return v.picklist(values, 'BAD_ENUM' satisfies RemedyErrorCode);
}

/** An object; unknown fields are ignored. Absent fields, and anything but an object, are MISSING_FIELD. */
export function object<T extends v.ObjectEntries>(entries: T) {
  return v.object(entries, 'MISSING_FIELD' satisfies RemedyErrorCode);
}

/** A list, of at most 200 unless said otherwise. */
export function list<T extends v.GenericSchema>(item: T, maxLength = MAX_LENGTH) {
  return v.pipe(
    v.array(item, 'MISSING_FIELD' satisfies RemedyErrorCode),
    v.maxLength(maxLength, 'BAD_QTY' satisfies RemedyErrorCode),
  );
}

/** Exactly two amounts, `[lowest, highest]` or `[threshold, off]`. */
export function amountPair<T extends v.GenericSchema<number, number>>(first: T) {
  return v.strictTuple([first, fen], 'BAD_AMOUNT' satisfies RemedyErrorCode);
}
