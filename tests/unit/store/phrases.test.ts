import { beforeEach, describe, expect, test } from 'vitest';
import { PHRASE_KEYS_VERSION } from '@/utils/domain/search/phrase-keys';
import { chooseAgent } from '@/utils/store/agents';
import { countPhraseUse, keysOf, listPhrases } from '@/utils/store/phrases';
import { newRecordId } from '@/utils/store/record-ids';
import { ALL_SHOPS } from '@/utils/store/records';
import type { StoreDatabase } from '@/utils/store/schema';
import { type Content, performAction } from '@/utils/store/write';
import { actorAt, MINUTE, NOW, openStore } from './test-store';

const SHOP_A = newRecordId();
const SHOP_B = newRecordId();

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const OWN: Content<'phrases'> = {
  shopId: SHOP_A,
  scope: 'SHOP',
  ownerId: null,
  presetKey: null,
  code: 'tk',
  title: '退款说明',
  folder: ['退款'],
  issue: null,
  tags: [],
  texts: ['退款原路返回', '钱会退到付款账户'],
  when: '',
  notWhen: '',
  needsApproval: false,
  pinned: false,
  order: 0,
  lang: 'zh',
  keys: { version: PHRASE_KEYS_VERSION, readings: '' },
};

async function put(change: Partial<Content<'phrases'>>) {
  return performAction(db, await actorAt(db), { name: 'savePhrase', tables: ['phrases'] }, (writer) =>
    writer.put('phrases', newRecordId(), { ...OWN, ...change }),
  );
}

const sitDown = async (name: string) => (await chooseAgent(db, await actorAt(db), name)).agentId ?? '';
const listed = async (shopId = SHOP_A) => listPhrases(db, await actorAt(db), shopId);
const titles = async (shopId = SHOP_A) => (await listed(shopId)).phrases.map(({ title }) => title).toSorted();
const use = async (shopId: string, phraseId: string, now = NOW) =>
  countPhraseUse(db, await actorAt(db, now), { shopId, phraseId });

describe('an agent is offered', () => {
  test('what is for every shop, the shop’s own and what is personal, and nothing of others', async () => {
    const wang = await sitDown('王五');
    const li = await sitDown('李四');
    await put({ title: 'all', scope: 'ALL', shopId: ALL_SHOPS });
    await put({ title: 'a' });
    await put({ title: 'b', shopId: SHOP_B });
    await put({ title: 'li in a', scope: 'PERSONAL', ownerId: li });
    await put({ title: 'li anywhere', scope: 'PERSONAL', ownerId: li, shopId: ALL_SHOPS });
    await put({ title: 'li in b', scope: 'PERSONAL', ownerId: li, shopId: SHOP_B });
    await put({ title: 'wang in a', scope: 'PERSONAL', ownerId: wang });
    expect(await titles(SHOP_A)).toEqual(['a', 'all', 'li anywhere', 'li in a']);
    expect(await titles(SHOP_B)).toEqual(['all', 'b', 'li anywhere', 'li in b']);
    await sitDown('王五');
    expect(await titles(SHOP_A)).toEqual(['a', 'all', 'wang in a']);
  });

  test('nothing deleted', async () => {
    const { id } = await put({});
    await performAction(db, await actorAt(db), { name: 'deletePhrase', tables: ['phrases'] }, (writer) =>
      writer.setDeleted('phrases', id, true),
    );
    expect(await titles()).toEqual([]);
  });
});

test.each([
  ['a personal phrase of nobody', { scope: 'PERSONAL' as const }],
  ['a shop’s phrase of somebody', { ownerId: newRecordId() }],
  ['a shop’s phrase of no shop', { shopId: ALL_SHOPS }],
  ['a phrase for all in one shop', { scope: 'ALL' as const }],
  ['a phrase without words', { texts: [] }],
  ['a phrase with a blank wording', { texts: ['好的', ' '] }],
])('%s is refused', async (_case, change) => {
  await expect(put(change)).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD' } });
});

describe('search keys', () => {
  test('know the readings of every wording', () => {
    expect(keysOf(OWN)).toEqual({ version: PHRASE_KEYS_VERSION, readings: expect.stringContaining('付fu') });
  });

  test('of an older format are renewed where they are stored, which is no change of the phrase', async () => {
    const { id } = await put({ keys: { version: PHRASE_KEYS_VERSION + 1, readings: 'old' } });
    const current = await put({ keys: { version: PHRASE_KEYS_VERSION, readings: 'as prepared' } });
    expect((await listed()).phrases.find((phrase) => phrase.id === id)?.keys).toEqual(keysOf(OWN));
    expect(await db.phrases.get(id)).toMatchObject({ keys: keysOf(OWN), rev: 1, changedAt: NOW });
    expect(await db.phrases.get(current.id)).toEqual(current);
    expect(await db.history.count()).toBe(2);
  });

  test('are not kept in the history', async () => {
    const { id } = await put({ keys: keysOf(OWN) });
    const line = await db.history.where({ recordId: id }).first();
    expect(line?.after).toMatchObject({ title: OWN.title, keys: null });
  });
});

describe('the use of a phrase', () => {
  const phraseId = newRecordId();

  test('is counted, with its last time', async () => {
    await use(SHOP_A, phraseId);
    expect(await use(SHOP_A, phraseId, NOW + MINUTE)).toMatchObject({ phraseId, count: 2, lastUsedAt: NOW + MINUTE });
    expect((await listed()).uses).toMatchObject([{ phraseId, count: 2 }]);
  });

  test('is counted per agent and shop', async () => {
    await sitDown('李四');
    await use(SHOP_A, phraseId);
    await use(SHOP_B, phraseId);
    await sitDown('王五');
    expect((await listed()).uses).toEqual([]);
    await use(SHOP_A, phraseId);
    expect((await listed()).uses).toMatchObject([{ count: 1, shopId: SHOP_A }]);
    expect(await db.phraseUses.count()).toBe(3);
  });

  test('is counted per device, so that two machines never overwrite each other', async () => {
    await use(SHOP_A, phraseId);
    const elsewhere = { ...(await actorAt(db)), deviceId: newRecordId() };
    await countPhraseUse(db, elsewhere, { shopId: SHOP_A, phraseId });
    expect((await listed()).uses.map(({ count }) => count)).toEqual([1, 1]);
  });

  test('leaves no history and never goes back in time', async () => {
    await use(SHOP_A, phraseId, NOW + MINUTE);
    expect(await use(SHOP_A, phraseId, NOW)).toMatchObject({ lastUsedAt: NOW + MINUTE });
    expect(await db.history.count()).toBe(0);
  });
});
