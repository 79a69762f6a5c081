import type { OrderReading } from '@/utils/domain/conversation/order';
import {
  COMPENSATION_DEFAULTS,
  type CompensationInput,
  type CompensationResult,
  compensation,
} from '@/utils/domain/remedies/compensation';
import { type CaseEconomics, caseEconomics } from '@/utils/domain/remedies/defect-case';
import { type CompensationFields, readCompensationFields } from './compensation-fields';
import type { CompensationForm } from './compensation-form';
import type { RemedySettings } from './remedy-settings';
import { fieldValue } from './typed-field';
import { type UnitDoubt, unitDoubts } from './unit-paid';

/** What has to be said before an amount may be shown, in the order it is asked. */
export type CompensationNeed = 'LIABILITY' | 'RESALABLE' | 'UNIT_PAID' | 'QTY' | 'COST';

/** What a result rests on besides facts, worst first: it says so. */
export type CompensationDoubt = UnitDoubt | 'COST_SHARE';

/** A computed case, with everything its arithmetic can be told from. */
export interface CompensationCase {
  input: CompensationInput;
  result: CompensationResult;
  economics: CaseEconomics;
  doubts: CompensationDoubt[];
}

/** The card as it stands. */
export type CompensationView = { fields: CompensationFields } & (
  | { state: 'open'; needs: CompensationNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: CompensationCase }
);

function needsOf(form: CompensationForm, fields: CompensationFields): CompensationNeed[] {
  const needs: CompensationNeed[] = [];
  if (form.liability === null) needs.push('LIABILITY');
  if (form.resalable === null) needs.push('RESALABLE');
  if (fields.unitPaid.state === 'empty') needs.push('UNIT_PAID');
  if (fields.qty.state === 'empty') needs.push('QTY');
  if (fields.unitCost.state === 'empty') needs.push('COST');
  return needs;
}

function doubtsOf(form: CompensationForm, fields: CompensationFields): CompensationDoubt[] {
  const isShare = fields.cost.state === 'empty' || form.costKind === 'SHARE';
  const doubts = unitDoubts(form.unitPaid, fields.prefill);
  return isShare ? [...doubts, 'COST_SHARE'] : doubts;
}

function inputOf(form: CompensationForm, fields: CompensationFields, rules: RemedySettings): CompensationInput | null {
  const { liability, resalable } = form;
  const unitPaidFen = fieldValue(fields.unitPaid);
  const unitCostFen = fieldValue(fields.unitCost);
  const qty = fieldValue(fields.qty);
  if (liability === null || resalable === null) return null;
  if (unitPaidFen === undefined || unitCostFen === undefined || qty === undefined) return null;
  const isWorn = form.severity === 'WORN';
  return {
    ...COMPENSATION_DEFAULTS,
    unitPaidFen,
    unitCostFen,
    qty,
    liability,
    resalable,
    askFen: fieldValue(fields.ask) ?? null,
    severity: form.severity === 'WORN' ? COMPENSATION_DEFAULTS.severity : form.severity,
    presetRangeFen: isWorn ? rules.wornRangeFen : null,
    noReasonRight: form.noReasonRight,
    priorCompCount: fieldValue(fields.priorCount) ?? 0,
    platformFeeBp: rules.platformFeeBp,
    feeRefundable: rules.feeRefundable,
    outboundSunkFen: rules.outboundSunkFen,
    returnFreightFen: rules.returnFreightFen,
    handlingFen: rules.handlingFen,
  };
}

/**
 * Computes the card: what is missing, that a field is refused, or the offers. Nothing is guessed on the way.
 * @param recordedCount compensations to this buyer in 90 days, as far as they were recorded
 */
export function viewCompensation(
  form: CompensationForm,
  order: OrderReading | null,
  rules: RemedySettings,
  recordedCount = 0,
): CompensationView {
  const fields = readCompensationFields(form, order, rules, recordedCount);
  const { ask, qty, unitPaid, unitCost, priorCount } = fields;
  if ([ask, qty, unitPaid, unitCost, priorCount].some((field) => field.state === 'bad')) {
    return { fields, state: 'refused' };
  }
  const input = inputOf(form, fields, rules);
  if (!input) return { fields, state: 'open', needs: needsOf(form, fields) };
  const found: CompensationCase = {
    input,
    result: compensation(input, rules.bargain),
    economics: caseEconomics(input, rules.bargain),
    doubts: doubtsOf(form, fields),
  };
  return { fields, state: 'ready', found };
}
