import type { InvoiceTitle } from '@/utils/domain/remedies/invoice-title';

/** One line of the order as typed over; what is missing was not touched. */
export interface InvoiceLineForm {
  qty?: string;
  /** Paid for the line after all discounts. */
  paid?: string;
  discount?: string;
  /** Refunded on the line since. */
  refund?: string;
  refundQty?: string;
}

/** What was typed, pasted and chosen in the invoice card. A `null` was not touched: the prefill stands. */
export interface InvoiceForm {
  /** The invoice's total, or its whole text as pasted. */
  invoice: string;
  /** By place in the order. */
  lines: readonly InvoiceLineForm[];
  /** Lines the agent added to those that were read. */
  added: number;
  freight: string;
  includeFreight: boolean | null;
  /** Coupons the platform paid. */
  coupon: string;
  /** Which of the explanations that fit is told. */
  chosen: number;
  titleKind: InvoiceTitle['kind'];
  title: string | null;
  code: string | null;
}

/** A card nobody touched. */
export const EMPTY_INVOICE: InvoiceForm = {
  invoice: '',
  lines: [],
  added: 0,
  freight: '',
  includeFreight: null,
  coupon: '',
  chosen: 0,
  titleKind: 'COMPANY',
  title: null,
  code: null,
};
