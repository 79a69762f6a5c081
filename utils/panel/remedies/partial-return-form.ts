import type { Liability } from '@/utils/domain/remedies/liability';

/** One line of the order as typed over; what is missing was not touched. */
export interface ReturnLineForm {
  qty?: string;
  /** List price of one unit. */
  unit?: string;
  /** Units sent back; empty: none. */
  returned?: string;
}

/** A discount on the order as typed. */
export interface DiscountForm {
  /** `null`: what is left between list prices and paid sum. */
  fen: string | null;
  /** Index of the only line it was given on; `null`: on all. */
  on: number | null;
}

/** A step of a threshold promotion as typed: from `at`, `off` less. */
export interface TierForm {
  at: string;
  off: string;
}

/** What was typed and chosen in the partial-return card. A `null` was not touched: the prefill stands. */
export interface PartialReturnForm {
  /** One sum over equal units, or each line by its list price; `null`: as the order's number of lines suggests. */
  mode: 'SIMPLE' | 'LINES' | null;
  paid: string | null;
  units: string | null;
  /** Units sent back, in the simple mode. */
  returned: string;
  /** Units refunded before, in the simple mode. */
  already: string;
  /** By place in the order. */
  lines: readonly ReturnLineForm[];
  /** Lines the agent added to those that were read. */
  added: number;
  /** How the discount is known: as a sum, or as the rule of a promotion, which may be lost by returning. */
  discountKind: 'AMOUNT' | 'THRESHOLD';
  shop: DiscountForm;
  platform: DiscountForm;
  /** 每满 instead of 满. */
  isEvery: boolean;
  tiers: readonly [TierForm, TierForm];
  /** No default: only asked where the promotion's rule makes it matter. */
  liability: Liability | null;
}

const NO_TIER: TierForm = { at: '', off: '' };

/** A card nobody touched. */
export const EMPTY_PARTIAL_RETURN: PartialReturnForm = {
  mode: null,
  paid: null,
  units: null,
  returned: '',
  already: '',
  lines: [],
  added: 0,
  discountKind: 'AMOUNT',
  shop: { fen: null, on: null },
  platform: { fen: '', on: null },
  isEvery: false,
  tiers: [NO_TIER, NO_TIER],
  liability: null,
};

/** The lines with one of them changed, those before it filled up. */
export function withLine<Line extends object>(lines: readonly Line[], index: number, patch: Line): Line[] {
  const length = Math.max(lines.length, index + 1);
  return Array.from({ length }, (_, at) => (at === index ? { ...lines[at], ...patch } : ({ ...lines[at] } as Line)));
}
