import type { Fen } from '../money/fen';
import type { ServiceHours } from './service-clock';

/** How serious a complaint is. */
export type ComplaintLevel = 'DISSATISFIED' | 'VERY_DISSATISFIED' | 'MAJOR' | 'CRISIS';

/** The handling rules of one level. */
export interface LevelRules {
  /** Attempts before the next level takes over; null: as the case demands. */
  attempts: number | null;
  firstResponseMinutes: number;
  /** Recorded per overdue first response or second contact. For information: deducting wages is a legal risk. */
  penaltyFen: Fen;
  /** Major cases and crises know no closing time. */
  alwaysOpen: boolean;
}

/** A shop's complaint timers. Shop practice; every number may be changed. */
export interface SlaSettings {
  levels: Readonly<Record<ComplaintLevel, LevelRules>>;
  /** From acceptance. */
  workOrderMinutes: number;
  /** The following from submission of the work order. */
  planMinutes: number;
  firstContactMinutes: number;
  /** First contact when the buyer stands in the shop. */
  onSiteContactMinutes: number;
  traceMinutes: number;
  resultMinutes: number;
  /** From the filed result, or from delivery where goods are sent again. */
  secondContactMinutes: number;
  /** `serviceHours`: timers of levels that are not always open rest outside them. */
  clock: 'always' | 'serviceHours';
  serviceHours: ServiceHours;
}

/** What a new shop starts with. */
export const DEFAULT_SLA_SETTINGS: Readonly<SlaSettings> = {
  levels: {
    DISSATISFIED: { attempts: 2, firstResponseMinutes: 30, penaltyFen: 2000, alwaysOpen: false },
    VERY_DISSATISFIED: { attempts: 2, firstResponseMinutes: 20, penaltyFen: 3000, alwaysOpen: false },
    MAJOR: { attempts: 2, firstResponseMinutes: 10, penaltyFen: 5000, alwaysOpen: true },
    CRISIS: { attempts: null, firstResponseMinutes: 10, penaltyFen: 8000, alwaysOpen: true },
  },
  workOrderMinutes: 10,
  planMinutes: 10,
  firstContactMinutes: 20,
  onSiteContactMinutes: 10,
  traceMinutes: 60,
  resultMinutes: 12 * 60,
  secondContactMinutes: 24 * 60,
  clock: 'always',
  serviceHours: { openMinute: 8 * 60, closeMinute: 23 * 60 },
};
