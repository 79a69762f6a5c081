import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { readDevice } from '@/utils/store/device';
import { createStore, type StoreDatabase } from '@/utils/store/schema';
import type { Actor, RecordsChange } from '@/utils/store/write';

/** 2026-11-22 09:00 in Shanghai. */
export const NOW = Date.parse('2026-11-22T09:00:00+08:00');

/** A minute, a day, in milliseconds. */
export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

/** A profile's storage: databases opened on the same one see the same data, as after a restart. */
export function newProfile(): IDBFactory {
  return new IDBFactory();
}

/** The database of a profile, open. */
export async function openStore(profile = newProfile()): Promise<StoreDatabase> {
  const db = createStore({ indexedDB: profile, IDBKeyRange });
  await db.open();
  return db;
}

/** An actor who keeps what was announced. */
export interface TestActor extends Actor {
  announced: RecordsChange[];
}

/** Whoever is at the keyboard of this database, at `now`. */
export async function actorAt(db: StoreDatabase, now = NOW): Promise<TestActor> {
  const { id, agentId } = await readDevice(db);
  const announced: RecordsChange[] = [];
  return { agentId: agentId ?? '', deviceId: id, now, announced, announce: (change) => announced.push(change) };
}
