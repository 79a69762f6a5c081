import { type EpochMs, localDateOf } from '@/utils/domain/time/instant';
import { momentTexts } from '@/utils/i18n/deadlines-texts';
import { type Locale, textsOf } from '@/utils/i18n/locale';
import { shortWallClock, wallClock } from '../field-view';

function monthAndDay(date: string): [number, number] {
  const [, month = 0, day = 0] = date.split('-').map(Number);
  return [month, day];
}

/** The end of a day, exclusive, as the panel writes it: `11-29 24:00`. */
export function dayEndText(end: EpochMs, now: EpochMs): string {
  return `${shortWallClock(end - 1, now).slice(0, -6)} 24:00`;
}

/** A moment inside a phrase, in the language of the phrase: `11月29日17:20`. */
export function momentIn(language: Locale, at: EpochMs): string {
  const [date, time] = [localDateOf(at), wallClock(at).slice(-5)];
  return textsOf(momentTexts, language).moment(...monthAndDay(date), time);
}

/** The end of a day inside a phrase: `11月29日24:00`. */
export function dayEndIn(language: Locale, end: EpochMs): string {
  return textsOf(momentTexts, language).moment(...monthAndDay(localDateOf(end - 1)), '24:00');
}

/** A date inside a phrase: `11月29日`. */
export function dateIn(language: Locale, at: EpochMs): string {
  return textsOf(momentTexts, language).date(...monthAndDay(localDateOf(at)));
}
