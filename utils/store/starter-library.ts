import { type LibraryLanguage, starterLibrary } from '@/assets/phrases/starter-library';
import type { Phrase } from '@/utils/domain/phrases/phrase';
import { keysOf } from './phrases';
import { starterPhraseId } from './record-ids';
import type { StoreDatabase } from './schema';
import { type Actor, type Content, performAction } from './write';

/** The shop whose library is filled, and the language. */
export interface StarterChoice {
  shopId: string;
  lang: LibraryLanguage;
}

/**
 * Puts the starter phrases into a shop's library as its own. Those it was given before stay as the
 * shop left them: changed ones changed, deleted ones deleted. So it may be loaded again after an
 * update brought new ones.
 */
export async function loadStarterLibrary(
  db: StoreDatabase,
  actor: Actor,
  choice: StarterChoice,
): Promise<{ added: number }> {
  const starters = starterLibrary(choice.lang).map((phrase, order) => ({
    id: starterPhraseId(choice.shopId, choice.lang, phrase.key),
    phrase,
    order,
  }));
  return performAction(db, actor, { name: 'loadStarterLibrary', tables: ['phrases'] }, async (writer) => {
    const stored = await db.phrases.bulkGet(starters.map(({ id }) => id));
    const missing = starters.filter((_starter, index) => stored[index] === undefined);
    for (const { id, phrase, order } of missing) await writer.put('phrases', id, contentOf(phrase, order, choice));
    return { added: missing.length };
  });
}

function contentOf(phrase: Phrase, order: number, { shopId, lang }: StarterChoice): Content<'phrases'> {
  const {
    key,
    code = '',
    title,
    folder,
    issue = null,
    tags,
    texts,
    when,
    notWhen = '',
    needsApproval = false,
  } = phrase;
  return {
    shopId,
    scope: 'SHOP',
    ownerId: null,
    presetKey: key,
    code,
    title,
    folder,
    issue,
    tags,
    texts,
    when,
    notWhen,
    needsApproval,
    pinned: false,
    order,
    lang,
    keys: keysOf({ code, title, tags, texts }),
  };
}
