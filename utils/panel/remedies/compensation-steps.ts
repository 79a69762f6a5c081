import type { CompensationInput, Offer } from '@/utils/domain/remedies/compensation';
import { isSellerLiable } from '@/utils/domain/remedies/liability';
import { textsOf } from '@/utils/i18n/locale';
import { remedyOptionsTexts } from '@/utils/i18n/remedy-options-texts';
import type { BargainStanding } from './bargain-standing';
import type { CompensationCase } from './compensation-view';
import { amountIn, type PhraseOffer } from './phrase-offer';

/** One rung of the ladder. */
export interface LadderStep extends Offer {
  /** The offer to make next: the lowest above what the buyer was offered, else the last; none once the buyer agreed. */
  isProposed: boolean;
  /** The last one an agent may make alone, where the ladder goes on above it. */
  isAgentStop: boolean;
  /** The buyer was offered as much. */
  wasOffered: boolean;
  /** Less than the buyer was offered: nobody goes back on an offer. */
  isRefused: boolean;
  /** Above the agent's own authority, and covered by an approval on this order. */
  isApproved: boolean;
  /** The phrase to say it with; `null` while an approval is missing. */
  phrase: PhraseOffer | null;
}

/** “Keep it for this, or go the other way”: admits nothing and promises no freight. */
function goodwillPhrase(offer: Offer, { noReasonRight }: CompensationInput): PhraseOffer {
  return {
    presetKey: 'common.two_options',
    valuesIn(language): Record<string, string> {
      const texts = textsOf(remedyOptionsTexts, language);
      const keep = { 方案一: texts.keepFor(amountIn(language, offer.fen)) };
      return noReasonRight ? { ...keep, 方案二: texts.noReasonReturn } : keep;
    },
  };
}

function stepPhrase(offer: Offer, index: number, input: CompensationInput): PhraseOffer {
  const isMet = offer.fen === input.askFen;
  // comp.open says “we did not do well” and pays the freight, comp.counter_within promises a return:
  // true only where the shop is liable.
  if (!isMet && !isSellerLiable(input.liability)) return goodwillPhrase(offer, input);
  const bargaining = index === 0 ? 'comp.open' : 'comp.counter_within';
  return {
    presetKey: isMet ? 'comp.accept' : bargaining,
    valuesIn: (language) => ({ 金额: amountIn(language, offer.fen) }),
  };
}

/** comp.counter_offer and comp.final may be said only under an approval; where nobody is liable they would promise the freight. */
function approvedPhrase(offer: Offer, isLast: boolean, input: CompensationInput, approver: string): PhraseOffer {
  if (!isSellerLiable(input.liability)) return goodwillPhrase(offer, input);
  return {
    presetKey: isLast ? 'comp.final' : 'comp.counter_offer',
    valuesIn: (language) => ({ 金额: amountIn(language, offer.fen), ...(isLast && { 主管: approver }) }),
  };
}

/** The rung to say next, or -1. */
function proposedStep(offers: readonly Offer[], { highest, agreed }: BargainStanding): number {
  const offeredFen = highest?.offer.fen ?? 0;
  if (agreed) return -1;
  const next = offers.findIndex(({ fen }) => fen > offeredFen);
  return next === -1 ? offers.findIndex(({ fen }) => fen === offeredFen) : next;
}

/** The ladder of a case, each rung with its phrase, after what was offered and approved so far. */
export function ladderSteps({ input, result }: CompensationCase, standing: BargainStanding): LadderStep[] {
  const { offers } = result;
  const { approval } = standing;
  const offeredFen = standing.highest?.offer.fen ?? 0;
  const proposed = proposedStep(offers, standing);
  const agentStop = offers.findLastIndex((offer) => offer.level === 'AGENT');
  return offers.map((offer, index) => {
    const isApproved = offer.level !== 'AGENT' && approval !== null && offer.fen <= approval.leftFen;
    const approved = isApproved ? approvedPhrase(offer, index === offers.length - 1, input, approval.approver) : null;
    return {
      ...offer,
      isProposed: index === proposed,
      isAgentStop: index === agentStop && index < offers.length - 1,
      wasOffered: offer.fen <= offeredFen,
      isRefused: offer.fen < offeredFen,
      isApproved,
      phrase: offer.level === 'AGENT' ? stepPhrase(offer, index, input) : approved,
    };
  });
}

/** What the buyer may always choose beside a compensation; the law forbids hiding it (消法 24, 民法典 582). */
export type OtherWay = 'ON_US' | 'NO_REASON' | 'NEGOTIATED';

/** The buyer's other way in this case. */
export function otherWay({ liability, noReasonRight }: CompensationInput): OtherWay {
  if (isSellerLiable(liability)) return 'ON_US';
  return noReasonRight ? 'NO_REASON' : 'NEGOTIATED';
}

/** The two-option phrase for the other way, without any amount. */
export function otherWayPhrase(input: CompensationInput): PhraseOffer {
  const way = otherWay(input);
  return {
    presetKey: 'common.two_options',
    valuesIn(language): Record<string, string> {
      const texts = textsOf(remedyOptionsTexts, language);
      if (way === 'ON_US') return { 方案一: texts.returnOnUs, 方案二: texts.exchangeOnUs };
      return way === 'NO_REASON' ? { 方案一: texts.noReasonReturn } : {};
    },
  };
}

/** Asks for the buyer's own wish before any figure (引导征询法). */
export const ASK_WISH: PhraseOffer = { presetKey: 'common.ask_wish', valuesIn: () => ({}) };
