import { type Fen, MAX_FEN } from '@/utils/domain/money/fen';
import { amountField, countField, fieldValue, type TypedField } from './typed-field';
import type { UnitPaid } from './unit-paid';

/** What was paid for one unit: as typed, else out of the order. */
export function unitPaidField(typed: string | null, prefill: UnitPaid | null): TypedField<Fen> {
  return typed === null && prefill ? { state: 'ok', value: prefill.fen } : amountField(typed ?? '');
}

/**
 * A number of units, 1 to what was bought.
 * @param bought units of the line, or `null` when they were not read
 */
export function unitsField(text: string, bought: number | null, unitPaid: TypedField<Fen>): TypedField<number> {
  const units = countField(text, 1);
  if (units.state !== 'ok') return units;
  if (bought !== null && units.value > bought) return { state: 'bad', code: 'MORE_THAN_BOUGHT' };
  const paidFen = (fieldValue(unitPaid) ?? 0) * units.value;
  return paidFen > MAX_FEN ? { state: 'bad', code: 'SUM_TOO_LARGE' } : units;
}
