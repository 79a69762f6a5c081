import type { TextClipboard } from './panel-ports';

/**
 * The page's clipboard. A frame may be denied the clipboard interface by the console page's
 * permissions policy; the old command still works there, because a key or click led here.
 */
export function createTextClipboard(page: Document): TextClipboard {
  return {
    async write(text) {
      try {
        await navigator.clipboard.writeText(text);
        return true;
      } catch {
        return copyByCommand(page, text);
      }
    },
  };
}

function copyByCommand(page: Document, text: string): boolean {
  const focused = page.activeElement;
  const carrier = page.createElement('textarea');
  carrier.value = text;
  carrier.className = 'off-screen';
  carrier.setAttribute('aria-hidden', 'true');
  page.body.append(carrier);
  carrier.focus();
  carrier.select();
  const copied = page.execCommand('copy');
  carrier.remove();
  if (focused instanceof HTMLElement) focused.focus();
  return copied;
}
