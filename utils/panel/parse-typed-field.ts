import type { OrderField, OrderItem, OrderReading } from '@/utils/domain/conversation/order';
import { parseAmount } from '@/utils/domain/money/parse-amount';
import { parseConsoleTime } from '@/utils/domain/reading/console-time';
import { stageOf } from '@/utils/domain/reading/order-stage';
import { DAY_MS, type EpochMs, localDateOf, parseInstant } from '@/utils/domain/time/instant';

/** Longest text taken for a number or a name. */
const TEXT_LIMIT = 200;

type TypedValue<F extends OrderField> = Extract<OrderReading[F], { state: 'typed' }>['value'];

/** Reads what was typed, per field; `null` for what is no value of its kind. */
const PARSERS: { [F in OrderField]: (text: string, now: EpochMs) => TypedValue<F> | null } = {
  orderNo: plainText,
  stage: stageOf,
  paidFen(text) {
    const amount = parseAmount(text);
    return amount.ok ? amount.fen : null;
  },
  items: parseItems,
  courier: plainText,
  trackingNo: plainText,
  orderedAt: parseTime,
  paidAt: parseTime,
  shippedAt: parseTime,
  signedAt: parseTime,
  lastScanAt: parseTime,
};

/** What the agent typed or chose for a field as a reading, or `null` when it is not in the field's form. */
export function parseTypedField<F extends OrderField>(field: F, text: string, now: EpochMs): OrderReading[F] | null {
  const typed = text.trim();
  const value = typed === '' ? null : PARSERS[field](typed, now);
  // The parser of a field gives that field's value; the compiler cannot follow the lookup.
  return value === null ? null : ({ state: 'typed', value, text: typed } as unknown as OrderReading[F]);
}

function plainText(text: string): string | null {
  return text.length <= TEXT_LIMIT ? text : null;
}

/** One item a line, `名称 ×2`; without a number the quantity is not known. */
function parseItems(text: string): OrderItem[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => {
    const [, title = line, qty] = /^(.*\S)\s*[×xX*]\s*([1-9]\d{0,3})$/.exec(line.trim()) ?? [];
    return { title: title.trim(), spec: '', qty: qty === undefined ? null : Number(qty) };
  });
}

/** A full date and time, or one without its year: then the last one that is not in the future. */
function parseTime(text: string, now: EpochMs): string | null {
  const full = parseConsoleTime(text);
  if (full !== null || !/^\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:/.test(text)) return full;
  const year = Number(localDateOf(now).slice(0, 4));
  const [thisYear, lastYear] = [year, year - 1].map((candidate) => parseConsoleTime(`${candidate}-${text}`));
  const isFuture = thisYear && (parseInstant(thisYear) ?? 0) > now + DAY_MS;
  return (isFuture ? lastYear : thisYear) ?? null;
}
