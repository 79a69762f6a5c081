/**
 * The addresses the console script runs on, one by one: no wildcard host, so the extension can
 * reach nothing else. Each entry belongs to one adapter file beside this one.
 */
export const CONSOLE_HOSTS = [
  'https://mms.pinduoduo.com/chat-merchant/*',
  'https://im.jinritemai.com/pc_seller_v2/*',
  'https://im.jinritemai.com/pc_seller_desk_v2/*',
];
