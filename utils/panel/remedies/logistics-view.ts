import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import { type LogisticsInput, type LogisticsResult, logistics } from '@/utils/domain/remedies/logistics';
import { type EpochMs, parseInstant } from '@/utils/domain/time/instant';
import { certainStage } from './deadlines-starts';
import type { LogisticsForm } from './logistics-form';
import type { RemedySettings } from './remedy-settings';
import { type TimeInputState, timeInput } from './time-field';
import { fieldValue } from './typed-field';

/** What has to be said before a parcel can be judged. */
export type LogisticsNeed = 'SHIPPED_AT' | 'REGION';

/**
 * What a judgement rests on besides what the page says for certain.
 * - `PICKED_AS_SHIPPED`: scanned but no pick-up time; counted from shipping.
 * - `NOT_SCANNED`: neither pick-up nor scan is known; taken as not picked up.
 */
export type LogisticsDoubt = 'PICKED_AS_SHIPPED' | 'NOT_SCANNED' | 'TIME_UNSURE';

/** A judged parcel. */
export interface LogisticsCase {
  input: LogisticsInput;
  result: LogisticsResult;
  doubts: LogisticsDoubt[];
}

/** The card's times, read. */
export interface LogisticsFields {
  shippedAt: TimeInputState;
  pickedAt: TimeInputState;
  lastScanAt: TimeInputState;
  promisedAt: TimeInputState;
}

/** The card as it stands. */
export type LogisticsView = { fields: LogisticsFields } & (
  | { state: 'notShipped' }
  | { state: 'open'; needs: LogisticsNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: LogisticsCase }
);

/** When the parcel arrived, as far as the order says; a stage without its time counts as now. */
function signedAtOf(order: OrderReading | null, now: EpochMs): EpochMs | null {
  const signedAt = parseInstant((order && certainValue(order.signedAt)) ?? '');
  const stage = certainStage(order);
  return signedAt ?? (stage === 'SIGNED' || stage === 'COMPLETED' ? now : null);
}

function readFields(form: LogisticsForm, order: OrderReading | null, now: EpochMs): LogisticsFields {
  return {
    shippedAt: timeInput(form.shippedAt, order?.shippedAt, now),
    pickedAt: timeInput(form.pickedAt, undefined, now),
    lastScanAt: timeInput(form.lastScanAt, order?.lastScanAt, now),
    promisedAt: timeInput(form.promisedAt, undefined, now, 'ANY'),
  };
}

function doubtsOf(fields: LogisticsFields, isArrived: boolean): LogisticsDoubt[] {
  const isPicked = fieldValue(fields.pickedAt.field) !== undefined;
  const isScanned = fieldValue(fields.lastScanAt.field) !== undefined;
  const doubts: LogisticsDoubt[] = [];
  if (!isPicked && !isArrived) doubts.push(isScanned ? 'PICKED_AS_SHIPPED' : 'NOT_SCANNED');
  if (Object.values(fields).some(({ isUnsure }: TimeInputState) => isUnsure)) doubts.push('TIME_UNSURE');
  return doubts;
}

/** Judges the parcel at the moment `now`. */
export function viewLogistics(
  form: LogisticsForm,
  order: OrderReading | null,
  rules: RemedySettings,
  now: EpochMs,
): LogisticsView {
  const fields = readFields(form, order, now);
  if (Object.values(fields).some(({ field }: TimeInputState) => field.state === 'bad')) {
    return { fields, state: 'refused' };
  }
  const stage = certainStage(order);
  const typedPickUp = fieldValue(fields.pickedAt.field);
  // Once the courier has the parcel, nothing counts from shipping any more.
  const shippedAt = fieldValue(fields.shippedAt.field) ?? typedPickUp;
  if (shippedAt === undefined && (stage === 'UNPAID' || stage === 'TO_SHIP')) return { fields, state: 'notShipped' };
  const lastScanAt = fieldValue(fields.lastScanAt.field) ?? null;
  const signedAt = signedAtOf(order, now);
  const pickedAt = typedPickUp ?? (lastScanAt === null ? null : (shippedAt ?? null));
  // Before pick-up and after signing it does not matter how far the parcel goes.
  const needsRegion = form.region === null && pickedAt !== null && signedAt === null;
  const needs: LogisticsNeed[] = [];
  if (shippedAt === undefined && signedAt === null) needs.push('SHIPPED_AT');
  if (needsRegion) needs.push('REGION');
  if (needs.length > 0) return { fields, state: 'open', needs };
  const input: LogisticsInput = {
    shippedAt: shippedAt ?? now,
    pickedAt,
    lastScanAt,
    signedAt,
    region: form.region ?? 'INTER',
    promisedAt: fieldValue(fields.promisedAt.field) ?? null,
    now,
  };
  const result = logistics(input, rules.logistics);
  return { fields, state: 'ready', found: { input, result, doubts: doubtsOf(fields, signedAt !== null) } };
}
