import { settingId } from './record-ids';
import type { StoreDatabase } from './schema';
import { isAlive } from './tombstones';
import { type Actor, performAction } from './write';

/** The settings of exactly this shop, or of `ALL_SHOPS`, by name; the two are never mixed here. */
export async function readSettings(db: StoreDatabase, shopId: string): Promise<Record<string, unknown>> {
  const settings = await db.settings.where({ shopId }).filter(isAlive).toArray();
  return Object.fromEntries(settings.map(({ name, value }) => [name, value]));
}

/** Sets one setting; the last one wins. */
export async function saveSetting(
  db: StoreDatabase,
  actor: Actor,
  { shopId, name, value }: { shopId: string; name: string; value: unknown },
): Promise<void> {
  await performAction(db, actor, { name: 'saveSetting', tables: ['settings'] }, (writer) =>
    writer.put('settings', settingId(shopId, name), { shopId, name, value }),
  );
}
