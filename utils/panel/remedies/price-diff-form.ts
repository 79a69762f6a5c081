import type { AnchorKind } from './remedy-settings';

/** Reasons the agent sees on the buyer's screenshot; each takes the price promise away. */
export const PRICE_DIFF_FLAGS = ['otherSku', 'excludedChannel', 'personalOnly', 'giftChanged'] as const;

/** One of the reasons an agent ticks. */
export type PriceDiffFlag = (typeof PRICE_DIFF_FLAGS)[number];

/** What was typed and chosen in the price-difference card. A `null` was not touched: the prefill stands. */
export interface PriceDiffForm {
  nowUnit: string;
  paidUnit: string | null;
  item: number;
  qty: string | null;
  returned: string;
  already: string;
  anchor: AnchorKind | null;
  /** Date `YYYY-MM-DD` from which the window counts, as typed. */
  anchorDate: string | null;
  /** Date of payment, as typed. */
  paidDate: string | null;
  /** Date of the drop; `null`: today. */
  droppedDate: string | null;
  flags: Readonly<Record<PriceDiffFlag, boolean>>;
}

/** A card nobody touched. */
export const EMPTY_PRICE_DIFF: PriceDiffForm = {
  nowUnit: '',
  paidUnit: null,
  item: 0,
  qty: null,
  returned: '',
  already: '',
  anchor: null,
  anchorDate: null,
  paidDate: null,
  droppedDate: null,
  flags: { otherSku: false, excludedChannel: false, personalOnly: false, giftChanged: false },
};
