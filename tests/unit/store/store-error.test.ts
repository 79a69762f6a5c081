import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { failed, success } from '@/utils/failures/failure';
import { chooseAgent, readDesk } from '@/utils/store/agents';
import { outcomeOf, StoreError } from '@/utils/store/store-error';
import { actorAt, newProfile, openStore } from './test-store';

afterEach(() => vi.restoreAllMocks());

const named = (name: string, inner?: unknown) => Object.assign(new Error(name), { name, inner });

describe('an error becomes a failure', () => {
  test.each([
    ['a full disk', named('QuotaExceededError'), failed('STORE_FULL')],
    ['a full disk met on committing', named('AbortError', named('QuotaExceededError')), failed('STORE_FULL')],
    ['blocked cookies', named('UnknownError'), failed('STORE_UNAVAILABLE')],
    [
      'a database that would not open',
      named('DatabaseClosedError', named('UnknownError')),
      failed('STORE_UNAVAILABLE'),
    ],
    ['a browser without databases', named('MissingAPIError'), failed('STORE_UNAVAILABLE')],
    ['our own refusal', new StoreError('STORE_CONFLICT', { stored: 2 }), failed('STORE_CONFLICT', { stored: 2 })],
  ])('%s', async (_case, error, outcome) => {
    expect(await outcomeOf(() => Promise.reject(error))).toEqual(outcome);
  });

  test.each([new TypeError('x is not a function'), named('AbortError'), 'thrown text', undefined])(
    'but not a mistake in the program: %s',
    async (error) => {
      await expect(outcomeOf(() => Promise.reject(error))).rejects.toBe(error);
    },
  );
});

test('a success keeps its value', async () => {
  expect(await outcomeOf(async () => 7)).toEqual(success(7));
});

test('a disk that is full in the middle of an action leaves nothing of it', async () => {
  const db = await openStore();
  const actor = await actorAt(db);
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name === 'device') throw new DOMException('disk full', 'QuotaExceededError');
    return put.call(this, value, key);
  });
  expect(await outcomeOf(() => chooseAgent(db, actor, '李四'))).toEqual(failed('STORE_FULL'));
  vi.restoreAllMocks();
  expect(await db.agents.count()).toBe(0);
  expect(await db.history.count()).toBe(0);
});

test('a database that could not be opened once is opened the next time', async () => {
  const profile = newProfile();
  const denied = vi.spyOn(profile, 'open').mockImplementation(() => {
    throw new DOMException('The user denied permission to access the database.', 'UnknownError');
  });
  expect(await outcomeOf(() => openStore(profile))).toEqual(failed('STORE_UNAVAILABLE'));
  denied.mockRestore();
  const db = await openStore(profile);
  expect(await readDesk(db)).toEqual({ agents: [], shops: [], agentId: null });
});
