import type { OrderStage } from '../conversation/order';

/**
 * The consoles' own status words (拼多多 and 飞鸽, 2026), the most telling first: `已发货,退款中` is
 * a refund in progress, and `已关闭(退款成功)` a refunded order.
 */
const WORDS: readonly (readonly [RegExp, OrderStage])[] = [
  [/退款成功|已退款/, 'REFUNDED'],
  [/退款中|售后中|待退款|退货中|待商家处理/, 'REFUNDING'],
  [/已关闭|已取消|交易关闭/, 'CLOSED'],
  [/待付款|未付款/, 'UNPAID'],
  [/待发货|已付款|备货中/, 'TO_SHIP'],
  [/已完成|交易成功/, 'COMPLETED'],
  [/已签收|已收货/, 'SIGNED'],
  [/已发货|待收货|运输中/, 'SHIPPED'],
];

/** The stage a status text names, `OTHER` for words we do not know, `null` for an empty text. */
export function stageOf(text: string): OrderStage | null {
  if (text.trim() === '') return null;
  return WORDS.find(([words]) => words.test(text))?.[1] ?? 'OTHER';
}
