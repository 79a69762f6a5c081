import type { OrderField, OrderItem, OrderReading, OrderStage } from '@/utils/domain/conversation/order';
import { certainValue, isUnsure } from '@/utils/domain/conversation/reading';
import { formatFen } from '@/utils/domain/money/format-fen';
import { type EpochMs, formatInstant, localDateOf, parseInstant } from '@/utils/domain/time/instant';

/** Fields an order cannot have before it is sent, or before it has arrived. */
const AFTER_SHIPPING: readonly OrderField[] = ['courier', 'trackingNo', 'shippedAt', 'signedAt'];
const NOT_SHIPPED: readonly OrderStage[] = ['UNPAID', 'TO_SHIP', 'CLOSED'];

/** How much a field asks for attention. `BLANK` is a field this order cannot have yet. */
export type FieldTone = 'KNOWN' | 'UNSURE' | 'BLANK' | 'MISSING' | 'AMBIGUOUS';

/** How a field of an order is to be shown. */
export function toneOf(order: OrderReading, field: OrderField): FieldTone {
  const reading = order[field];
  if (reading.state === 'ambiguous') return 'AMBIGUOUS';
  if (reading.state === 'missing') return isBlank(order, field) ? 'BLANK' : 'MISSING';
  return isUnsure(reading) ? 'UNSURE' : 'KNOWN';
}

/** What the status says cannot be there yet is calm; what could not be read is not. */
function isBlank(order: OrderReading, field: OrderField): boolean {
  const stage = certainValue(order.stage);
  const reading = order[field];
  if (reading.state !== 'missing') return false;
  // A console that never shows a field is not at fault, and nor is the reading.
  if (reading.reason === 'NOT_ON_PAGE') return true;
  // A row with courier and number only is a parcel nobody has scanned yet.
  if (field === 'lastScanAt') return true;
  if (stage === undefined) return false;
  if (NOT_SHIPPED.includes(stage)) return AFTER_SHIPPING.includes(field) || (stage === 'UNPAID' && field === 'paidAt');
  return stage === 'SHIPPED' && field === 'signedAt';
}

/** How many fields should be there and are not certain: the panel's foremost concern. */
export function countUnread(order: OrderReading, fields: readonly OrderField[]): number {
  return fields.filter((field) => ['MISSING', 'AMBIGUOUS'].includes(toneOf(order, field))).length;
}

/** The value as it is copied: exact, without units or decoration. `null` when there is none. */
export function copyTextOf(order: OrderReading, field: OrderField): string | null {
  switch (field) {
    case 'paidFen': {
      const fen = certainValue(order.paidFen);
      return fen === undefined ? null : formatFen(fen);
    }
    case 'items':
      return certainValue(order.items)?.map(itemText).join('\n') ?? null;
    case 'stage': {
      const { stage } = order;
      return stage.state === 'read' || stage.state === 'typed' ? stage.text : null;
    }
    case 'orderedAt':
    case 'paidAt':
    case 'shippedAt':
    case 'signedAt':
    case 'lastScanAt': {
      const instant = parseInstant(certainValue(order[field]) ?? '');
      return instant === null ? null : wallClock(instant);
    }
    default:
      return certainValue(order[field]) ?? null;
  }
}

/** One line of an order: `名称 规格 ×2`. */
export function itemText({ title, spec, qty }: OrderItem): string {
  return [title, spec, qty === null ? '' : `×${qty}`].filter((part) => part !== '').join(' ');
}

/** Date and time in Shanghai, `2026-07-20 17:20`. */
export function wallClock(instant: EpochMs): string {
  return formatInstant(instant).slice(0, 16).replace('T', ' ');
}

/** The same without the year when it is this year's. */
export function shortWallClock(instant: EpochMs, now: EpochMs): string {
  const full = wallClock(instant);
  return full.startsWith(localDateOf(now).slice(0, 4)) ? full.slice(5) : full;
}
