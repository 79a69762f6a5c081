import type { Fen } from '@/utils/domain/money/fen';
import { formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { Locale } from '@/utils/i18n/locale';

/** A phrase of the library with the values a remedy knows; what it does not know the agent fills in. */
export interface PhraseOffer {
  /** The starter library's key of the phrase. */
  presetKey: string;
  /**
   * By variable name, in the language of the phrase, which need not be the panel's. Never a floor, a
   * cost or a ceiling as such: only an amount that is offered.
   */
  valuesIn(language: Locale): Readonly<Record<string, string>>;
}

/** An amount inside a phrase: the Chinese phrases say 元 themselves, the English ones name no unit. */
export function amountIn(language: Locale, fen: Fen): string {
  return language === 'zh' ? formatFenTrimmed(fen) : `¥${formatFenTrimmed(fen)}`;
}
