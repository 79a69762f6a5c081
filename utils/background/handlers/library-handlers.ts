import type { Handlers } from '@/utils/background/handler';
import { countPhraseUse, listPhrases } from '@/utils/store/phrases';
import { loadStarterLibrary } from '@/utils/store/starter-library';

/** The phrase library and how it is used. */
export const libraryHandlers = {
  listPhrases: ({ shopId }, { db, actor }) => listPhrases(db, actor, shopId),
  loadStarterLibrary: (choice, { db, actor }) => loadStarterLibrary(db, actor, choice),
  countPhraseUse: (use, { db, actor }) => countPhraseUse(db, actor, use),
} satisfies Partial<Handlers>;
