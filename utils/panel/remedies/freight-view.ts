import { type FreightInput, type FreightResult, freight } from '@/utils/domain/remedies/freight';
import { type FreightFields, readFreightFields } from './freight-fields';
import type { FreightForm } from './freight-form';
import type { RemedySettings } from './remedy-settings';
import { fieldValue, type TypedField } from './typed-field';

/** What has to be said before the freight is divided, in the order it is asked. */
export type FreightNeed =
  | 'LIABILITY'
  | 'CHARGED'
  | 'OUTBOUND_COST'
  | 'RETURN_COST'
  | 'RESHIP_COST'
  | 'THRESHOLD'
  | 'KEPT'
  | 'FEE';

/** What a result rests on besides facts. */
export type FreightDoubt =
  | 'FREE_FROM_SHOP'
  | 'CHARGED_TYPED'
  | 'COST_FROM_SHOP'
  | 'COST_TYPED'
  | 'CAP_WHOLE'
  | 'KEPT_TYPED';

/** A divided freight. */
export interface FreightCase {
  input: FreightInput;
  result: FreightResult;
  doubts: FreightDoubt[];
}

/** The card as it stands. */
export type FreightView = { fields: FreightFields } & (
  | { state: 'open'; needs: FreightNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: FreightCase }
);

function needsOf(form: FreightForm, fields: FreightFields): FreightNeed[] {
  const asked: [FreightNeed, TypedField<number>][] = [
    ['CHARGED', fields.outboundCharged],
    ['OUTBOUND_COST', fields.outboundCost],
    ['RETURN_COST', fields.returnCost],
    ['RESHIP_COST', fields.reshipCost],
    ['THRESHOLD', fields.threshold],
    ['KEPT', fields.kept],
    ['FEE', fields.fee],
  ];
  const missing = asked.filter(([, field]) => field.state === 'empty').map(([need]) => need);
  return form.liability === null ? ['LIABILITY', ...missing] : missing;
}

function doubtsOf(form: FreightForm, fields: FreightFields): FreightDoubt[] {
  const { legs } = fields;
  const costs = [
    form.outboundCost,
    ...(legs.includes('ret') ? [form.returnCost] : []),
    ...(legs.includes('reship') ? [form.reshipCost] : []),
  ];
  const checks: [FreightDoubt, boolean][] = [
    ['FREE_FROM_SHOP', form.freeShipping === null],
    ['CHARGED_TYPED', !fields.freeShipping],
    ['COST_FROM_SHOP', costs.includes(null)],
    ['COST_TYPED', costs.some((cost) => cost !== null)],
    ['CAP_WHOLE', fields.insuranceCap.state === 'empty'],
    ['KEPT_TYPED', fields.hasThreshold],
  ];
  return checks.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

function inputOf(form: FreightForm, fields: FreightFields, rules: RemedySettings): FreightInput | null {
  const { kind, liability, insurance, agreed } = form;
  if (liability === null || needsOf(form, fields).length > 0) return null;
  const amount = (field: TypedField<number>) => fieldValue(field) ?? 0;
  return {
    kind,
    liability,
    freeShipping: fields.freeShipping,
    exchangeReshipPayer: rules.freight.exchangeReshipPayer,
    rejectPayer: rules.freight.rejectPayer,
    agreed,
    outboundCostFen: amount(fields.outboundCost),
    outboundChargedFen: amount(fields.outboundCharged),
    returnCostFen: amount(fields.returnCost),
    reshipCostFen: amount(fields.reshipCost),
    insurance,
    insuranceCapFen: fieldValue(fields.insuranceCap) ?? null,
    freeThreshold: fields.hasThreshold
      ? {
          thresholdFen: amount(fields.threshold),
          keptFen: amount(fields.kept),
          feeFen: amount(fields.fee),
          disclosed: form.disclosed,
        }
      : null,
  };
}

/** Computes the card: what is missing, that a field is refused, or who pays what. */
export function viewFreight(form: FreightForm, rules: RemedySettings): FreightView {
  const fields = readFreightFields(form, rules);
  const typed = [fields.outboundCharged, fields.outboundCost, fields.returnCost, fields.reshipCost];
  const more = [fields.insuranceCap, fields.threshold, fields.kept, fields.fee];
  if ([...typed, ...more].some((field) => field.state === 'bad')) return { fields, state: 'refused' };
  const input = inputOf(form, fields, rules);
  if (!input) return { fields, state: 'open', needs: needsOf(form, fields) };
  return { fields, state: 'ready', found: { input, result: freight(input), doubts: doubtsOf(form, fields) } };
}
