import type { OrderReading } from '@/utils/domain/conversation/order';
import type { Fen } from '@/utils/domain/money/fen';
import type { EpochMs } from '@/utils/domain/time/instant';
import type { PriceDiffForm } from './price-diff-form';
import { anchorMoment, dropMoment, type Moment, paidMoment } from './price-diff-times';
import type { AnchorKind, RemedySettings } from './remedy-settings';
import { amountField, countField, type TypedField } from './typed-field';
import { unitPaidField, unitsField } from './unit-fields';
import { type UnitPaid, unitPaidOf, unitsBought } from './unit-paid';

/** The card's fields, read. */
export interface PriceDiffFields {
  nowUnit: TypedField<Fen>;
  paidUnit: TypedField<Fen>;
  qty: TypedField<number>;
  returned: TypedField<number>;
  already: TypedField<Fen>;
  anchorKind: AnchorKind;
  anchor: Moment | null;
  paid: Moment | null;
  dropped: Moment | null;
  prefill: UnitPaid | null;
}

function returnedField(form: PriceDiffForm, qty: TypedField<number>): TypedField<number> {
  const typed = countField(form.returned, 0);
  if (typed.state !== 'ok' || qty.state !== 'ok') return typed;
  return typed.value > qty.value ? { state: 'bad', code: 'MORE_THAN_QTY' } : typed;
}

/** Reads the card's fields against the order in front. */
export function readPriceDiffFields(
  form: PriceDiffForm,
  order: OrderReading | null,
  rules: RemedySettings,
  now: EpochMs,
): PriceDiffFields {
  const prefill = unitPaidOf(order);
  const paidUnit = unitPaidField(form.paidUnit, prefill);
  const bought = unitsBought(order, form.item);
  const qty = unitsField(form.qty ?? String(bought ?? 1), bought, paidUnit);
  const anchorKind = form.anchor ?? rules.priceDiff.anchor;
  return {
    nowUnit: amountField(form.nowUnit),
    paidUnit,
    qty,
    returned: returnedField(form, qty),
    already: amountField(form.already),
    anchorKind,
    anchor: anchorMoment(form, order, anchorKind, now),
    paid: paidMoment(form, order),
    dropped: dropMoment(form, now),
    prefill,
  };
}
