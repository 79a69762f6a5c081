import { beforeEach, expect, test } from 'vitest';
import { newRecordId } from '@/utils/store/record-ids';
import { ALL_SHOPS } from '@/utils/store/records';
import type { StoreDatabase } from '@/utils/store/schema';
import { readSettings, saveSetting } from '@/utils/store/settings';
import { actorAt, openStore } from './test-store';

const SHOP_A = newRecordId();
const SHOP_B = newRecordId();

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const save = async (shopId: string, name: string, value: unknown) =>
  saveSetting(db, await actorAt(db), { shopId, name, value });

test.each([
  ['text', 'dark'],
  ['nothing', null],
  ['false', false],
  ['a list', [1, { fen: 2000 }]],
])('a setting is read as it was saved: %s', async (_kind, value) => {
  await save(SHOP_A, 'panel.theme', value);
  expect(await readSettings(db, SHOP_A)).toEqual({ 'panel.theme': value });
});

test('the last value wins, and the former is in the history', async () => {
  await save(SHOP_A, 'ceiling', 2000);
  await save(SHOP_A, 'ceiling', 2500);
  expect(await readSettings(db, SHOP_A)).toEqual({ ceiling: 2500 });
  expect((await db.history.orderBy('id').last())?.before).toMatchObject({ value: 2000 });
});

test('shops and the settings for all are kept apart', async () => {
  await save(SHOP_A, 'ceiling', 2000);
  await save(ALL_SHOPS, 'panel.theme', 'dark');
  expect(await readSettings(db, SHOP_B)).toEqual({});
  expect(await readSettings(db, SHOP_A)).toEqual({ ceiling: 2000 });
  expect(await readSettings(db, ALL_SHOPS)).toEqual({ 'panel.theme': 'dark' });
});

test('a setting without a name is refused', async () => {
  await expect(save(SHOP_A, '', 1)).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD' } });
});
