import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import type { Fen } from '@/utils/domain/money/fen';
import type { InvoiceForm, InvoiceLineForm } from './invoice-form';
import { type InvoiceAmount, readInvoiceAmount, readPastedTitle } from './invoice-pasted';
import type { ReturnedLine } from './partial-return-split';
import { prefilledAmount } from './prefilled-amount';
import type { RemedySettings } from './remedy-settings';
import { amountField, countField, type TypedField } from './typed-field';
import { itemsOf } from './unit-paid';

/** Where the sum paid for a line comes from. */
export type LinePaidOrigin = 'TYPED' | 'ORDER' | 'SPLIT';

/** One line of the order, read. */
export interface InvoiceLineFields {
  id: string;
  title: string;
  qtyPrefill: string;
  paidPrefill: Fen | null;
  paidOrigin: LinePaidOrigin;
  discountPrefill: Fen | null;
  qty: TypedField<number>;
  paid: TypedField<Fen>;
  discount: TypedField<Fen>;
  refund: TypedField<Fen>;
  refundQty: TypedField<number>;
}

/** The card's fields, read. */
export interface InvoiceFields {
  invoice: InvoiceAmount;
  lines: InvoiceLineFields[];
  freight: TypedField<Fen>;
  includeFreight: boolean;
  coupon: TypedField<Fen>;
  title: string;
  /** Without blanks and in capitals, as the code is printed. */
  code: string;
}

/** What is known of the order besides what is typed here. */
export interface InvoiceContext {
  order: OrderReading | null;
  /** The order split by line in the partial-return card, or `null` while it is not. */
  split: readonly ReturnedLine[] | null;
  rules: RemedySettings;
}

function refundField(text: string, paid: TypedField<Fen>): TypedField<Fen> {
  const refund = amountField(text);
  const isMore = refund.state === 'ok' && paid.state === 'ok' && refund.value > paid.value;
  return isMore ? { state: 'bad', code: 'MORE_THAN_PAID' } : refund;
}

function refundQtyField(text: string, qty: TypedField<number>): TypedField<number> {
  const units = countField(text, 0);
  const isMore = units.state === 'ok' && qty.state === 'ok' && units.value > qty.value;
  return isMore ? { state: 'bad', code: 'MORE_THAN_QTY' } : units;
}

function readLine(form: InvoiceForm, { order, split }: InvoiceContext, index: number, count: number) {
  const typed: InvoiceLineForm = form.lines[index] ?? {};
  const item = itemsOf(order)[index];
  const share = split?.length === count ? split[index] : undefined;
  const orderPaid = count === 1 && order ? (certainValue(order.paidFen) ?? null) : null;
  const paidPrefill = share?.paid ?? orderPaid;
  const discountPrefill = share ? share.sellerDisc + share.platformDisc : null;
  const qtyPrefill = String(item?.qty ?? share?.qty ?? '');
  const qty = countField(typed.qty ?? qtyPrefill, 1);
  const paid = prefilledAmount(typed.paid ?? null, paidPrefill);
  const prefillOrigin = share ? 'SPLIT' : 'ORDER';
  return {
    id: String(index),
    title: [item?.title, item?.spec].filter(Boolean).join(' '),
    qtyPrefill,
    paidPrefill,
    paidOrigin: typed.paid === undefined ? prefillOrigin : 'TYPED',
    discountPrefill,
    qty,
    paid,
    discount: prefilledAmount(typed.discount ?? null, discountPrefill),
    refund: refundField(typed.refund ?? '', paid),
    refundQty: refundQtyField(typed.refundQty ?? '', qty),
  } satisfies InvoiceLineFields;
}

/** Reads the card's fields against the order in front. */
export function readInvoiceFields(form: InvoiceForm, context: InvoiceContext): InvoiceFields {
  const count = Math.max(itemsOf(context.order).length, 1) + form.added;
  const pasted = readPastedTitle(form.invoice);
  return {
    invoice: readInvoiceAmount(form.invoice),
    lines: Array.from({ length: count }, (_, index) => readLine(form, context, index, count)),
    freight: amountField(form.freight),
    includeFreight: form.includeFreight ?? context.rules.invoice.includeFreight,
    coupon: amountField(form.coupon),
    title: (form.title ?? pasted.title).trim(),
    code: (form.code ?? pasted.code).replaceAll(/\s/gu, '').toUpperCase(),
  };
}
