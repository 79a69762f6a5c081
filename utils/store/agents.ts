import type { Desk } from '@/utils/messages/background-contract';
import { readDevice } from './device';
import { newRecordId } from './record-ids';
import { ALL_SHOPS } from './records';
import type { StoreDatabase } from './schema';
import { isAlive } from './tombstones';
import { type Action, type Actor, performAction } from './write';

/** Who works here, for which shops; agents and shops in the order they were made. */
export async function readDesk(db: StoreDatabase): Promise<Desk> {
  return db.transaction('r', db.agents, db.shops, db.device, async () => {
    const agents = await db.agents.filter(isAlive).sortBy('createdAt');
    const shops = await db.shops.filter(isAlive).sortBy('createdAt');
    const { agentId } = await readDevice(db);
    return { agents, shops, agentId: agents.some((agent) => agent.id === agentId) ? agentId : null };
  });
}

/**
 * Puts an agent at the keyboard. A name nobody has yet makes a new agent, who signs that record.
 * @throws StoreError `STORE_BAD_RECORD` for an empty or overlong name.
 */
export async function chooseAgent(db: StoreDatabase, actor: Actor, name: string): Promise<Desk> {
  const newId = newRecordId();
  const action: Action = { name: 'chooseAgent', tables: ['agents', 'device'] };
  await performAction(db, { ...actor, agentId: newId }, action, async (writer) => {
    const known = await db.agents.filter((agent) => isAlive(agent) && agent.name === name.trim()).first();
    const agent = known ?? (await writer.put('agents', newId, { shopId: ALL_SHOPS, name }));
    await writer.setDevice({ agentId: agent.id });
  });
  return readDesk(db);
}
