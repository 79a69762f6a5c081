import { beforeEach, describe, expect, test } from 'vitest';
import { DRAFT_DAYS_KEPT, DRAFTS_KEPT, keepDraft, listDrafts } from '@/utils/store/drafts';
import { newRecordId } from '@/utils/store/record-ids';
import type { StoreDatabase } from '@/utils/store/schema';
import { actorAt, DAY, MINUTE, NOW, openStore } from './test-store';

const PLACE = { shopId: newRecordId(), console: 'pinduoduo', conversation: '1' } as const;

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const keep = async (text: string, now = NOW, place: Parameters<typeof listDrafts>[1] = PLACE) =>
  keepDraft(db, await actorAt(db, now), { ...place, text });
const textsAt = async (place: Parameters<typeof listDrafts>[1] = PLACE) =>
  (await listDrafts(db, place)).map(({ text }) => text);

test('drafts come newest first', async () => {
  await keep('一');
  await keep('二', NOW + MINUTE);
  expect(await textsAt()).toEqual(['二', '一']);
});

test('drafts kept in the same millisecond stay in order', async () => {
  for (const text of ['一', '二', '三']) await keep(text);
  expect(await textsAt()).toEqual(['三', '二', '一']);
});

test('the text kept last is not kept twice, an older one is', async () => {
  const draft = await keep('一');
  expect(await keep('一', NOW + MINUTE)).toEqual(draft);
  await keep('二', NOW + 2 * MINUTE);
  await keep('一', NOW + 3 * MINUTE);
  expect(await textsAt()).toEqual(['一', '二', '一']);
});

test.each([
  ['another shop', { ...PLACE, shopId: newRecordId() }],
  ['another platform', { ...PLACE, console: 'feige' as const }],
  ['another conversation', { ...PLACE, conversation: '2' }],
])('a draft is not shown in %s', async (_case, other) => {
  await keep('一');
  expect(await textsAt(other)).toEqual([]);
});

describe('what is removed for good', () => {
  test('is what goes beyond the newest of a conversation', async () => {
    await keep('elsewhere', NOW, { ...PLACE, conversation: '2' });
    for (let number = 1; number <= DRAFTS_KEPT + 2; number += 1) await keep(`第${number}条`, NOW + number * MINUTE);
    const texts = await textsAt();
    expect(texts).toHaveLength(DRAFTS_KEPT);
    expect(texts[0]).toBe(`第${DRAFTS_KEPT + 2}条`);
    expect(texts.at(-1)).toBe('第3条');
    expect(await db.drafts.count()).toBe(DRAFTS_KEPT + 1);
  });

  test('is what is too old, in every conversation', async () => {
    await keep('old', NOW, { ...PLACE, conversation: '2' });
    await keep('just in time', NOW + MINUTE, { ...PLACE, conversation: '3' });
    await keep('new', NOW + MINUTE + DRAFT_DAYS_KEPT * DAY);
    expect((await db.drafts.toArray()).map(({ text }) => text).toSorted()).toEqual(['just in time', 'new']);
  });
});

test('drafts leave no history', async () => {
  await keep('一');
  expect(await db.history.count()).toBe(0);
});

test('a blank draft is refused', async () => {
  await expect(keep(' ')).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD' } });
});
