import { expect, test } from 'vitest';
import { chooseAgent } from '@/utils/store/agents';
import { newRecordId } from '@/utils/store/record-ids';
import { listSettingHistory } from '@/utils/store/setting-history';
import { saveSetting } from '@/utils/store/settings';
import { actorAt, MINUTE, NOW, openStore } from './test-store';

const SHOP_A = newRecordId();
const SHOP_B = newRecordId();

test('a setting’s changes are told newest first, with who, when, from what and to what', async () => {
  const db = await openStore();
  await saveSetting(db, await actorAt(db), { shopId: SHOP_A, name: 'remedies', value: { handlingFen: 300 } });
  await chooseAgent(db, await actorAt(db), '李四');
  const later = await actorAt(db, NOW + MINUTE);
  await saveSetting(db, later, { shopId: SHOP_A, name: 'remedies', value: { handlingFen: 500 } });
  await saveSetting(db, later, { shopId: SHOP_A, name: 'remedies', value: { handlingFen: 500 } });
  await saveSetting(db, later, { shopId: SHOP_A, name: 'other', value: 1 });
  await saveSetting(db, later, { shopId: SHOP_B, name: 'remedies', value: {} });
  const told = await listSettingHistory(db, { shopId: SHOP_A, name: 'remedies' });
  expect(told.map(({ id: _id, ...change }) => change)).toEqual([
    { at: NOW + MINUTE, agentName: '李四', before: { handlingFen: 300 }, after: { handlingFen: 500 } },
    { at: NOW, agentName: '', before: undefined, after: { handlingFen: 300 } },
  ]);
  expect(new Set(told.map(({ id }) => id)).size).toBe(2);
});

test('a setting nobody changed has no history', async () => {
  expect(await listSettingHistory(await openStore(), { shopId: SHOP_A, name: 'remedies' })).toEqual([]);
});
