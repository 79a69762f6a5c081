import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { missing, readValue } from '@/utils/domain/conversation/reading';

/** An order of which every field was read. */
export function orderReading(orderNo: string, changes: Partial<OrderReading> = {}): OrderReading {
  return {
    orderNo: readValue(orderNo, orderNo, '.order-sn'),
    stage: readValue('SHIPPED', '已发货,待签收', '.title-status'),
    paidFen: readValue(8900, '¥89.00', '实付'),
    items: readValue([{ title: '示例T恤', spec: '黑/XL', qty: 1 }], '示例T恤 黑/XL ×1', '.goods-name'),
    courier: readValue('圆通速递', '圆通速递', '快递公司'),
    trackingNo: readValue('YT8812003344001', 'YT8812003344001', '快递单号'),
    orderedAt: readValue('2026-07-18T10:02:00+08:00', '2026/07/18 10:02', '下单时间'),
    paidAt: readValue('2026-07-18T10:03:00+08:00', '2026/07/18 10:03', '支付时间'),
    shippedAt: readValue('2026-07-18T18:30:00+08:00', '2026/07/18 18:30', '发货时间'),
    signedAt: missing('NOT_FOUND'),
    lastScanAt: missing('NOT_FOUND'),
    ...changes,
  };
}

export const ORDER_A = '260718-123456789012345';
export const ORDER_B = '260719-123456789099999';

/** A conversation with one order, everything read. */
export function conversationReading(changes: Partial<ConversationReading> = {}): ConversationReading {
  return {
    console: 'pinduoduo',
    account: readValue('mall-77', 'mall-77', '.account'),
    conversation: readValue('uid-1', 'uid-1', 'currentuid'),
    buyerName: readValue('小明', '小明', '.base-info .name'),
    ordersState: 'READ',
    orders: [orderReading(ORDER_A)],
    openOrder: -1,
    messages: [],
    composer: 'READY',
    ...changes,
  };
}

/** Another buyer of the same account. */
export function otherBuyer(changes: Partial<ConversationReading> = {}): ConversationReading {
  return conversationReading({
    conversation: readValue('uid-2', 'uid-2', 'currentuid'),
    buyerName: readValue('小红', '小红', '.base-info .name'),
    orders: [orderReading(ORDER_B, { paidFen: readValue(12_300, '¥123.00', '实付') })],
    ...changes,
  });
}
