import type { Fen } from '@/utils/domain/money/fen';
import { type Bp, FULL_BP } from '@/utils/domain/money/mul-bp';
import { type AmountErrorCode, parseAmount } from '@/utils/domain/money/parse-amount';

/** Why a typed text is refused, shown beside its field. */
export type FieldErrorCode =
  | Exclude<AmountErrorCode, 'EMPTY'>
  /** Not a whole number in the field's range. */
  | 'NOT_A_COUNT'
  /** More units than were bought. */
  | 'MORE_THAN_BOUGHT'
  /** More units returned than there are. */
  | 'MORE_THAN_QTY'
  /** More refunded than was paid. */
  | 'MORE_THAN_PAID'
  /** Not a date and time. */
  | 'NOT_A_TIME'
  /** Over 100 %. */
  | 'OVER_FULL'
  /** A sum too large to calculate with. */
  | 'SUM_TOO_LARGE';

/** What a field holds: nothing, a value, or a text that is none. Never a rounded or guessed value. */
export type TypedField<T> = { state: 'empty' } | { state: 'ok'; value: T } | { state: 'bad'; code: FieldErrorCode };

/** The value of a good field, else `undefined`. */
export function fieldValue<T>(field: TypedField<T>): T | undefined {
  return field.state === 'ok' ? field.value : undefined;
}

/** An amount as people type it. */
export function amountField(text: string): TypedField<Fen> {
  const parsed = parseAmount(text);
  if (parsed.ok) return { state: 'ok', value: parsed.fen };
  return parsed.code === 'EMPTY' ? { state: 'empty' } : { state: 'bad', code: parsed.code };
}

/** A percentage with at most two decimals, `40`, `40.5%`, as basis points. */
export function shareField(text: string): TypedField<Bp> {
  const digits = text.trim().replace(/[%％]$/u, '');
  if (/[¥￥元块圆]/u.test(digits)) return { state: 'bad', code: 'NOT_A_NUMBER' };
  // A percentage has as many decimals as yuan have, so hundredths of it, basis points, read like fen.
  const field = amountField(digits);
  if (field.state === 'ok' && field.value > FULL_BP) return { state: 'bad', code: 'OVER_FULL' };
  return field.state === 'empty' && text.trim() !== '' ? { state: 'bad', code: 'NOT_A_NUMBER' } : field;
}

/** A whole number `least`…9999, full-width digits too. */
export function countField(text: string, least: number): TypedField<number> {
  const digits = text.normalize('NFKC').trim();
  if (digits === '') return { state: 'empty' };
  const value = Number(digits);
  const isCount = /^\d{1,4}$/.test(digits) && value >= least;
  return isCount ? { state: 'ok', value } : { state: 'bad', code: 'NOT_A_COUNT' };
}
