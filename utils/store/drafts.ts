import type { ConversationPlace } from '@/utils/messages/background-contract';
import { newRecordId } from './record-ids';
import type { DraftRecord } from './records';
import type { StoreDatabase } from './schema';
import { isAlive } from './tombstones';
import { type Actor, performAction } from './write';

/** Drafts kept per conversation. */
export const DRAFTS_KEPT = 20;

/** Days after which a draft is removed for good: it quotes a buyer and serves nobody any more. */
export const DRAFT_DAYS_KEPT = 30;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Keeps a reply-box text, and removes for good what is older than `DRAFT_DAYS_KEPT` anywhere and
 * what is more than `DRAFTS_KEPT` here. The text kept last is not kept twice.
 * @throws StoreError `STORE_BAD_RECORD` for a blank text: there is nothing to bring back.
 */
export async function keepDraft(
  db: StoreDatabase,
  actor: Actor,
  { text, ...place }: ConversationPlace & { text: string },
): Promise<DraftRecord> {
  return performAction(db, actor, { name: 'keepDraft', tables: ['drafts'] }, async (writer) => {
    const kept = await listDrafts(db, place);
    const newest = kept[0];
    if (newest?.text === text) return newest;

    const draft = await writer.put('drafts', newRecordId(), { ...place, text });
    const expired = await db.drafts
      .where('changedAt')
      .below(actor.now - DRAFT_DAYS_KEPT * DAY_MS)
      .primaryKeys();
    const surplus = kept.slice(DRAFTS_KEPT - 1).map(({ id }) => id);
    await writer.purgeDrafts([...expired, ...surplus]);
    return draft;
  });
}

/** The kept drafts of one conversation, newest first. */
export async function listDrafts(
  db: StoreDatabase,
  { shopId, console, conversation }: ConversationPlace,
): Promise<DraftRecord[]> {
  const drafts = await db.drafts.where({ shopId, console, conversation }).filter(isAlive).sortBy('changedAt');
  return drafts.reverse();
}
