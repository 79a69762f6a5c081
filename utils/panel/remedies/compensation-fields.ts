import type { OrderReading } from '@/utils/domain/conversation/order';
import type { Fen } from '@/utils/domain/money/fen';
import { mulBp } from '@/utils/domain/money/mul-bp';
import type { CompensationForm } from './compensation-form';
import type { RemedySettings } from './remedy-settings';
import { amountField, countField, fieldValue, shareField, type TypedField } from './typed-field';
import { unitPaidField, unitsField } from './unit-fields';
import { type UnitPaid, unitPaidOf, unitsBought } from './unit-paid';

/** The card's fields, read: what was typed, else what the order and the shop say. */
export interface CompensationFields {
  ask: TypedField<Fen>;
  qty: TypedField<number>;
  unitPaid: TypedField<Fen>;
  /** The typed cost: fen or basis points, as the form's `costKind` says. */
  cost: TypedField<number>;
  priorCount: TypedField<number>;
  /** What a unit cost, from whichever source; empty until anybody said so. */
  unitCost: TypedField<Fen>;
  /** The prefill the unit price comes from, or `null` when it could not be read. */
  prefill: UnitPaid | null;
}

function unitCostField(
  form: CompensationForm,
  cost: TypedField<number>,
  unitPaid: TypedField<Fen>,
  shopShareBp: number | null,
): TypedField<Fen> {
  if (cost.state === 'bad') return cost;
  if (cost.state === 'ok' && form.costKind === 'AMOUNT') return cost;
  const shareBp = fieldValue(cost) ?? shopShareBp;
  if (shareBp === null || unitPaid.state !== 'ok') return { state: 'empty' };
  return { state: 'ok', value: mulBp(unitPaid.value, shareBp) };
}

/**
 * Reads the card's fields against the order in front.
 * @param recordedCount compensations to this buyer in 90 days, as far as they were recorded
 */
export function readCompensationFields(
  form: CompensationForm,
  order: OrderReading | null,
  settings: RemedySettings,
  recordedCount: number,
): CompensationFields {
  const prefill = unitPaidOf(order);
  const unitPaid = unitPaidField(form.unitPaid, prefill);
  const cost = form.costKind === 'AMOUNT' ? amountField(form.cost) : shareField(form.cost);
  return {
    ask: amountField(form.ask),
    qty: unitsField(form.qty ?? '1', unitsBought(order, form.item), unitPaid),
    unitPaid,
    cost,
    priorCount: countField(form.priorCount ?? String(recordedCount), 0),
    unitCost: unitCostField(form, cost, unitPaid, settings.costShareBp),
    prefill,
  };
}
