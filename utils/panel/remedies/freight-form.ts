import type { FreightInsurance } from '@/utils/domain/remedies/freight';
import type { FreightKind, FreightPayerRules, FreightPayers, LegPayer } from '@/utils/domain/remedies/freight-payers';

/** A parcel's way: to the buyer, back to the shop, to the buyer again. */
export type Leg = keyof FreightPayers;

/** The ways in the order they are gone. */
export const LEGS = ['outbound', 'ret', 'reship'] as const satisfies readonly Leg[];

/** What was typed and chosen in the freight card. A `null` was not touched: the shop's rule stands. */
export interface FreightForm {
  kind: FreightKind;
  /** No default: who is liable is decided before any money is computed. */
  liability: FreightPayerRules['liability'] | null;
  freeShipping: boolean | null;
  outboundCost: string | null;
  /** What the buyer was charged for the delivery; only asked where it was not free. */
  outboundCharged: string;
  returnCost: string | null;
  reshipCost: string | null;
  insurance: FreightInsurance;
  /** Most the insurer pays, as typed; empty: the whole leg. */
  insuranceCap: string;
  /** What was agreed in the chat; `null`: by the rules. */
  agreed: Readonly<Record<Leg, LegPayer | null>>;
  /** Whether a free-delivery line is broken by what the buyer sends back. */
  hasThreshold: boolean;
  threshold: string | null;
  kept: string;
  fee: string | null;
  disclosed: boolean;
}

/** A card nobody touched. */
export const EMPTY_FREIGHT: FreightForm = {
  kind: 'RETURN',
  liability: null,
  freeShipping: null,
  outboundCost: null,
  outboundCharged: '',
  returnCost: null,
  reshipCost: null,
  insurance: 'NONE',
  insuranceCap: '',
  agreed: { outbound: null, ret: null, reship: null },
  hasThreshold: false,
  threshold: null,
  kept: '',
  fee: null,
  disclosed: false,
};
