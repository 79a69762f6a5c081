import type { OrderReading } from '@/utils/domain/conversation/order';
import { parseConsoleTime } from '@/utils/domain/reading/console-time';
import { readLabelled } from '@/utils/domain/reading/labelled-text';
import { findTrackingNumber } from '@/utils/domain/reading/tracking-number';
import { labelledRows } from './labelled-rows';
import { anyText } from './places';

/** What the consoles call the rows of an order card, best name first. */
const LABELS = {
  courier: ['快递公司', '物流公司', '承运公司', '快递', '物流信息'],
  trackingNo: ['快递单号', '物流单号', '运单号', '快递', '物流信息'],
  orderedAt: ['下单时间', '创建时间'],
  paidAt: ['付款时间', '支付时间'],
  shippedAt: ['发货时间'],
  signedAt: ['签收时间', '收货时间'],
  lastScanAt: ['最新物流', '物流信息'],
} as const;

/** The fields of an order that no console gives a class name of its own, read by their labels inside the card. */
export function readOrderRows(card: Element): Pick<OrderReading, keyof typeof LABELS> {
  const rows = labelledRows(card, Object.values(LABELS).flat());
  return {
    courier: readLabelled(rows, LABELS.courier, courierName),
    trackingNo: readLabelled(rows, LABELS.trackingNo, findTrackingNumber),
    orderedAt: readLabelled(rows, LABELS.orderedAt, parseConsoleTime),
    paidAt: readLabelled(rows, LABELS.paidAt, parseConsoleTime),
    shippedAt: readLabelled(rows, LABELS.shippedAt, parseConsoleTime),
    signedAt: readLabelled(rows, LABELS.signedAt, parseConsoleTime),
    lastScanAt: readLabelled(rows, LABELS.lastScanAt, parseConsoleTime),
  };
}

/** `圆通速递 YT0000000000001 已到达…` → `圆通速递`: some consoles put company, number and last trace into one row. */
function courierName(text: string): string | null {
  const number = findTrackingNumber(text);
  return anyText(number ? text.slice(0, text.indexOf(number)).trim() : text);
}
