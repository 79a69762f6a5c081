import { type Fen, MAX_FEN } from '@/utils/domain/money/fen';
import { parseAmount } from '@/utils/domain/money/parse-amount';
import { amountField, type FieldErrorCode } from './typed-field';

/** Where the invoice's amount comes from: typed alone, the total named in the text, or all its lines added up. */
export type InvoiceAmountOrigin = 'TYPED' | 'TOTAL' | 'SUM';

/** The invoice's amount as read; a text with no total or several different ones is refused, never guessed at. */
export type InvoiceAmount =
  | { state: 'empty' }
  | { state: 'ok'; value: Fen; origin: InvoiceAmountOrigin }
  | { state: 'bad'; code: FieldErrorCode | 'NO_TOTAL' | 'SEVERAL_TOTALS' };

/** Full-width digits and points count too; `parseAmount` reads both. */
const NUMBER = String.raw`[¥￥]?\s*([\d０-９][\d０-９,，]*(?:[.．][\d０-９]{1,2})?)`;

/** What names the total, the surest first. 合计 alone stands before net sum and tax and is none of them. */
const TOTAL_LABELS = ['小写', '价税合计', '发票金额', '开票金额', '合计金额', '总计', '总金额'];

/** An amount that looks like money: with a sign, a unit or two decimals. A plain number may be any number. */
const MONEY_AT_END = /(?:[¥￥]\s*[\d,]+(?:\.\d{1,2})?\s*元?|[\d,]+(?:\.\d{1,2})?\s*元|[\d,]+\.\d{2})\s*$/u;

/** Lines of subtotals and taxes, which must not be added to those of the goods. */
const NO_GOODS = /合\s*计|小\s*计|税/u;

function amountIn(text: string | undefined): Fen[] {
  const parsed = parseAmount(text ?? '');
  return parsed.ok ? [parsed.fen] : [];
}

function totalsAfter(label: string, text: string): Fen[] {
  const pattern = new RegExp(String.raw`${label}[^\d０-９¥￥\n]{0,24}${NUMBER}`, 'gu');
  return [...new Set([...text.matchAll(pattern)].flatMap(([, amount]) => amountIn(amount)))];
}

/** Reads an amount typed alone or an invoice pasted as text. */
export function readInvoiceAmount(text: string): InvoiceAmount {
  const alone = amountField(text);
  if (alone.state === 'ok') return { ...alone, origin: 'TYPED' };
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  for (const label of TOTAL_LABELS) {
    const [total, other] = totalsAfter(label, text);
    if (other !== undefined) return { state: 'bad', code: 'SEVERAL_TOTALS' };
    if (total !== undefined) return { state: 'ok', value: total, origin: 'TOTAL' };
  }
  if (lines.length < 2) return alone;
  const amounts = lines.flatMap((line) => amountIn(MONEY_AT_END.exec(line)?.[0]));
  if (amounts.length < lines.length || NO_GOODS.test(text)) return { state: 'bad', code: 'NO_TOTAL' };
  const value = amounts.reduce((sum, fen) => sum + fen, 0);
  return value > MAX_FEN ? { state: 'bad', code: 'SUM_TOO_LARGE' } : { state: 'ok', value, origin: 'SUM' };
}

/** Title and tax number of the invoice's buyer as they stand first in a pasted text; empty where there are none. */
export function readPastedTitle(text: string): { title: string; code: string } {
  const title = /(?:名\s*称|抬\s*头)\s*[:：]\s*([^\s:：]+)/u.exec(text)?.[1] ?? '';
  const code = /(?:纳税人识别号|信用代码|税号)[^\dA-Za-z]{0,12}([\dA-Za-z]{15,20})/u.exec(text)?.[1] ?? '';
  return { title, code };
}
