import type { PhraseRecord } from '@/utils/store/records';
import type { FocusState } from '../focus-state';
import type { PhraseState } from '../phrase-state';
import type { SayState } from '../say-state';
import type { SettingsState } from '../settings-state';
import type { PhraseOffer } from './phrase-offer';

/** The parts of the panel a phrase is handed to. */
export interface PhraseDesk {
  phrases: PhraseState;
  say: SayState;
  focus: FocusState;
  settings: SettingsState;
}

/** Searches that lead to a phrase, the one that finds the fewest others first. */
function searchesFor({ code, title, texts }: PhraseRecord): string[] {
  return [code, title, (texts[0] ?? '').slice(0, 20)].filter((query) => query.trim() !== '');
}

function selectPhrase({ found, search, select }: PhraseState, phrase: PhraseRecord): boolean {
  for (const query of searchesFor(phrase)) {
    search(query);
    const row = found.peek().rows.findIndex((candidate) => candidate.phrase.id === phrase.id);
    if (row === -1) continue;
    select(row);
    return true;
  }
  return false;
}

/**
 * Hands a phrase to the say section: chosen there, filled with the remedy's values, the keyboard on
 * the search box, so that Enter inserts what the preview shows.
 * @returns false when the shop's library has no such phrase
 */
export function offerPhrase({ phrases, say, focus, settings }: PhraseDesk, offer: PhraseOffer): boolean {
  const all = [...(phrases.library.peek()?.phrases.values() ?? [])];
  const known = all.filter(({ presetKey }) => presetKey === offer.presetKey);
  const phrase = known.find(({ lang }) => lang === settings.locale.peek()) ?? known[0];
  if (!phrase || !selectPhrase(phrases, phrase)) return false;
  for (const [name, value] of Object.entries(offer.valuesIn(phrase.lang))) say.fill(name, value);
  focus.toSearch();
  return true;
}
