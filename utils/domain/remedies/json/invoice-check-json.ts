import * as v from 'valibot';
import { invoiceCheck } from '../invoice-check';
import { INVOICE_DEFAULTS as DEFAULTS, type InvoiceCheckInput, INVOICE_LINE_DEFAULTS as LINE } from '../invoiced-order';
import { calculator } from './calculator';
import { count, fen, flag, lineId, list, object, qty } from './fields';

const line = object({
  id: lineId,
  qty,
  paidFen: fen,
  discountFen: v.nullish(fen, LINE.discountFen),
  refundFen: v.nullish(fen, LINE.refundFen),
  refundQty: v.nullish(count, LINE.refundQty),
});

const input: v.GenericSchema<unknown, InvoiceCheckInput> = object({
  lines: list(line),
  invoiceFen: fen,
  freightFen: v.nullish(fen, DEFAULTS.freightFen),
  includeFreight: v.nullish(flag, DEFAULTS.includeFreight),
  platformCouponFen: v.nullish(fen, DEFAULTS.platformCouponFen),
  toleranceFen: v.nullish(fen, DEFAULTS.toleranceFen),
});

/** JSON form of {@link invoiceCheck}. */
export const invoiceCheckJson = calculator(input, invoiceCheck);
