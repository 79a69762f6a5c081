import type { OrderReading } from '@/utils/domain/conversation/order';
import { type NoReasonResult, noReason } from '@/utils/domain/remedies/no-reason';
import { type WindowStatus, windowStatus } from '@/utils/domain/remedies/no-reason-window';
import type { EpochMs } from '@/utils/domain/time/instant';
import type { Clock } from './deadlines-clocks';
import { certainStage } from './deadlines-starts';
import type { DeadlinesView } from './deadlines-view';
import { countedFlags, type NoReasonForm } from './no-reason-form';
import type { TimeInputState } from './time-field';
import { amountField, fieldValue, type TypedField } from './typed-field';

/** What has to be said before anything may be decided. */
export type NoReasonNeed = 'SIGNED_AT' | 'GOODS_TYPE' | 'GIFT_PRICE';

/** What a decision rests on besides facts. `NOT_SIGNED`: still under way, so the window has not begun. */
export type NoReasonDoubt = 'TIME_UNSURE' | 'NOT_SIGNED';

/** A decided case. */
export interface NoReasonCase {
  result: NoReasonResult;
  /** The deadline it was decided by; `null` while the goods are on their way. */
  clock: Clock | null;
  window: WindowStatus;
  doubts: NoReasonDoubt[];
}

/** The card as it stands. */
export type NoReasonView = { signedAt: TimeInputState; giftPrice: TypedField<number> } & (
  | { state: 'open'; needs: NoReasonNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: NoReasonCase }
);

/** Decides at the moment `now`. @param deadlines the list of clocks, which knows the window */
export function viewNoReason(
  form: NoReasonForm,
  deadlines: DeadlinesView,
  order: OrderReading | null,
  now: EpochMs,
): NoReasonView {
  const { signedAt } = deadlines.starts;
  const giftPrice = amountField(form.giftPrice);
  const inputs = { signedAt, giftPrice };
  if (signedAt.field.state === 'bad' || giftPrice.state === 'bad') return { ...inputs, state: 'refused' };

  const flags = countedFlags(form);
  const signed = fieldValue(signedAt.field);
  const stage = certainStage(order);
  const isUnderWay = signed === undefined && (stage === 'TO_SHIP' || stage === 'SHIPPED');
  const needs: NoReasonNeed[] = [];
  if (form.goodsType === null) needs.push('GOODS_TYPE');
  if (signed === undefined && !isUnderWay) needs.push('SIGNED_AT');
  if (flags.giftMissing && flags.giftPriceDisclosed && giftPrice.state === 'empty') needs.push('GIFT_PRICE');
  if (form.goodsType === null || needs.length > 0) return { ...inputs, state: 'open', needs };

  const clock = deadlines.noReason;
  const window = clock?.window ? windowStatus(clock.window, now) : 'IN_WINDOW';
  const giftPriceFen = fieldValue(giftPrice) ?? 0;
  const result = noReason({ ...flags, window, category: form.category, goodsType: form.goodsType, giftPriceFen });
  const doubts: NoReasonDoubt[] = [];
  if (isUnderWay) doubts.push('NOT_SIGNED');
  if (signedAt.isUnsure) doubts.push('TIME_UNSURE');
  return { ...inputs, state: 'ready', found: { result, clock, window, doubts } };
}
