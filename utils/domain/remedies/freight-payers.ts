import { isSellerLiable, type Liability } from './liability';

/** Who pays a leg towards the courier, before any insurance. */
export type LegPayer = 'SELLER' | 'BUYER';

/** What happens with the goods: sent back, exchanged, refused at the door, sent again. */
export type FreightKind = 'RETURN' | 'EXCHANGE' | 'REJECT' | 'RESHIP';

/** Payer of each leg: to the buyer, back to the shop, to the buyer again. */
export interface FreightPayers {
  outbound: LegPayer;
  ret: LegPayer;
  reship: LegPayer;
}

/** What decides who pays. */
export interface FreightPayerRules {
  kind: FreightKind;
  liability: Exclude<Liability, 'NONE'>;
  /** Whether the shop sold with free delivery (包邮). */
  freeShipping: boolean;
  /** Shop setting: second parcel of an exchange for the buyer's own reason; null: the shop if 包邮, else the buyer. */
  exchangeReshipPayer: LegPayer | null;
  /** Shop setting: return leg of a parcel the buyer refused. */
  rejectPayer: LegPayer;
  /** What was agreed in the chat, by leg; wins over every rule. */
  agreed: Readonly<Partial<Record<keyof FreightPayers, LegPayer | null>>>;
}

function payersByRule(rules: FreightPayerRules): FreightPayers {
  const { kind, liability, freeShipping } = rules;
  if (isSellerLiable(liability)) return { outbound: 'SELLER', ret: 'SELLER', reship: 'SELLER' };
  // Taobao: with nobody proven at fault each side bears its own leg.
  if (liability === 'UNCLEAR') return { outbound: 'SELLER', ret: 'BUYER', reship: 'SELLER' };
  const deliveryPayer = freeShipping ? 'SELLER' : 'BUYER';
  return {
    outbound: deliveryPayer,
    ret: kind === 'REJECT' ? rules.rejectPayer : 'BUYER',
    reship: rules.exchangeReshipPayer ?? deliveryPayer,
  };
}

/** Who pays each leg: whoever is at fault; for the buyer's own reasons the buyer, as far as delivery was not free. */
export function freightPayers(rules: FreightPayerRules): FreightPayers {
  const byRule = payersByRule(rules);
  return {
    outbound: rules.agreed.outbound ?? byRule.outbound,
    ret: rules.agreed.ret ?? byRule.ret,
    reship: rules.agreed.reship ?? byRule.reship,
  };
}
