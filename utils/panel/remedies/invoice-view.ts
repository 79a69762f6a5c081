import { isUnsure } from '@/utils/domain/conversation/reading';
import { type InvoiceCheckResult, invoiceCheck } from '@/utils/domain/remedies/invoice-check';
import type { InvoiceCheckInput, InvoiceLine } from '@/utils/domain/remedies/invoiced-order';
import { type InvoiceContext, type InvoiceFields, readInvoiceFields } from './invoice-fields';
import type { InvoiceForm } from './invoice-form';
import { fieldValue } from './typed-field';

/** What has to be said before the invoice is compared, in the order it is asked. */
export type InvoiceNeed = 'INVOICE' | 'PAID' | 'QTY';

/** What a comparison rests on besides facts. */
export type InvoiceDoubt =
  | 'ORDER_UNSURE'
  | 'PAID_TYPED'
  | 'PAID_SPLIT'
  | 'TOTAL_READ'
  | 'LINES_SUMMED'
  | 'FREIGHT_IN_PAID';

/** A compared invoice. */
export interface InvoiceCase {
  input: InvoiceCheckInput;
  result: InvoiceCheckResult;
  /** By line id; empty where the page named none. */
  titles: Readonly<Record<string, string>>;
  doubts: InvoiceDoubt[];
}

/** The card as it stands. */
export type InvoiceView = { fields: InvoiceFields } & (
  | { state: 'open'; needs: InvoiceNeed[] }
  | { state: 'refused' }
  | { state: 'ready'; found: InvoiceCase }
);

function needsOf({ invoice, lines }: InvoiceFields): InvoiceNeed[] {
  const asked: [InvoiceNeed, boolean][] = [
    ['INVOICE', invoice.state === 'empty'],
    ['PAID', lines.some(({ paid }) => paid.state === 'empty')],
    ['QTY', lines.some(({ qty }) => qty.state === 'empty')],
  ];
  return asked.filter(([, isMissing]) => isMissing).map(([need]) => need);
}

function doubtsOf({ invoice, lines, freight, includeFreight }: InvoiceFields, { order }: InvoiceContext) {
  const origins = lines.map(({ paidOrigin }) => paidOrigin);
  const freightFen = fieldValue(freight) ?? 0;
  const checks: [InvoiceDoubt, boolean][] = [
    ['ORDER_UNSURE', origins.includes('ORDER') && order !== null && isUnsure(order.paidFen)],
    ['PAID_TYPED', origins.includes('TYPED')],
    ['PAID_SPLIT', origins.includes('SPLIT')],
    ['TOTAL_READ', invoice.state === 'ok' && invoice.origin === 'TOTAL'],
    ['LINES_SUMMED', invoice.state === 'ok' && invoice.origin === 'SUM'],
    // The page's paid sum holds the freight; a line's does not.
    ['FREIGHT_IN_PAID', origins.includes('ORDER') && freightFen > 0 && includeFreight],
  ];
  return checks.filter(([, holds]) => holds).map(([doubt]) => doubt);
}

function inputOf(fields: InvoiceFields, { rules }: InvoiceContext): InvoiceCheckInput | null {
  const { invoice } = fields;
  if (invoice.state !== 'ok' || needsOf(fields).length > 0) return null;
  const lines = fields.lines.map(
    ({ id, qty, paid, discount, refund, refundQty }): InvoiceLine => ({
      id,
      qty: fieldValue(qty) ?? 1,
      paidFen: fieldValue(paid) ?? 0,
      discountFen: fieldValue(discount) ?? 0,
      refundFen: fieldValue(refund) ?? 0,
      refundQty: fieldValue(refundQty) ?? 0,
    }),
  );
  return {
    lines,
    invoiceFen: invoice.value,
    freightFen: fieldValue(fields.freight) ?? 0,
    includeFreight: fields.includeFreight,
    platformCouponFen: fieldValue(fields.coupon) ?? 0,
    toleranceFen: rules.invoice.tolerancePerLineFen * lines.length,
  };
}

/** Computes the card: what is missing, that a field is refused, or what explains the difference. */
export function viewInvoice(form: InvoiceForm, context: InvoiceContext): InvoiceView {
  const fields = readInvoiceFields(form, context);
  const ofLines = fields.lines.flatMap(({ qty, paid, discount, refund, refundQty }) => [
    qty,
    paid,
    discount,
    refund,
    refundQty,
  ]);
  const all = [fields.invoice, fields.freight, fields.coupon, ...ofLines];
  if (all.some((field) => field.state === 'bad')) return { fields, state: 'refused' };
  const input = inputOf(fields, context);
  if (!input) return { fields, state: 'open', needs: needsOf(fields) };
  const titles = Object.fromEntries(fields.lines.map(({ id, title }) => [id, title]));
  const doubts = doubtsOf(fields, context);
  return { fields, state: 'ready', found: { input, result: invoiceCheck(input), titles, doubts } };
}
