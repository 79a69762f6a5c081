import { isLocalDate, type LocalDate } from './local-date';

/** A moment in time: milliseconds since 1970-01-01T00:00:00Z, as `Date.now()` gives it. */
export type EpochMs = number;

/** Milliseconds in a minute. */
export const MINUTE_MS = 60_000;
/** Milliseconds in an hour. */
export const HOUR_MS = 60 * MINUTE_MS;
/** Milliseconds in 24 hours; Shanghai has no daylight saving, so this is also one calendar day. */
export const DAY_MS = 24 * HOUR_MS;
/** Asia/Shanghai is UTC+8 all year. Fixed on purpose: deadlines are Chinese, wherever the browser stands. */
export const SHANGHAI_OFFSET_MS = 8 * HOUR_MS;

const ISO = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?(Z|[+-](0\d|1[0-4]):[0-5]\d)$/;

/**
 * Reads an ISO 8601 date and time *with offset* (`2026-03-02T10:00:00+08:00`, `…Z`), seconds optional.
 * Null for anything else: no offset, an impossible date, 24:00. Stricter than `Date.parse`, which takes 30 February.
 */
export function parseInstant(text: string): EpochMs | null {
  const date = ISO.exec(text)?.[1];
  return date !== undefined && isLocalDate(date) ? Date.parse(text) : null;
}

/** ISO 8601 at Shanghai's offset: `2026-03-02T10:00:00+08:00`; milliseconds only when there are any. */
export function formatInstant(instant: EpochMs): string {
  const wallClock = new Date(instant + SHANGHAI_OFFSET_MS).toISOString().replace('Z', '');
  return `${wallClock.replace('.000', '')}+08:00`;
}

/** The calendar date in Shanghai at a moment. */
export function localDateOf(instant: EpochMs): LocalDate {
  return new Date(instant + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10);
}

/** 00:00 in Shanghai of a date. */
export function startOfDay(date: LocalDate): EpochMs {
  return Date.parse(`${date}T00:00:00+08:00`);
}

/** 24:00 in Shanghai of a date: the exclusive end of a window whose last day it is. */
export function endOfDay(date: LocalDate): EpochMs {
  return startOfDay(date) + DAY_MS;
}
