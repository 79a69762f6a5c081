import type { ConsoleAdapter } from './console-adapter';
import { feige } from './feige';
import { pinduoduo } from './pinduoduo';

/** Every console we know, one file each. */
export const ADAPTERS: readonly ConsoleAdapter[] = [pinduoduo, feige];

/** The adapter of the page at this address, or `null` where there is none. */
export function adapterFor(address: string): ConsoleAdapter | null {
  return ADAPTERS.find(({ hosts }) => hosts.some((host) => address.startsWith(host.replace(/\*$/, '')))) ?? null;
}
