import { beforeEach, describe, expect, test } from 'vitest';
import { starterLibrary } from '@/assets/phrases/starter-library';
import { keysOf, listPhrases } from '@/utils/store/phrases';
import { newRecordId, starterPhraseId } from '@/utils/store/record-ids';
import type { StoreDatabase } from '@/utils/store/schema';
import { loadStarterLibrary } from '@/utils/store/starter-library';
import { performAction } from '@/utils/store/write';
import { actorAt, openStore } from './test-store';

const SHOP_A = newRecordId();
const SHOP_B = newRecordId();
const KEY = 'L01.eta';

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const load = async (shopId = SHOP_A, lang: 'zh' | 'en' = 'zh') =>
  loadStarterLibrary(db, await actorAt(db), { shopId, lang });
const phrasesOf = async (shopId: string) => (await listPhrases(db, await actorAt(db), shopId)).phrases;
const change = async (deleted: boolean, id: string) =>
  performAction(db, await actorAt(db), { name: 'deletePhrase', tables: ['phrases'] }, (writer) =>
    writer.setDeleted('phrases', id, deleted),
  );

describe.each(['zh', 'en'] as const)('the starter library in %s', (lang) => {
  test('becomes the shop’s own, whole and in order', async () => {
    const starters = starterLibrary(lang);
    expect(await load(SHOP_A, lang)).toEqual({ added: starters.length });
    const phrases = (await phrasesOf(SHOP_A)).toSorted((one, other) => one.order - other.order);
    expect(phrases.map(({ presetKey, texts }) => ({ key: presetKey, texts }))).toEqual(
      starters.map(({ key, texts }) => ({ key, texts })),
    );
    expect(new Set(phrases.map((phrase) => `${phrase.scope} ${phrase.shopId} ${phrase.lang}`))).toEqual(
      new Set([`SHOP ${SHOP_A} ${lang}`]),
    );
  });
});

test('every phrase can be found by pinyin at once', async () => {
  await load();
  for (const phrase of await phrasesOf(SHOP_A)) expect(phrase.keys).toEqual(keysOf(phrase));
});

test('loading it again adds nothing', async () => {
  await load();
  const lines = await db.history.count();
  expect(await load()).toEqual({ added: 0 });
  expect(await db.history.count()).toBe(lines);
});

test('what the shop deleted stays deleted, what it changed stays changed, what is new comes', async () => {
  await load();
  const id = starterPhraseId(SHOP_A, 'zh', KEY);
  const deleted = await change(true, id);
  const [kept] = await phrasesOf(SHOP_A);
  if (!kept) throw new Error('no phrases');
  const { id: keptId, createdAt, changedAt, deletedAt, rev, agentId, deviceId, ...content } = kept;
  const changed = await performAction(db, await actorAt(db), { name: 'savePhrase', tables: ['phrases'] }, (writer) =>
    writer.put('phrases', keptId, { ...content, texts: ['我们自己的话'] }),
  );
  expect(await load()).toEqual({ added: 0 });
  expect(await db.phrases.get(id)).toEqual(deleted);
  expect(await db.phrases.get(keptId)).toEqual(changed);
});

test('shops and languages do not share their phrases', async () => {
  await load(SHOP_A);
  const inChinese = (await phrasesOf(SHOP_A)).length;
  expect(await phrasesOf(SHOP_B)).toEqual([]);
  await load(SHOP_B);
  await change(true, starterPhraseId(SHOP_A, 'zh', KEY));
  expect(await phrasesOf(SHOP_B)).toHaveLength(inChinese);
  const { added } = await load(SHOP_A, 'en');
  expect(await phrasesOf(SHOP_A)).toHaveLength(inChinese - 1 + added);
});

test('it is loaded in one action, and announced once', async () => {
  const actor = await actorAt(db);
  await loadStarterLibrary(db, actor, { shopId: SHOP_A, lang: 'zh' });
  expect(actor.announced).toEqual([{ shopId: SHOP_A, tables: ['phrases'] }]);
  const actions = new Set((await db.history.toArray()).map(({ actionId }) => actionId));
  expect(actions.size).toBe(1);
});
