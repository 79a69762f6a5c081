import { afterEach, expect, test, vi } from 'vitest';
import { keepStorage } from '@/utils/background/keep-storage';

afterEach(() => vi.unstubAllGlobals());

test('asks for lasting storage where the background may ask', async () => {
  const persist = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persist } });
  await keepStorage();
  expect(persist).toHaveBeenCalledOnce();
});

test('does nothing in a service worker, which has no such call', async () => {
  vi.stubGlobal('navigator', { storage: { persisted: async () => true } });
  await expect(keepStorage()).resolves.toBeUndefined();
});
