import type { Fen } from '../money/fen';

/** A line of the order an invoice is compared with. */
export interface InvoiceLine {
  id: string;
  /** Units bought, 1…9999. */
  qty: number;
  /** Paid for the line after all discounts. */
  paidFen: Fen;
  /** Discounts taken off the line. */
  discountFen: Fen;
  /** Refunded on the line since. */
  refundFen: Fen;
  /** Units refunded, 0…qty. */
  refundQty: number;
}

/** Values of {@link InvoiceLine} that need not be asked. */
export const INVOICE_LINE_DEFAULTS = { discountFen: 0, refundFen: 0, refundQty: 0 } as const;

/** An order and the invoice written for it. */
export interface InvoiceCheckInput {
  lines: readonly InvoiceLine[];
  /** The invoice's total including tax. */
  invoiceFen: Fen;
  freightFen: Fen;
  /** Whether freight belongs on the invoice. */
  includeFreight: boolean;
  /** Coupons the platform paid: no part of the shop's invoice. */
  platformCouponFen: Fen;
  /** Difference that counts as rounding; 1 per line where tax is rounded per line. */
  toleranceFen: Fen;
}

/** Values of {@link InvoiceCheckInput} that need not be asked. */
export const INVOICE_DEFAULTS = { freightFen: 0, includeFreight: true, platformCouponFen: 0, toleranceFen: 0 } as const;
