import { afterEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openManagerFromToolbar } from '@/utils/background/open-manager';

afterEach(() => vi.restoreAllMocks());

test('a click on the toolbar’s icon opens the manager', () => {
  const opened = vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue();
  let click: (() => void) | undefined;
  vi.spyOn(fakeBrowser.action.onClicked, 'addListener').mockImplementation((listener) => {
    click = listener as () => void;
  });
  openManagerFromToolbar();
  expect(opened).not.toHaveBeenCalled();
  click?.();
  expect(opened).toHaveBeenCalledOnce();
});
