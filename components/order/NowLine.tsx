import type { OrderField } from '@/utils/domain/conversation/order';
import { certainValue } from '@/utils/domain/conversation/reading';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { OrderCard } from '@/utils/panel/order-card';
import { FieldValue } from './FieldValue';
import { ScanAge } from './ScanAge';

/** The one line that says where the order stands: status, courier, tracking number, how long nobody scanned it. */
export function NowLine(props: { store: PanelStore; card: OrderCard; onEdit: (field: OrderField) => void }) {
  const stage = certainValue(props.card.shown.stage) ?? 'unread';
  return (
    <div class="now" data-stage={stage}>
      <FieldValue {...props} field="stage" />
      <FieldValue {...props} field="courier" />
      <FieldValue {...props} field="trackingNo" />
      <ScanAge store={props.store} order={props.card.shown} />
    </div>
  );
}
