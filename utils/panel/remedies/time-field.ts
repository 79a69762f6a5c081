import type { Reading } from '@/utils/domain/conversation/reading';
import { certainValue, isUnsure } from '@/utils/domain/conversation/reading';
import { parseConsoleTime } from '@/utils/domain/reading/console-time';
import { DAY_MS, type EpochMs, localDateOf, parseInstant } from '@/utils/domain/time/instant';
import { addDays } from '@/utils/domain/time/local-date';
import { shortWallClock } from '../field-view';
import type { TypedField } from './typed-field';

/** Whether a time lies behind (a scan, a payment) or may lie ahead (a promise). */
export type TimeSide = 'PAST' | 'ANY';

const DAYS_AGO = { 今天: 0, 昨天: -1, 前天: -2, 明天: 1, 后天: 2 } as const;
const NAMED_DAY = /^(今天|昨天|前天|明天|后天)\s*/;
const WITHOUT_YEAR = /^\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}:\d{2}/;

function instantOf(text: string): EpochMs | null {
  const iso = parseConsoleTime(text);
  return iso === null ? null : parseInstant(iso);
}

function nearest(candidates: (EpochMs | null)[], now: EpochMs, side: TimeSide): EpochMs | null {
  // An hour ahead may be a clock that is off; a day ahead is a wrong year.
  const latest = side === 'PAST' ? now + DAY_MS : Number.POSITIVE_INFINITY;
  const possible = candidates.filter((at) => at !== null).filter((at) => at <= latest);
  return possible.sort((a, b) => Math.abs(a - now) - Math.abs(b - now))[0] ?? null;
}

function readTime(text: string, now: EpochMs, side: TimeSide): EpochMs | null {
  const today = localDateOf(now);
  const clean = text.normalize('NFKC').trim();
  const [prefix, name] = NAMED_DAY.exec(clean) ?? [];
  if (prefix !== undefined) {
    const days = DAYS_AGO[name as keyof typeof DAYS_AGO];
    return instantOf(`${addDays(today, days)} ${clean.slice(prefix.length)}`);
  }
  if (/^\d{1,2}:\d{2}$/.test(clean)) return instantOf(`${today} ${clean}`);
  if (!WITHOUT_YEAR.test(clean)) return instantOf(clean);
  const year = Number(today.slice(0, 4));
  return nearest(
    [year - 1, year, year + 1].map((candidate) => instantOf(`${candidate}-${clean}`)),
    now,
    side,
  );
}

/**
 * A time as people type it: `2026-07-20 17:20`, `07-20 17:20`, `7月20日 17:20`, `昨天 17:20`, `17:20` (today). Without a
 * year the nearest one that fits. A date alone is no time: hours decide here.
 */
export function timeField(text: string, now: EpochMs, side: TimeSide = 'PAST'): TypedField<EpochMs> {
  if (text.trim() === '') return { state: 'empty' };
  const value = readTime(text, now, side);
  return value === null ? { state: 'bad', code: 'NOT_A_TIME' } : { state: 'ok', value };
}

/** A time with what its field shows and where it is from. */
export interface TimeInputState {
  text: string;
  field: TypedField<EpochMs>;
  /** Typed in, or found on the page by its label only. */
  isUnsure: boolean;
}

/** What was typed, else what the page says; `typed` `null`: not touched. */
export function timeInput(
  typed: string | null,
  reading: Reading<string> | undefined,
  now: EpochMs,
  side: TimeSide = 'PAST',
): TimeInputState {
  if (typed !== null) {
    const field = timeField(typed, now, side);
    return { text: typed, field, isUnsure: field.state === 'ok' };
  }
  const at = reading && parseInstant(certainValue(reading) ?? '');
  if (!reading || at === null || at === undefined) return { text: '', field: { state: 'empty' }, isUnsure: false };
  return { text: shortWallClock(at, now), field: { state: 'ok', value: at }, isUnsure: isUnsure(reading) };
}
