import type { OrderReading } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import { formatFen } from '@/utils/domain/money/format-fen';
import type { InvoiceCandidate } from '@/utils/domain/remedies/invoice-check';
import type { InvoiceTexts } from '@/utils/i18n/invoice-texts';
import { spell } from './explain-compensation';
import type { InvoiceCase } from './invoice-view';

/** The goods a candidate is about, with their units; none where it is about no goods. */
export function goodsOf(candidate: InvoiceCandidate, { input }: InvoiceCase): { id: string; units: number }[] {
  if ('units' in candidate) return [{ id: candidate.line, units: candidate.units }];
  if (candidate.code !== 'MISSING_LINES') return [];
  return input.lines
    .filter(({ id }) => candidate.lines.includes(id))
    .map(({ id, qty, refundQty }) => ({ id, units: qty - refundQty }));
}

/** Why the invoice differs, in a few words. */
export function reasonOf(candidate: InvoiceCandidate, found: InvoiceCase, texts: InvoiceTexts): string {
  const text = texts[candidate.code];
  if (typeof text === 'string') return text;
  const named = goodsOf(candidate, found).map(({ id, units }) =>
    texts.units(texts.line(found.titles[id] ?? '', Number(id) + 1), units),
  );
  return text(named.join(texts.listBreak));
}

/** The explanation in one sentence for the buyer. */
export function buyerSentence(candidate: InvoiceCandidate, found: InvoiceCase, texts: InvoiceTexts): string {
  const { input, result } = found;
  return texts.buyer(formatFen(input.invoiceFen), formatFen(result.expectedFen), reasonOf(candidate, found, texts));
}

function todoOf({ code }: InvoiceCandidate, texts: InvoiceTexts): string {
  if (code === 'OK' || code === 'ROUNDING') return texts.todoNOTHING;
  if (code === 'REFUND_NOT_REVERSED') return texts.todoRED;
  return code === 'UNEXPLAINED' ? texts.todoCHECK : texts.todoREISSUE;
}

/** The explanation in one sentence for finance: which order, what is off, what to do. */
export function financeSentence(
  candidate: InvoiceCandidate,
  found: InvoiceCase,
  order: OrderReading | null,
  texts: InvoiceTexts,
): string {
  const { input, result } = found;
  return texts.finance(
    (order && certainValue(order.orderNo)) ?? texts.orderUnread,
    formatFen(result.expectedFen),
    formatFen(input.invoiceFen),
    formatFen(result.diffFen),
    reasonOf(candidate, found, texts),
    todoOf(candidate, texts),
  );
}

/** The arithmetic in one line, from the figures themselves; nothing in it is internal. */
export function explainInvoice({ input, result }: InvoiceCase, texts: InvoiceTexts): string {
  const sum = (amount: (line: (typeof input.lines)[number]) => number) =>
    input.lines.reduce((total, line) => total + amount(line), 0);
  const expected = spell(result.expectedFen, [
    ['+', texts.whyPaid, sum((line) => line.paidFen)],
    ['−', texts.whyRefund, sum((line) => line.refundFen)],
    ['+', texts.whyFreight, input.includeFreight ? input.freightFen : 0],
  ]);
  const figures = [result.diffFen, input.invoiceFen, result.expectedFen].map(formatFen);
  const [diff = '', invoice = '', due = ''] = figures;
  return [texts.whyExpected(expected), texts.whyDiff(diff, invoice, due)].join(texts.clauseBreak);
}
