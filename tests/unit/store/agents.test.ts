import { beforeEach, describe, expect, test } from 'vitest';
import { chooseAgent, readDesk } from '@/utils/store/agents';
import { ALL_SHOPS } from '@/utils/store/records';
import type { StoreDatabase } from '@/utils/store/schema';
import { performAction } from '@/utils/store/write';
import { actorAt, MINUTE, NOW, newProfile, openStore } from './test-store';

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const choose = async (name: string, now = NOW) => chooseAgent(db, await actorAt(db, now), name);

test('an empty desk has nobody at the keyboard', async () => {
  expect(await readDesk(db)).toEqual({ agents: [], shops: [], agentId: null });
});

test('a new name makes an agent, who is at the keyboard and signs the record', async () => {
  const desk = await choose(' 李四 ');
  expect(desk.agents).toMatchObject([{ name: '李四', shopId: ALL_SHOPS, agentId: desk.agentId }]);
});

test('a known name makes no second agent', async () => {
  const first = await choose('李四');
  await choose('王五', NOW + MINUTE);
  const again = await choose('李四', NOW + 2 * MINUTE);
  expect(again.agents.map((agent) => agent.name)).toEqual(['李四', '王五']);
  expect(again.agentId).toBe(first.agentId);
});

test('who is at the keyboard is known after a restart', async () => {
  const profile = newProfile();
  db = await openStore(profile);
  const { agentId } = await choose('李四');
  db.close();
  expect(await readDesk(await openStore(profile))).toMatchObject({ agentId, agents: [{ name: '李四' }] });
});

test('every other panel hears that somebody else sits down', async () => {
  await choose('李四');
  await choose('王五');
  const actor = await actorAt(db);
  await chooseAgent(db, actor, '李四');
  expect(actor.announced).toEqual([{ shopId: ALL_SHOPS, tables: ['device'] }]);
});

test('a deleted agent is neither listed nor at the keyboard, and the name is free again', async () => {
  const { agentId } = await choose('李四');
  if (agentId === null) throw new Error('nobody chosen');
  await performAction(db, await actorAt(db), { name: 'deleteAgent', tables: ['agents'] }, (writer) =>
    writer.setDeleted('agents', agentId, true),
  );
  expect(await readDesk(db)).toMatchObject({ agents: [], agentId: null });
  expect((await choose('李四')).agentId).not.toBe(agentId);
});

describe('a name that is none is refused', () => {
  test.each([[''], ['   '], ['长'.repeat(101)]])('%j', async (name) => {
    await expect(choose(name)).rejects.toMatchObject({ failure: { code: 'STORE_BAD_RECORD' } });
    expect(await readDesk(db)).toMatchObject({ agents: [], agentId: null });
  });
});
