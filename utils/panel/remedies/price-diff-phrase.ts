import type { PriceDiffReason, PriceDiffResult } from '@/utils/domain/remedies/price-diff';
import { type EpochMs, localDateOf } from '@/utils/domain/time/instant';
import type { LocalDate } from '@/utils/domain/time/local-date';
import { type Locale, textsOf } from '@/utils/i18n/locale';
import { remedyOptionsTexts } from '@/utils/i18n/remedy-options-texts';
import { amountIn, type PhraseOffer } from './phrase-offer';
import type { PriceDiffCase } from './price-diff-view';
import type { RemedySettings } from './remedy-settings';

/** The last covered day of a window that ends at `deadline`, which is 24:00 of it. */
export function lastCoveredDay(deadline: EpochMs): LocalDate {
  return localDateOf(deadline - 1);
}

/** Reasons that make the other price a privilege, with whose it is; another variant's price is none. */
const SPECIAL_PRICES = {
  PERSONAL_COUPON_ONLY: 'personalPrice',
  CHANNEL_EXCLUDED: 'channelPrice',
} as const satisfies Partial<Record<PriceDiffReason, keyof (typeof remedyOptionsTexts)['zh']>>;

function isSpecial(reason: PriceDiffReason): reason is keyof typeof SPECIAL_PRICES {
  return reason in SPECIAL_PRICES;
}

/** Nothing can be owed: the goods went back, or the difference was paid before. */
function isSettled({ reasons }: PriceDiffResult): boolean {
  return reasons.includes('NOTHING_KEPT') || reasons.includes('ALREADY_REFUNDED');
}

/** What the shop gives where nothing is due: its own two options, else those of playbook M01. */
export function careOptions(rules: RemedySettings, language: Locale): readonly [string, string] {
  const { careCoupon, careGift } = textsOf(remedyOptionsTexts, language);
  return rules.priceDiff.careOptions ?? [careCoupon, careGift];
}

function endOfDayIn(language: Locale, day: LocalDate): string {
  const [, month, date] = day.split('-').map(Number);
  return textsOf(remedyOptionsTexts, language).endOfDay(month ?? 0, date ?? 0);
}

/**
 * The phrase for a result, or `null` where there is nothing to say. Not covered is not refused: the
 * phrase then offers the shop's two care options.
 */
export function priceDiffPhrase({ input, result }: PriceDiffCase, rules: RemedySettings): PhraseOffer | null {
  if (result.eligible) {
    return { presetKey: 'M01.ok', valuesIn: (language) => ({ 差价: amountIn(language, result.dueFen) }) };
  }
  if (isSettled(result)) return null;
  const careIn = (language: Locale) => {
    const [方案一, 方案二] = careOptions(rules, language);
    return { 方案一, 方案二 };
  };
  const special = result.reasons.find(isSpecial);
  if (special) {
    return {
      presetKey: 'M01.special',
      valuesIn: (language) => ({
        金额: amountIn(language, input.nowUnitFen),
        原因: textsOf(remedyOptionsTexts, language)[SPECIAL_PRICES[special]],
        ...careIn(language),
      }),
    };
  }
  if (!result.reasons.includes('WINDOW_EXPIRED')) return { presetKey: 'common.soft_no', valuesIn: careIn };
  return {
    presetKey: 'M01.no_window',
    valuesIn: (language) => ({ 截止时间: endOfDayIn(language, lastCoveredDay(result.deadline)), ...careIn(language) }),
  };
}
