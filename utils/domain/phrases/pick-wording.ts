/** What the choice of a wording depends on; the same input always gives the same wording. */
export interface WordingChoice {
  /** Key of the phrase. */
  readonly phraseKey: string;
  /** Whoever the wordings must not repeat for: console, shop and buyer as one string. */
  readonly buyerKey: string;
  /** How many wordings the phrase has, at least 1. */
  readonly wordingCount: number;
  /** Indexes of the wordings this buyer already got, oldest first; indexes no longer there are ignored. */
  readonly used: readonly number[];
}

/**
 * The index of the wording to show next. No wording comes back before all were used, a new round
 * does not open with the one sent last, and buyers start at different wordings, so that neither one
 * buyer nor a reader of many chats meets a robot (S3-4).
 *
 * @throws RangeError when `wordingCount` is not a positive integer
 */
export function pickWording({ phraseKey, buyerKey, wordingCount, used }: WordingChoice): number {
  if (!Number.isInteger(wordingCount) || wordingCount < 1) throw new RangeError('wordingCount must be at least 1');
  const times = Array.from({ length: wordingCount }, (_, index) => used.filter((entry) => entry === index).length);
  const fewest = Math.min(...times);
  const start = hash(`${phraseKey}\n${buyerKey}`) % wordingCount;
  const inTurn = times.map((_, step) => (start + step) % wordingCount);
  const freshest = inTurn.filter((index) => times[index] === fewest);
  const last = used.findLast((index) => index < wordingCount);
  return freshest.find((index) => index !== last) ?? freshest[0] ?? start;
}

/** FNV-1a over UTF-16 code units: spreads buyers over the wordings, nothing more. */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    state = Math.imul(state ^ text.charCodeAt(index), 0x01000193);
  }
  return state >>> 0;
}
