/**
 * The addresses the console script runs on, by console, one by one: no wildcard host, so the
 * extension can reach nothing else. The manifest and the adapters take them from here.
 */
export const CONSOLE_HOSTS = {
  pinduoduo: ['https://mms.pinduoduo.com/chat-merchant/*'],
  feige: ['https://im.jinritemai.com/pc_seller_v2/*', 'https://im.jinritemai.com/pc_seller_desk_v2/*'],
} as const;

/** All of them, as the manifest wants them. */
export const ALL_CONSOLE_HOSTS: string[] = Object.values(CONSOLE_HOSTS).flat();
