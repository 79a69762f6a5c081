import { areKeysCurrent, type PhraseKeys } from '@/utils/domain/search/phrase-keys';
import { preparePhraseKeys } from '@/utils/domain/search/pinyin-keys';
import { phraseUseId } from './record-ids';
import { ALL_SHOPS, type PhraseRecord, type PhraseUseRecord } from './records';
import type { StoreDatabase } from './schema';
import { isAlive } from './tombstones';
import { type Actor, performAction } from './write';

/** The phrases an agent is offered in a shop, and how often the agent used them there. */
export interface PhraseList {
  phrases: PhraseRecord[];
  /** One row per phrase and device: add up the rows of a phrase. */
  uses: PhraseUseRecord[];
}

/**
 * The phrases of a shop: those for every shop, the shop's own and the agent's personal ones. Keys
 * of an older format are prepared anew on the way.
 */
export async function listPhrases(db: StoreDatabase, actor: Actor, shopId: string): Promise<PhraseList> {
  const { agentId } = actor;
  const uses = await db.phraseUses.where({ shopId, agentId }).toArray();
  const phrases = await phrasesFor(db, agentId, shopId);
  const outdated = phrases.filter(({ keys }) => !areKeysCurrent(keys)).map(({ id }) => id);
  if (outdated.length === 0) return { phrases, uses };
  await renewKeys(db, actor, outdated);
  return { phrases: await phrasesFor(db, agentId, shopId), uses };
}

/** Counts one use of a phrase by the agent at the keyboard. */
export async function countPhraseUse(
  db: StoreDatabase,
  actor: Actor,
  { shopId, phraseId }: { shopId: string; phraseId: string },
): Promise<PhraseUseRecord> {
  const id = phraseUseId(shopId, phraseId, actor.agentId, actor.deviceId);
  return performAction(db, actor, { name: 'countPhraseUse', tables: ['phraseUses'] }, async (writer) => {
    const before = await db.phraseUses.get(id);
    const count = (before?.count ?? 0) + 1;
    const lastUsedAt = Math.max(actor.now, before?.lastUsedAt ?? 0);
    return writer.put('phraseUses', id, { shopId, phraseId, count, lastUsedAt });
  });
}

/** The search keys of a phrase over all its wordings. */
export function keysOf({
  code,
  title,
  tags,
  texts,
}: Pick<PhraseRecord, 'code' | 'title' | 'tags' | 'texts'>): PhraseKeys {
  return preparePhraseKeys({ code, title, tags, text: texts.join('\n') });
}

async function phrasesFor(db: StoreDatabase, agentId: string, shopId: string): Promise<PhraseRecord[]> {
  const phrases = await db.phrases.where('shopId').anyOf(shopId, ALL_SHOPS).filter(isAlive).toArray();
  return phrases.filter((phrase) => phrase.scope !== 'PERSONAL' || phrase.ownerId === agentId);
}

async function renewKeys(db: StoreDatabase, actor: Actor, ids: string[]): Promise<void> {
  await performAction(db, actor, { name: 'renewKeys', tables: ['phrases'] }, async (writer) => {
    for (const phrase of await db.phrases.bulkGet(ids)) {
      if (phrase) await writer.setPhraseKeys(phrase.id, keysOf(phrase));
    }
  });
}
