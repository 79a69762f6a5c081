import type { Fen } from '../money/fen';
import type { Bp } from '../money/mul-bp';

/** How much of a product's use is lost, judged by the agent from the buyer's pictures. */
export type Severity = 'MINOR' | 'MODERATE' | 'MAJOR' | 'SEVERE';

/** Fair loss as a share of the price paid, [lowest, highest], by severity. Shop practice. */
export const SEVERITY_BP: Readonly<Record<Severity, readonly [Bp, Bp]>> = {
  MINOR: [500, 1000],
  MODERATE: [1000, 2000],
  MAJOR: [2000, 3500],
  SEVERE: [3500, 6000],
};

/** A shop's rules for bargaining over a compensation. All shop practice; every number may be changed. */
export interface CompensationSettings {
  /** Offers are whole multiples of this, ≥ 1 fen, except the last one. */
  stepFen: Fen;
  /** First offer as a share of the target. */
  openBp: Bp;
  /** Steps from the first offer to the last, 1…99. */
  rounds: number;
  /** Asks up to this are met at once: haggling over them costs more than it saves. */
  instantAcceptFen: Fen;
  /** An agent alone may grant up to this … */
  agentLimitFen: Fen;
  /** … and up to this share of the price paid. */
  agentLimitBp: Bp;
  supervisorLimitFen: Fen;
  supervisorLimitBp: Bp;
  /** Profit the sale should keep. */
  profitFloorFen: Fen;
  /**
   * `approve`: crossing the floor needs approval. `hard`: the floor caps the offer. Approve is the default, because
   * a buyer with a right to return who is refused sends the goods back, which can cost the shop more.
   */
  profitFloorMode: 'approve' | 'hard';
  /** Most that is given without any fault of the shop. */
  goodwillCapFen: Fen;
  /** Largest share of the price paid that is ever given. */
  maxShareBp: Bp;
  /** From this many compensations to the buyer in 90 days on, an agent needs approval. */
  priorCompLimit: number;
  /** Value of returned goods as a share of their cost, if they can be sold again. */
  salvageResalableBp: Bp;
  /** The same for goods that cannot. */
  salvageScrapBp: Bp;
}

/** The rules a new shop starts with. */
export const DEFAULT_COMPENSATION_SETTINGS: Readonly<CompensationSettings> = {
  stepFen: 100,
  openBp: 5000,
  rounds: 3,
  instantAcceptFen: 500,
  agentLimitFen: 2000,
  agentLimitBp: 3000,
  supervisorLimitFen: 10_000,
  supervisorLimitBp: 6000,
  profitFloorFen: 0,
  profitFloorMode: 'approve',
  goodwillCapFen: 1000,
  maxShareBp: 5000,
  priorCompLimit: 3,
  salvageResalableBp: 9000,
  salvageScrapBp: 0,
};
