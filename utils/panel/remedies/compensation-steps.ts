import type { CompensationInput, Offer } from '@/utils/domain/remedies/compensation';
import { isSellerLiable } from '@/utils/domain/remedies/liability';
import { textsOf } from '@/utils/i18n/locale';
import { remedyOptionsTexts } from '@/utils/i18n/remedy-options-texts';
import type { CompensationCase } from './compensation-view';
import { amountIn, type PhraseOffer } from './phrase-offer';

/** One rung of the ladder. */
export interface LadderStep extends Offer {
  /** The offer to make next: the lowest above what was already taken, else the last. */
  isProposed: boolean;
  /** The last one an agent may make alone, where the ladder goes on above it. */
  isAgentStop: boolean;
  /** Already handed to the reply. */
  wasTaken: boolean;
  /** The phrase to say it with; `null` above the agent's own authority: no approval record exists yet. */
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

/** The ladder of a case, each rung with its phrase. `offeredFen`: the highest offer taken so far, 0 for none. */
export function ladderSteps({ input, result }: CompensationCase, offeredFen: number): LadderStep[] {
  const { offers } = result;
  const next = offers.findIndex((offer) => offer.fen > offeredFen);
  const proposed = next === -1 ? offers.length - 1 : next;
  const agentStop = offers.findLastIndex((offer) => offer.level === 'AGENT');
  return offers.map((offer, index) => ({
    ...offer,
    isProposed: index === proposed,
    isAgentStop: index === agentStop && index < offers.length - 1,
    wasTaken: offer.fen <= offeredFen,
    phrase: offer.level === 'AGENT' ? stepPhrase(offer, index, input) : null,
  }));
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
