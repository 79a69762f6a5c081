import { DAY_MS, type EpochMs } from '@/utils/domain/time/instant';
import type { Clock } from './deadlines-clocks';
import { dayEndIn, momentIn } from './moment-words';
import type { PhraseOffer } from './phrase-offer';
import { careOptions } from './price-diff-phrase';
import type { RemedySettings } from './remedy-settings';

/** The buyer is reminded of the automatic confirmation two days before (playbook L06). */
const REMIND_MS = 2 * DAY_MS;

/** What to say about a clock, or `null` where only the shop is concerned. */
export function clockPhrase(clock: Clock, rules: RemedySettings, now: EpochMs): PhraseOffer | null {
  const { kind, due, isOver } = clock;
  if (kind === 'REFUND' && clock.refund === 'ON_TIME') {
    return {
      presetKey: 'M03.received',
      valuesIn: (language) => ({ 时间: momentIn(language, clock.startedAt), 截止时间: momentIn(language, due) }),
    };
  }
  if (kind === 'AUTO_CONFIRM' && !isOver && due - now < REMIND_MS) {
    return { presetKey: 'extend_receipt', valuesIn: () => ({}) };
  }
  if (kind === 'NO_REASON' && !isOver) {
    return { presetKey: 'R01.ok', valuesIn: (language) => ({ 截止时间: dayEndIn(language, due) }) };
  }
  if (kind !== 'PRICE' || !isOver) return null;
  return {
    presetKey: 'M01.no_window',
    valuesIn(language) {
      const [方案一, 方案二] = careOptions(rules, language);
      return { 截止时间: dayEndIn(language, due), 方案一, 方案二 };
    },
  };
}
