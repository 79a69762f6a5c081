/**
 * Format of `PhraseKeys`. Raise it when the format or the readings change: stored keys of another
 * version are ignored by the search and have to be prepared again.
 */
export const PHRASE_KEYS_VERSION = 1;

/**
 * What searching a phrase by pinyin needs, prepared when the phrase is saved and stored with it, so
 * that the dictionary (150 kB) need not be loaded to search.
 */
export interface PhraseKeys {
  /** The `PHRASE_KEYS_VERSION` the keys were prepared with. */
  version: number;
  /**
   * Each different Chinese character of the phrase, followed by all its readings without tones:
   * `退tui款kuan重zhong,chong`. Readings do not depend on the neighbours, so that both readings of a
   * 多音字 are found.
   */
  readings: string;
}

/** The fields of a phrase that are searched, as the agent wrote them (variables not resolved). */
export interface SearchFields {
  code: string;
  title: string;
  tags: readonly string[];
  text: string;
}

/** Whether `keys` can be used as they are; otherwise the phrase has to be saved with new ones. */
export function areKeysCurrent(keys: PhraseKeys): boolean {
  return keys.version === PHRASE_KEYS_VERSION;
}
