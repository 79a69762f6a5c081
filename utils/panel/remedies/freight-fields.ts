import type { Fen } from '@/utils/domain/money/fen';
import type { FreightKind } from '@/utils/domain/remedies/freight-payers';
import type { FreightForm, Leg } from './freight-form';
import { prefilledAmount } from './prefilled-amount';
import type { RemedySettings } from './remedy-settings';
import { amountField, type TypedField } from './typed-field';

/** The freight card's fields, read. One that does not count in this case is 0, whatever stands in it. */
export interface FreightFields {
  freeShipping: boolean;
  /** The ways that are paid for in this kind of case. */
  legs: readonly Leg[];
  outboundCost: TypedField<Fen>;
  outboundCharged: TypedField<Fen>;
  returnCost: TypedField<Fen>;
  reshipCost: TypedField<Fen>;
  insuranceCap: TypedField<Fen>;
  /** Whether a broken free-delivery line may be asked about at all: only a buyer's own return breaks one. */
  mayBreakThreshold: boolean;
  hasThreshold: boolean;
  threshold: TypedField<Fen>;
  kept: TypedField<Fen>;
  fee: TypedField<Fen>;
}

const LEGS_OF: Readonly<Record<FreightKind, readonly Leg[]>> = {
  RETURN: ['outbound', 'ret'],
  EXCHANGE: ['outbound', 'ret', 'reship'],
  REJECT: ['outbound', 'ret'],
  RESHIP: ['outbound', 'reship'],
};

const NOTHING: TypedField<Fen> = { state: 'ok', value: 0 };

/** Reads what a second parcel costs and what the buyer paid for the first; the cost comparison asks for the same. */
export function readParcelFields(form: FreightForm, rules: RemedySettings) {
  const freeShipping = form.freeShipping ?? rules.freight.freeShipping;
  return {
    freeShipping,
    outboundCharged: freeShipping ? NOTHING : amountField(form.outboundCharged),
    reshipCost: prefilledAmount(form.reshipCost, rules.freight.reshipCostFen),
  };
}

/** Reads the card's fields against the shop's rules. */
export function readFreightFields(form: FreightForm, rules: RemedySettings): FreightFields {
  const legs = LEGS_OF[form.kind];
  const { freeShipping, outboundCharged, reshipCost } = readParcelFields(form, rules);
  const mayBreakThreshold = form.liability === 'BUYER' && form.kind === 'RETURN';
  const hasThreshold = mayBreakThreshold && form.hasThreshold;
  return {
    freeShipping,
    legs,
    outboundCost: prefilledAmount(form.outboundCost, rules.outboundSunkFen),
    outboundCharged,
    returnCost: legs.includes('ret') ? prefilledAmount(form.returnCost, rules.returnFreightFen) : NOTHING,
    reshipCost: legs.includes('reship') ? reshipCost : NOTHING,
    insuranceCap: legs.includes('ret') && form.insurance !== 'NONE' ? amountField(form.insuranceCap) : NOTHING,
    mayBreakThreshold,
    hasThreshold,
    threshold: hasThreshold ? prefilledAmount(form.threshold, rules.freight.freeThresholdFen) : NOTHING,
    kept: hasThreshold ? amountField(form.kept) : NOTHING,
    fee: hasThreshold ? prefilledAmount(form.fee, rules.freight.belowThresholdFeeFen) : NOTHING,
  };
}
