import type { Region } from '@/utils/domain/remedies/logistics';

/** What was typed and chosen in the logistics card. A `null` was not touched: the order's own counts. */
export interface LogisticsForm {
  /** No default: within the province or far away moves the answer by a week. */
  region: Region | null;
  shippedAt: string | null;
  /** When the courier picked the parcel up, as typed; empty: not known. */
  pickedAt: string;
  lastScanAt: string | null;
  /** What the buyer was promised, as typed; empty: nothing. */
  promisedAt: string;
  /** The courier has confirmed in words that the parcel is lost. */
  isLossConfirmed: boolean;
}

/** A card nobody touched. */
export const EMPTY_LOGISTICS: LogisticsForm = {
  region: null,
  shippedAt: null,
  pickedAt: '',
  lastScanAt: null,
  promisedAt: '',
  isLossConfirmed: false,
};
