import type { ComponentType } from 'preact';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { CompensationRemedy } from './compensation/CompensationRemedy';
import { CostsRemedy } from './costs/CostsRemedy';
import { DeadlinesRemedy } from './deadlines/DeadlinesRemedy';
import { FreightRemedy } from './freight/FreightRemedy';
import { InvoiceRemedy } from './invoice/InvoiceRemedy';
import { LateRemedy } from './late/LateRemedy';
import { LogisticsRemedy } from './logistics/LogisticsRemedy';
import { NoReasonRemedy } from './no-reason/NoReasonRemedy';
import { PartialReturnRemedy } from './partial-return/PartialReturnRemedy';
import { PriceDiffRemedy } from './price-diff/PriceDiffRemedy';
import { StatutoryRemedy } from './statutory/StatutoryRemedy';

/** A remedy: one line that unfolds to work, drawn with `RemedyRow`. */
export type Remedy = ComponentType<{ desk: RemediesDesk }>;

/** The remedies in the order they are shown. A new one is its own file and one line here. */
export const REMEDIES: Readonly<Record<string, Remedy>> = {
  compensation: CompensationRemedy,
  costs: CostsRemedy,
  priceDiff: PriceDiffRemedy,
  freight: FreightRemedy,
  partialReturn: PartialReturnRemedy,
  invoice: InvoiceRemedy,
  deadlines: DeadlinesRemedy,
  logistics: LogisticsRemedy,
  noReason: NoReasonRemedy,
  late: LateRemedy,
  statutory: StatutoryRemedy,
};
