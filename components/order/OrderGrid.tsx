import type { OrderField } from '@/utils/domain/conversation/order';
import { orderTexts } from '@/utils/i18n/order-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { toneOf } from '@/utils/panel/field-view';
import type { OrderCard } from '@/utils/panel/order-card';
import { useTexts } from '../use-texts';
import { FieldValue } from './FieldValue';

/** What the header's line does not show already. */
const GRID_FIELDS: readonly OrderField[] = [
  'items',
  'paidFen',
  'orderNo',
  'orderedAt',
  'paidAt',
  'shippedAt',
  'signedAt',
  'lastScanAt',
];

/** Fields that take no room while there is nothing to show. */
const WHERE_KNOWN: readonly OrderField[] = ['lastScanAt'];

/** The order at a glance: every field, two to a line where they are short. */
export function OrderGrid(props: { store: PanelStore; card: OrderCard; onEdit: (field: OrderField) => void }) {
  const t = useTexts(props.store, orderTexts);
  const fields = GRID_FIELDS.filter(
    (field) => !WHERE_KNOWN.includes(field) || toneOf(props.card.shown, field) !== 'BLANK',
  );
  return (
    <dl class="order-grid">
      {fields.map((field) => (
        <div key={field} class={`cell cell-${field}`}>
          <dt>{t[field]}</dt>
          <dd>
            <FieldValue store={props.store} card={props.card} field={field} onEdit={props.onEdit} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
