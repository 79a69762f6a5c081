import type { SettingChange } from '@/utils/messages/background-contract';
import { settingId } from './record-ids';
import type { StoreDatabase } from './schema';

/** As many changes as anybody reads; the history itself keeps all. */
const MOST_CHANGES = 500;

/** The changes of one setting, newest first, with the names of those who made them. */
export async function listSettingHistory(
  db: StoreDatabase,
  { shopId, name }: { shopId: string; name: string },
): Promise<SettingChange[]> {
  return db.transaction('r', db.history, db.agents, async () => {
    const lines = await db.history.where({ recordId: settingId(shopId, name) }).sortBy('id');
    const newest = lines.reverse().slice(0, MOST_CHANGES);
    const agents = await db.agents.bulkGet([...new Set(newest.map(({ agentId }) => agentId))]);
    const names = new Map(agents.flatMap((agent) => (agent ? [[agent.id, agent.name] as const] : [])));
    return newest.map(({ id, at, agentId, before, after }) => ({
      id,
      at,
      agentName: names.get(agentId) ?? '',
      before: storedValue(before),
      after: storedValue(after),
    }));
  });
}

function storedValue(record: unknown): unknown {
  const isSetting = typeof record === 'object' && record !== null && 'value' in record;
  return isSetting ? record.value : undefined;
}
