import type { ConsoleName } from './buyer.ts';

/** Host names and paths of the real consoles, which the practice pages take over on this machine. */
export const PRACTICE_PAGES: Record<ConsoleName, { host: string; path: string; search: string; hash: string }> = {
  pinduoduo: { host: 'mms.pinduoduo.com', path: '/chat-merchant/index.html', search: '', hash: '#/' },
  feige: { host: 'im.jinritemai.com', path: '/pc_seller_v2/main/workspace', search: 'selfId=1000001', hash: '' },
};

/** Flags of the address: see `SceneFlags`; `csp` and `coep` are answered by the server with the page's headers. */
export interface PracticeFlags {
  speed?: number;
  buyers?: 'all';
  orderDelay?: number;
  orders?: 'never';
  gap?: number;
  poll?: number;
  open?: string;
  csp?: 'strict';
  coep?: 1;
}

/** The address to open in a browser started with `practiceChromiumArguments` or behind `startFirefoxProxy`. */
export function practiceUrl(console: ConsoleName, flags: PracticeFlags = {}): string {
  const { host, path, search, hash } = PRACTICE_PAGES[console];
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(flags)) query.set(name, String(value));
  const text = query.size > 0 ? `?${query}` : '';
  return `https://${host}${path}${text}${hash}`;
}

/** The hosts that lead to the practice server; every other name must lead nowhere. */
export const PRACTICE_HOSTS: readonly string[] = Object.values(PRACTICE_PAGES).map((page) => page.host);

/** Chromium arguments: both hosts lead to the practice server at `port`, every other name to nothing. */
export function practiceChromiumArguments(port: number): string[] {
  const rules = PRACTICE_HOSTS.map((host) => `MAP ${host} 127.0.0.1:${port}`);
  return [`--host-resolver-rules=${[...rules, 'MAP * ~NOTFOUND'].join(', ')}`, '--ignore-certificate-errors'];
}
