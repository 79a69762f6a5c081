import type { NoReasonReason } from '@/utils/domain/remedies/no-reason';
import { type Locale, textsOf } from '@/utils/i18n/locale';
import { noReasonOptionTexts } from '@/utils/i18n/no-reason-texts';
import { dayEndIn } from './moment-words';
import type { NoReasonCase } from './no-reason-view';
import type { PhraseOffer } from './phrase-offer';

/** A reason there are words for the buyer for: what was found on the goods. */
function isSaid(reason: NoReasonReason): reason is NoReasonReason & keyof (typeof noReasonOptionTexts)['zh'] {
  return reason in noReasonOptionTexts.zh;
}

/** The two ways out where there is no right to return: another variant, or keep it for a small discount (R01). */
export function negotiatedOptions(language: Locale): { 方案一: string; 方案二: string } {
  const { swap, keep } = textsOf(noReasonOptionTexts, language);
  return { 方案一: swap, 方案二: keep };
}

/** Whether the case ends in a negotiation instead of a return. */
export function isNegotiated({ result }: NoReasonCase): boolean {
  return result.status === 'NOT_INTACT' || result.status === 'EXPIRED' || result.status === 'EXCLUDED';
}

/** The phrase for a case: the return, or two ways out; never a bare refusal. */
export function noReasonPhrase({ result, clock }: NoReasonCase): PhraseOffer {
  if (result.status === 'NOT_INTACT') {
    const reasons = result.reasons.filter(isSaid);
    return {
      presetKey: 'R01.not_intact',
      valuesIn(language) {
        const texts = textsOf(noReasonOptionTexts, language);
        const 原因 = reasons.map((reason) => texts[reason]).join(texts.listBreak);
        return { 原因, ...negotiatedOptions(language) };
      },
    };
  }
  if (result.status === 'EXPIRED' || result.status === 'EXCLUDED') {
    return { presetKey: 'common.soft_no', valuesIn: negotiatedOptions };
  }
  return {
    presetKey: 'R01.ok',
    valuesIn(language): Record<string, string> {
      return clock ? { 截止时间: dayEndIn(language, clock.due) } : {};
    },
  };
}
