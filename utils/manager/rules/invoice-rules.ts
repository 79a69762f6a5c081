import { MAX_FEN } from '@/utils/domain/money/fen';
import { invoiceExample } from '../examples/order-example';
import type { Rule } from '../rule';

/** What an invoice is compared with. */
export const INVOICE_RULES: readonly Rule[] = [
  {
    path: 'invoice.tolerancePerLineFen',
    group: 'INVOICE',
    kind: 'fen',
    range: [0, MAX_FEN],
    label: { zh: '尾差允许,每行', en: 'Rounding allowed per line' },
    source: { zh: '逐行算税的开票软件填 0.01', en: '0.01 where tax is rounded per line' },
    example: invoiceExample,
  },
  {
    path: 'invoice.includeFreight',
    group: 'INVOICE',
    kind: 'choice',
    options: [
      { value: true, label: { zh: '开进去', en: 'Included' } },
      { value: false, label: { zh: '不开', en: 'Left out' } },
    ],
    label: { zh: '发票含运费', en: 'Freight on the invoice' },
    source: { zh: '买家付的运费是价款的一部分(发票管理办法)', en: 'Freight paid by the buyer is part of the price' },
    example: invoiceExample,
  },
];
