import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import { invoiceCheck } from '@/utils/domain/remedies/invoice-check';
import { INVOICE_DEFAULTS, INVOICE_LINE_DEFAULTS } from '@/utils/domain/remedies/invoiced-order';
import { partialReturn } from '@/utils/domain/remedies/partial-return';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from '../bilingual';

/** Back under the line of a promotion: 199 + 2 × 99 + 39, 30 off from 300; the 199 comes back. */
export function partialReturnExample(rules: RemedySettings): Bilingual {
  const { refund } = partialReturn({
    lines: [
      { id: 'A', unitFen: 19_900, qty: 1 },
      { id: 'B', unitFen: 9900, qty: 2 },
      { id: 'C', unitFen: 3900, qty: 1 },
    ],
    rule: { tiers: [[30_000, 3000]], per: null },
    ret: { A: 1 },
    liability: 'BUYER',
    method: rules.partialReturn.method,
  });
  const fen = formatFenTrimmed(refund);
  return {
    zh: `199 + 99×2 + 39 元,满 300 减 30,买家原因退 199 元那件:退 ${fen} 元`,
    en: `¥199 + 2×99 + 39, 30 off from 300; the buyer returns the one of ¥199: refund ¥${fen}`,
  };
}

/** An invoice two fen above an order of two lines, and freight of 8 yuan on it. */
export function invoiceExample(rules: RemedySettings): Bilingual {
  const { tolerancePerLineFen, includeFreight } = rules.invoice;
  const line = { ...INVOICE_LINE_DEFAULTS, qty: 1 };
  const { expectedFen, candidates } = invoiceCheck({
    ...INVOICE_DEFAULTS,
    lines: [
      { ...line, id: 'A', paidFen: 5900 },
      { ...line, id: 'B', paidFen: 4500 },
    ],
    freightFen: 800,
    includeFreight,
    invoiceFen: includeFreight ? 11_202 : 10_402,
    toleranceFen: tolerancePerLineFen * 2,
  });
  const isRounding = candidates.some(({ code }) => code === 'ROUNDING');
  const expected = formatFenTrimmed(expectedFen);
  return {
    zh: `59 + 45 元的订单,运费 8 元:发票应开 ${expected} 元;多出 2 分${isRounding ? '算尾差,放行' : '要查原因'}`,
    en: `An order of ¥59 + 45, freight ¥8: the invoice should say ¥${expected}; 2 fen more ${isRounding ? 'pass as rounding' : 'have to be explained'}`,
  };
}
