import type { Severity } from '@/utils/domain/remedies/compensation-settings';
import type { DefectCase } from '@/utils/domain/remedies/defect-case';

/** How much use is lost, or `WORN`: worn and washed, where the shop has a range of its own (S4-22). */
export type SeverityChoice = Severity | 'WORN';

/** What was typed and chosen in the compensation card. A `null` text was not touched: the prefill stands. */
export interface CompensationForm {
  /** What the buyer asks for, as typed; empty: named no figure. */
  ask: string;
  /** No default: who is liable is decided before any money is computed. */
  liability: DefectCase['liability'] | null;
  severity: SeverityChoice;
  /** Whether the goods can be sold again; no default, the answer moves the money. */
  resalable: boolean | null;
  noReasonRight: boolean;
  /** Index of the affected line of the order. */
  item: number;
  qty: string | null;
  unitPaid: string | null;
  /** The unit's cost as an amount or as a share of what was paid; empty: the shop's share. */
  cost: string;
  costKind: 'AMOUNT' | 'SHARE';
  /** Compensations to this buyer in 90 days, as typed; `null`: as many as were recorded. */
  priorCount: string | null;
}

/** A card nobody touched. */
export const EMPTY_COMPENSATION: CompensationForm = {
  ask: '',
  liability: null,
  severity: 'MODERATE',
  resalable: null,
  noReasonRight: false,
  item: 0,
  qty: null,
  unitPaid: null,
  cost: '',
  costKind: 'AMOUNT',
  priorCount: null,
};
