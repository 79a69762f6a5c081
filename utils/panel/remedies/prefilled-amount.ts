import type { Fen } from '@/utils/domain/money/fen';
import { amountField, type TypedField } from './typed-field';

/**
 * An amount with a prefill from the order or the shop's rules.
 * @param typed what the agent typed over it, or `null`: the prefill stands
 */
export function prefilledAmount(typed: string | null, prefillFen: Fen | null): TypedField<Fen> {
  if (typed !== null) return amountField(typed);
  return prefillFen === null ? { state: 'empty' } : { state: 'ok', value: prefillFen };
}
