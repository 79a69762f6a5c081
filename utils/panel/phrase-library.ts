import { createPhraseIndex, type PhraseIndex, type SearchEntry } from '@/utils/domain/search/phrase-index';
import type { PhraseUse } from '@/utils/domain/search/ranking';
import type { EpochMs } from '@/utils/domain/time/instant';
import type { PhraseRecord, PhraseUseRecord } from '@/utils/store/records';

/** A shop's phrases, ready to be searched. */
export interface PhraseLibrary {
  shopId: string;
  phrases: ReadonlyMap<string, PhraseRecord>;
  index: PhraseIndex;
  /** Adds one use, without a new search: the rows do not move under the agent's hand. */
  countUse(phraseId: string, at: EpochMs): void;
}

/** Parts the wordings of a phrase in the one text that is searched; no wording holds it as a whole line. */
export const WORDING_BREAK = '\n';

/** Builds the library of a shop from what the background listed. */
export function buildPhraseLibrary(
  shopId: string,
  phrases: readonly PhraseRecord[],
  uses: readonly PhraseUseRecord[],
): PhraseLibrary {
  const useOf = addUpUses(uses);
  const index = createPhraseIndex(phrases.map((phrase) => entryOf(phrase, useOf.get(phrase.id))));
  return {
    shopId,
    phrases: new Map(phrases.map((phrase) => [phrase.id, phrase])),
    index,
    countUse(phraseId, at) {
      const use = { count: (useOf.get(phraseId)?.count ?? 0) + 1, lastUsedAt: at };
      useOf.set(phraseId, use);
      index.setUse(phraseId, use);
    },
  };
}

function entryOf(phrase: PhraseRecord, use: PhraseUse | undefined): SearchEntry {
  const { id, code, title, tags, pinned, order, keys } = phrase;
  const entry = { id, code, title, tags, pinned, order, keys, text: phrase.texts.join(WORDING_BREAK) };
  return use ? { ...entry, use } : entry;
}

/** One phrase has a row per agent and device; together they are its use. */
function addUpUses(uses: readonly PhraseUseRecord[]): Map<string, PhraseUse> {
  const total = new Map<string, PhraseUse>();
  for (const { phraseId, count, lastUsedAt } of uses) {
    const sofar = total.get(phraseId);
    total.set(phraseId, {
      count: (sofar?.count ?? 0) + count,
      lastUsedAt: Math.max(sofar?.lastUsedAt ?? 0, lastUsedAt),
    });
  }
  return total;
}
