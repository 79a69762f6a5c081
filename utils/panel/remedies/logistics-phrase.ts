import type { PickupLevel, TransitLevel } from '@/utils/domain/remedies/logistics';
import { textsOf } from '@/utils/i18n/locale';
import { parcelTexts } from '@/utils/i18n/logistics-texts';
import type { LogisticsCase } from './logistics-view';
import { dateIn } from './moment-words';
import type { PhraseOffer } from './phrase-offer';
import type { RemedySettings } from './remedy-settings';

/** What to do about a parcel, by level. */
export const LOGISTICS_ACTIONS = {
  AWAIT_PICKUP: 'TELL_PICKUP',
  PICKUP_LATE: 'INQUIRE',
  PICKUP_ABNORMAL: 'INQUIRE',
  NORMAL_EARLY: 'TELL_RANGE',
  NORMAL: 'TELL_RANGE',
  STALLED: 'INQUIRE',
  OVERDUE: 'URGE',
  ABNORMAL: 'TWO_OPTIONS',
  LOST_SUSPECT: 'AS_LOST',
  SIGNED: 'NOTHING',
} as const satisfies Record<PickupLevel | TransitLevel | 'SIGNED', string>;

/**
 * The phrase for a level, or `null` where there is nothing to say.
 * @param isLossConfirmed only a loss the courier has confirmed may be told as one
 */
export function logisticsPhrase(
  { input, result }: LogisticsCase,
  rules: RemedySettings,
  isLossConfirmed: boolean,
): PhraseOffer | null {
  if (result.stage === 'SIGNED') return null;
  if (result.stage === 'NOT_PICKED') return { presetKey: 'L03.checking', valuesIn: () => ({}) };
  const { level, stallHours, etaTo } = result;
  if (level === 'LOST_SUSPECT' && isLossConfirmed) return { presetKey: 'L07.lost', valuesIn: () => ({}) };
  if (level === 'OVERDUE') return { presetKey: 'L01.overdue', valuesIn: () => ({}) };
  if (level === 'NORMAL' || level === 'NORMAL_EARLY') {
    const [fastest, slowest] = rules.logistics.deliveryDays[input.region];
    return {
      presetKey: 'L01.eta',
      valuesIn: (language) => ({
        天数: textsOf(parcelTexts, language).days(fastest, slowest),
        日期: dateIn(language, input.promisedAt ?? etaTo),
      }),
    };
  }
  return { presetKey: 'L04.stalled', valuesIn: () => ({ 小时: String(stallHours) }) };
}
