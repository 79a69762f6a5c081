import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { sessionTabShops } from '@/utils/background/tab-shops';

beforeEach(() => fakeBrowser.reset());

test('a tab’s shop is remembered per console, for the browser session only', async () => {
  await sessionTabShops.remember(7, 'pinduoduo', 'shop a');
  await sessionTabShops.remember(8, 'pinduoduo', 'shop b');
  expect(await sessionTabShops.recall(7, 'pinduoduo')).toBe('shop a');
  expect(await sessionTabShops.recall(8, 'pinduoduo')).toBe('shop b');
  expect(await sessionTabShops.recall(7, 'feige')).toBeNull();
  expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test('a tab nobody chose in has no shop', async () => {
  expect(await sessionTabShops.recall(7, 'pinduoduo')).toBeNull();
});

test('the last choice in a tab holds', async () => {
  await sessionTabShops.remember(7, 'pinduoduo', 'shop a');
  await sessionTabShops.remember(7, 'pinduoduo', 'shop b');
  expect(await sessionTabShops.recall(7, 'pinduoduo')).toBe('shop b');
});
