import type { Fen } from '../money/fen';
import { type EpochMs, MINUTE_MS } from '../time/instant';
import { addServiceMinutes } from './service-clock';
import { type ComplaintLevel, DEFAULT_SLA_SETTINGS, type SlaSettings } from './sla-settings';

/** The steps of handling a complaint that have a limit, in their order. */
export const SLA_STEPS = [
  'firstResponse',
  'workOrderSubmit',
  'plan',
  'firstContact',
  'trace',
  'resultFiled',
  'secondContact',
] as const;

/** A step of handling a complaint. */
export type SlaStep = (typeof SLA_STEPS)[number];

/** The two steps whose delay is recorded as a penalty. */
const PENALISED: readonly SlaStep[] = ['firstResponse', 'secondContact'];

/** A complaint being handled. */
export interface SlaInput {
  level: ComplaintLevel;
  acceptedAt: EpochMs;
  now: EpochMs;
  /** When each step was done; absent or null: still open. */
  done: Readonly<Partial<Record<SlaStep, EpochMs | null>>>;
  /** The buyer is in the shop. */
  onSite: boolean;
  /** Minutes of an *approved* deferral (S1-55), 0 without one. Moves the first response and the second contact only. */
  deferredMinutes: number;
  /**
   * Null: the second contact counts from the filed result. Where goods are sent again or repaired it counts from their
   * delivery instead: then this says when that was, `deliveredAt` null meaning not yet.
   */
  redelivery: { deliveredAt: EpochMs | null } | null;
}

/** Limits known so far, and which were missed. */
export interface SlaResult {
  /** Inclusive: on time iff done at or before. A step whose starting point lies ahead has none yet. */
  due: Partial<Record<SlaStep, EpochMs>> & { firstResponse: EpochMs; workOrderSubmit: EpochMs };
  /** Whole minutes late, by the moment it was done or by now; only overdue steps. */
  overdueMinutes: Partial<Record<SlaStep, number>>;
  /** Reference amount for the missed first response and second contact, each counted once. */
  penaltyFen: Fen;
}

function duesOf(input: SlaInput, settings: SlaSettings): SlaResult['due'] {
  const { acceptedAt, done, deferredMinutes, redelivery } = input;
  const level = settings.levels[input.level];
  const rests = settings.clock === 'serviceHours' && !level.alwaysOpen;
  const after = (start: EpochMs, minutes: number) =>
    rests ? addServiceMinutes(start, minutes, settings.serviceHours) : start + minutes * MINUTE_MS;

  const due: SlaResult['due'] = {
    firstResponse: after(acceptedAt, level.firstResponseMinutes + deferredMinutes),
    workOrderSubmit: after(acceptedAt, settings.workOrderMinutes),
  };
  const submittedAt = done.workOrderSubmit ?? null;
  if (submittedAt !== null) {
    const contactMinutes = input.onSite ? settings.onSiteContactMinutes : settings.firstContactMinutes;
    due.plan = after(submittedAt, settings.planMinutes);
    due.firstContact = after(submittedAt, contactMinutes);
    due.trace = after(submittedAt, settings.traceMinutes);
    due.resultFiled = after(submittedAt, settings.resultMinutes);
  }
  const settledAt = (redelivery ? redelivery.deliveredAt : done.resultFiled) ?? null;
  if (settledAt !== null) due.secondContact = after(settledAt, settings.secondContactMinutes + deferredMinutes);
  return due;
}

/** The timers of a complaint (S1-47…S1-55). */
export function sla(input: SlaInput, settings: SlaSettings = DEFAULT_SLA_SETTINGS): SlaResult {
  const due = duesOf(input, settings);
  const overdueMinutes: SlaResult['overdueMinutes'] = {};
  let penalties = 0;
  for (const step of SLA_STEPS) {
    const dueAt = due[step];
    const lateMs = (input.done[step] ?? input.now) - (dueAt ?? Number.POSITIVE_INFINITY);
    if (lateMs <= 0) continue;
    overdueMinutes[step] = Math.floor(lateMs / MINUTE_MS);
    if (PENALISED.includes(step)) penalties += 1;
  }
  return { due, overdueMinutes, penaltyFen: penalties * settings.levels[input.level].penaltyFen };
}
