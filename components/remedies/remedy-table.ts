import type { ComponentType } from 'preact';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { CompensationRemedy } from './compensation/CompensationRemedy';
import { PriceDiffRemedy } from './price-diff/PriceDiffRemedy';

/** A remedy: one line that unfolds to work, drawn with `RemedyRow`. */
export type Remedy = ComponentType<{ desk: RemediesDesk }>;

/** The remedies in the order they are shown. A new one is its own file and one line here. */
export const REMEDIES: Readonly<Record<string, Remedy>> = {
  compensation: CompensationRemedy,
  priceDiff: PriceDiffRemedy,
};
