import { type EpochMs, endOfDay, HOUR_MS, localDateOf } from '../time/instant';
import { addDays } from '../time/local-date';

/** Returned goods have arrived at the shop; the refund is due. */
export interface RefundTimerInput {
  receivedAt: EpochMs;
  now: EpochMs;
  /** The shop's own limit, 1…9999 hours. */
  internalHours: number;
}

/** The shop's own limit by default: 72 hours. */
export const DEFAULT_INTERNAL_HOURS = 72;

/** Refund within 7 days of receiving the goods (消法 25). */
const LEGAL_DAYS = 7;
/** After 15 days the delay counts as wilful (侵害消费者权益行为处罚办法 9). */
const DEEMED_DAYS = 15;

/** From harmless to penalised. The law's steps win over a longer internal limit. */
export type RefundStatus = 'ON_TIME' | 'INTERNAL_OVERDUE' | 'LEGAL_OVERDUE' | 'DEEMED_REFUSAL';

/** Until when a refund must be made. */
export interface RefundTimerResult {
  /** Inclusive: on time iff `now ≤ internalDue`. */
  internalDue: EpochMs;
  /** Exclusive, like every end of a day. */
  legalDue: EpochMs;
  /** Exclusive. */
  deemedDue: EpochMs;
  status: RefundStatus;
}

/** The three limits of a refund for returned goods, and which of them have passed. */
export function refundTimer({ receivedAt, now, internalHours }: RefundTimerInput): RefundTimerResult {
  const receivedOn = localDateOf(receivedAt);
  const internalDue = receivedAt + internalHours * HOUR_MS;
  const legalDue = endOfDay(addDays(receivedOn, LEGAL_DAYS));
  const deemedDue = endOfDay(addDays(receivedOn, DEEMED_DAYS));
  const status = (): RefundStatus => {
    if (now >= deemedDue) return 'DEEMED_REFUSAL';
    if (now >= legalDue) return 'LEGAL_OVERDUE';
    return now > internalDue ? 'INTERNAL_OVERDUE' : 'ON_TIME';
  };
  return { internalDue, legalDue, deemedDue, status: status() };
}
