import type { ConsoleName, OrderStatus } from '../buyer.ts';

/**
 * How the platforms write money, times, order numbers and states.
 * On purpose not the product's own formatting code: a page that used it could not show its mistakes.
 */

const MINUTE = 60_000;
const SHANGHAI_OFFSET = 8 * 60 * MINUTE;

/** Integer fen as both consoles print it: `¥89.00`. */
export function yuan(fen: number): string {
  return `¥${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, '0')}`;
}

/** Epoch milliseconds as Shanghai wall time, `2026-11-20 08:05:09`. */
export function wallTime(at: number): string {
  return new Date(at + SHANGHAI_OFFSET).toISOString().slice(0, 19).replace('T', ' ');
}

/** Hour and minute in Shanghai, as beside a conversation row: `08:05`. */
export function clockTime(at: number): string {
  return wallTime(at).slice(11, 16);
}

/** 飞鸽 writes dates with slashes: `2026/11/20 08:05:09`. */
export function slashTime(at: number): string {
  return wallTime(at).replaceAll('-', '/');
}

/** How long a buyer has been waiting, in the largest whole unit: `45秒`, `12分钟`, `3小时`. */
export function waitingText(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return `${Math.max(0, Math.floor(milliseconds / 1000))}秒`;
  if (minutes < 60) return `${minutes}分钟`;
  return `${Math.floor(minutes / 60)}小时`;
}

/** Order number in the platform's shape: 拼多多 `YYMMDD-` and 15 digits, 飞鸽 19 digits starting with 69. */
export function orderNumber(console: ConsoleName, serial: number, placedAt: number): string {
  const digits = String(600_000_000_000_000 + serial * 12_345_678_901);
  if (console === 'feige') return `6950${digits}`;
  return `${wallTime(placedAt).slice(2, 10).replaceAll('-', '')}-${digits}`;
}

/**
 * The words on an order card. 拼多多's 退款中 is a guess; its other words are the known values of `orderStatusStr`.
 * 飞鸽's are from the list of words other adapters recognise.
 */
export const STATUS_TEXT: Record<ConsoleName, Record<OrderStatus, string>> = {
  pinduoduo: { toShip: '待发货', shipped: '已发货', signed: '已签收', refunding: '退款中', closed: '已关闭' },
  feige: { toShip: '待发货', shipped: '已发货', signed: '已收货', refunding: '退款中', closed: '已关闭（超时未付款）' },
};
