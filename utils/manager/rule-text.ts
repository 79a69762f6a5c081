import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { Locale } from '@/utils/i18n/locale';
import { amountField, type FieldErrorCode, shareField, type TypedField } from '@/utils/panel/remedies/typed-field';
import type { NumberRule, Rule, SpanRule, TypedRule, WrittenRule } from './rule';
import { isAccepted } from './rule-path';

/** Why a typed rule is refused. */
export type RuleErrorCode = FieldErrorCode | 'EMPTY' | 'OUT_OF_RANGE' | 'NOT_A_SPAN' | 'NOT_OF_THE_FORM';

/** A typed rule: the value as it would be stored, or why it is none. */
export type ReadRule = { ok: true; value: unknown } | { ok: false; code: RuleErrorCode };

const SPAN_SIGN = /[~～–—至到-]/u;
const DECIMAL_KINDS: readonly string[] = ['fen', 'fenSpan', 'bp'];

/** A whole number with or without its unit: `48`, `48小时`, `４８ h`. */
function wholeField(text: string): TypedField<number> {
  const digits = text
    .normalize('NFKC')
    .trim()
    .replace(/\s*(?:小时|个?工作日|天|次|轮|h|d|hours?|days?)$/u, '');
  if (digits === '') return { state: 'empty' };
  return /^\d{1,9}$/.test(digits) ? { state: 'ok', value: Number(digits) } : { state: 'bad', code: 'NOT_A_COUNT' };
}

function numberField(kind: NumberRule['kind'] | SpanRule['kind'], text: string): TypedField<number> {
  if (kind === 'fen' || kind === 'fenSpan') return amountField(text);
  return kind === 'bp' ? shareField(text) : wholeField(text);
}

function readNumber(rule: NumberRule, text: string): ReadRule {
  const field = numberField(rule.kind, text);
  if (field.state === 'bad') return { ok: false, code: field.code };
  if (field.state === 'empty') return rule.whenEmpty ? { ok: true, value: null } : { ok: false, code: 'EMPTY' };
  const [least, most] = rule.range;
  const isInside = field.value >= least && field.value <= most;
  return isInside ? { ok: true, value: field.value } : { ok: false, code: 'OUT_OF_RANGE' };
}

function readSpan(rule: SpanRule, text: string): ReadRule {
  if (text.trim() === '') return { ok: false, code: 'EMPTY' };
  const parts = text.split(SPAN_SIGN).map((part) => numberField(rule.kind, part));
  const bad = parts.find((part) => part.state === 'bad');
  if (bad?.state === 'bad') return { ok: false, code: bad.code };
  const values = parts.flatMap((part) => (part.state === 'ok' ? [part.value] : []));
  const [lowest, highest, ...more] = values;
  if (lowest === undefined || highest === undefined || more.length > 0 || parts.length !== 2 || lowest > highest) {
    return { ok: false, code: 'NOT_A_SPAN' };
  }
  const [least, most] = rule.range;
  return lowest >= least && highest <= most ? { ok: true, value: values } : { ok: false, code: 'OUT_OF_RANGE' };
}

function readWritten(rule: WrittenRule, text: string): ReadRule {
  const value = rule.writing.read(text);
  return value === undefined || !isAccepted(rule.path, value)
    ? { ok: false, code: 'NOT_OF_THE_FORM' }
    : { ok: true, value };
}

function isSpan(rule: NumberRule | SpanRule): rule is SpanRule {
  return rule.kind === 'fenSpan' || rule.kind === 'daySpan';
}

/**
 * Reads a rule as people type it: `20`, `20元`, `３０％`, `10~15`. Nothing is rounded, and what the settings' schema
 * would not take back as it is, is refused here.
 */
export function readRule(rule: TypedRule, text: string): ReadRule {
  if (rule.kind === 'written') return readWritten(rule, text);
  const read = isSpan(rule) ? readSpan(rule, text) : readNumber(rule, text);
  return read.ok && !isAccepted(rule.path, read.value) ? { ok: false, code: 'OUT_OF_RANGE' } : read;
}

/** A number as the field holds it. */
function numberText(kind: Rule['kind'], value: unknown): string {
  if (typeof value !== 'number') return '';
  return DECIMAL_KINDS.includes(kind) ? formatFenTrimmed(value) : String(value);
}

/** A value as the field shows it to be edited; `readRule` gives the same value back. */
export function editText(rule: TypedRule, value: unknown, locale: Locale): string {
  if (rule.kind === 'written') return rule.writing.write(value, locale);
  if (!Array.isArray(value)) return numberText(rule.kind, value);
  return value.map((part) => numberText(rule.kind, part)).join('–');
}

/** An amount as the list shows it: always two decimals. */
export function listAmount(value: unknown): string {
  return typeof value === 'number' ? `¥${formatFen(value)}` : '—';
}
