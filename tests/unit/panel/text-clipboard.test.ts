// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createTextClipboard } from '@/utils/panel/text-clipboard';

let copied: string | null;
const command = (works: boolean) => {
  document.execCommand = (name) => {
    if (name !== 'copy' || !works) return false;
    copied = (document.activeElement as HTMLTextAreaElement).value;
    return true;
  };
};
beforeEach(() => {
  copied = null;
  document.body.innerHTML = '<input id="search">';
  document.getElementById('search')?.focus();
});
afterEach(() => vi.restoreAllMocks());

it('uses the clipboard where it may', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  expect(await createTextClipboard(document).write('话术')).toBe(true);
  expect(write).toHaveBeenCalledWith('话术');
});

it('falls back to the copy command, and leaves focus and page as they were', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied by permissions policy'));
  command(true);
  expect(await createTextClipboard(document).write('两行\n话术')).toBe(true);
  expect(copied).toBe('两行\n话术');
  expect(document.activeElement?.id).toBe('search');
  expect(document.querySelector('textarea')).toBeNull();
});

it('says so when neither works', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'));
  command(false);
  expect(await createTextClipboard(document).write('话术')).toBe(false);
});
