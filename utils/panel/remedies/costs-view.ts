import { type CompensationResult, compensation } from '@/utils/domain/remedies/compensation';
import { type CaseEconomics, caseEconomics } from '@/utils/domain/remedies/defect-case';
import { type Remedy, type RemedyCostsInput, rankRemedies, remedyCosts } from '@/utils/domain/remedies/remedy-costs';
import type { CompensationDoubt, CompensationNeed, CompensationView } from './compensation-view';
import { readParcelFields } from './freight-fields';
import type { FreightForm } from './freight-form';
import type { RemedySettings } from './remedy-settings';
import { fieldValue } from './typed-field';

/** What is still needed: most of it is asked in the compensation card. */
export type CostsNeed = CompensationNeed | 'CHARGED' | 'RESHIP_COST';

/** What the comparison rests on besides facts. */
export type CostsDoubt = CompensationDoubt | 'RESHIP_FROM_SHOP' | 'RESHIP_TYPED' | 'FREE_FROM_SHOP';

/** A way out with what it costs the shop, in fen; negative: the goods coming back are worth more. */
export interface RankedRemedy {
  remedy: Remedy;
  fen: number;
}

/** A computed comparison; every figure in it is internal. */
export interface CostsCase {
  input: RemedyCostsInput;
  economics: CaseEconomics;
  /** Cheapest for the shop first. */
  ranked: RankedRemedy[];
  /** Why keeping and compensating is no way out here, if it is none. */
  keepsNot: Extract<CompensationResult['strategy'], 'NONE' | 'NO_COMPENSATION'> | null;
  doubts: CostsDoubt[];
}

/** The two fields the comparison adds to the compensation card's. */
export type ParcelFields = ReturnType<typeof readParcelFields>;

/** The card as it stands. */
export type CostsView = { parcel: ParcelFields } & (
  | { state: 'open'; needs: CostsNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: CostsCase }
);

function needsOf(base: CompensationView, { outboundCharged, reshipCost }: ParcelFields): CostsNeed[] {
  const needs: CostsNeed[] = base.state === 'open' ? [...base.needs] : [];
  if (outboundCharged.state === 'empty') needs.push('CHARGED');
  if (reshipCost.state === 'empty') needs.push('RESHIP_COST');
  return needs;
}

function doubtsOf(base: readonly CompensationDoubt[], form: FreightForm): CostsDoubt[] {
  const doubts: CostsDoubt[] = [...base, form.reshipCost === null ? 'RESHIP_FROM_SHOP' : 'RESHIP_TYPED'];
  return form.freeShipping === null ? [...doubts, 'FREE_FROM_SHOP'] : doubts;
}

/**
 * Compares what each way out costs the shop.
 * @param base the compensation card as it stands, whose inputs these are too
 * @param form the freight card's inputs: the second parcel's cost and free delivery are asked once for both
 */
export function viewCosts(base: CompensationView, form: FreightForm, rules: RemedySettings): CostsView {
  const { bargain } = rules;
  const parcel = readParcelFields(form, rules);
  const { freeShipping, outboundCharged, reshipCost } = parcel;
  if (base.state === 'refused' || outboundCharged.state === 'bad' || reshipCost.state === 'bad') {
    return { parcel, state: 'refused' };
  }
  const reshipFreightFen = fieldValue(reshipCost);
  const buyerPaidOutboundFen = fieldValue(outboundCharged);
  if (base.state === 'open' || reshipFreightFen === undefined || buyerPaidOutboundFen === undefined) {
    return { parcel, state: 'open', needs: needsOf(base, parcel) };
  }
  const input: RemedyCostsInput = { ...base.found.input, reshipFreightFen, buyerPaidOutboundFen, freeShipping };
  const { strategy } = compensation(input, bargain);
  const keepsNot = strategy === 'NONE' || strategy === 'NO_COMPENSATION' ? strategy : null;
  // A compensation nobody pays would always be the cheapest.
  const ranked = rankRemedies(remedyCosts(input, bargain)).filter(
    ({ remedy }) => keepsNot === null || remedy !== 'KEEP_AND_COMPENSATE',
  );
  const economics = caseEconomics(input, bargain);
  return {
    parcel,
    state: 'ready',
    found: { input, economics, ranked, keepsNot, doubts: doubtsOf(base.found.doubts, form) },
  };
}
