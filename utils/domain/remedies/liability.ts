/** Who is responsible for a case, decided by an agent before any money is calculated. NONE: nobody, a goodwill case. */
export type Liability = 'SELLER' | 'COURIER' | 'BUYER' | 'UNCLEAR' | 'NONE';

/**
 * Whether the shop answers to the buyer. Also for the courier's fault: the seller bears the risk of transport
 * (电子商务法 20), the courier is only asked for recourse.
 */
export function isSellerLiable(liability: Liability): boolean {
  return liability === 'SELLER' || liability === 'COURIER';
}
