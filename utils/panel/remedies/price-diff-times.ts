import type { OrderReading, OrderStage } from '@/utils/domain/conversation/order';
import { certainValue, isUnsure, type Reading } from '@/utils/domain/conversation/reading';
import { type EpochMs, endOfDay, localDateOf, parseInstant, startOfDay } from '@/utils/domain/time/instant';
import { isLocalDate } from '@/utils/domain/time/local-date';
import type { PriceDiffForm } from './price-diff-form';
import type { AnchorKind } from './remedy-settings';

/** Where a moment comes from. */
export type MomentOrigin =
  | 'PAGE'
  /** Found by its label only, or typed over in the order. */
  | 'UNSURE'
  | 'TYPED'
  /** Trade not yet succeeded: the window has not begun, so today is as early as it can. */
  | 'NOT_SUCCEEDED'
  /** The order time stands in for the time of payment. */
  | 'ORDERED'
  /** Nothing was chosen: the price was seen today. */
  | 'TODAY';

/** A moment with its origin. */
export interface Moment {
  at: EpochMs;
  origin: MomentOrigin;
}

/** The stages in which a trade cannot have succeeded yet. */
const BEFORE_SUCCESS: ReadonlySet<OrderStage> = new Set(['UNPAID', 'TO_SHIP', 'SHIPPED', 'SIGNED']);

function typedMoment(date: string): Moment | null {
  return isLocalDate(date) ? { at: startOfDay(date), origin: 'TYPED' } : null;
}

function readMoment(reading: Reading<string> | undefined): Moment | null {
  const text = reading && certainValue(reading);
  const at = text === undefined ? null : parseInstant(text);
  return at === null || !reading ? null : { at, origin: isUnsure(reading) ? 'UNSURE' : 'PAGE' };
}

/** When the buyer paid: typed, read, or not later than ordered. */
export function paidMoment(form: PriceDiffForm, order: OrderReading | null): Moment | null {
  if (form.paidDate !== null) return typedMoment(form.paidDate);
  const known = readMoment(order?.paidAt);
  if (known) return known;
  const ordered = readMoment(order?.orderedAt);
  return ordered && { at: ordered.at, origin: 'ORDERED' };
}

/** From when the window counts, or `null` where nobody can know it but the agent. */
export function anchorMoment(
  form: PriceDiffForm,
  order: OrderReading | null,
  kind: AnchorKind,
  now: EpochMs,
): Moment | null {
  if (form.anchorDate !== null) return typedMoment(form.anchorDate);
  if (kind === 'paid') return readMoment(order?.paidAt);
  if (kind === 'signed') return readMoment(order?.signedAt);
  const stage = order?.stage.state === 'read' && order.stage.sure ? order.stage.value : null;
  const isOpen = kind === 'success' && stage !== null && BEFORE_SUCCESS.has(stage);
  return isOpen ? { at: now, origin: 'NOT_SUCCEEDED' } : null;
}

/**
 * When the price fell. Only a date is known, so the latest moment of it counts: a doubt about the
 * hour must not turn into “the price fell before the payment”.
 */
export function dropMoment(form: PriceDiffForm, now: EpochMs): Moment | null {
  if (form.droppedDate === null) return { at: now, origin: 'TODAY' };
  if (!isLocalDate(form.droppedDate)) return null;
  const isToday = form.droppedDate === localDateOf(now);
  return { at: isToday ? now : endOfDay(form.droppedDate) - 1, origin: 'TYPED' };
}
