import { Pencil, RotateCcw } from 'lucide-preact';
import { ORDER_FIELDS, type OrderField } from '@/utils/domain/conversation/order';
import { orderTexts } from '@/utils/i18n/order-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { OrderCard } from '@/utils/panel/order-card';
import { IconButton } from '../shell/IconButton';
import { useTexts } from '../use-texts';
import { FieldValue } from './FieldValue';
import { useField } from './use-field';

interface Editable {
  store: PanelStore;
  card: OrderCard;
  onEdit: (field: OrderField) => void;
}

/** Every field on a line of its own, with where it was read from; each can be typed over and taken back. */
export function OrderDetails(props: Editable) {
  return (
    <dl class="order-details">
      {ORDER_FIELDS.map((field) => (
        <DetailLine key={field} {...props} field={field} />
      ))}
    </dl>
  );
}

function DetailLine({ store, card, field, onEdit }: Editable & { field: OrderField }) {
  const t = useTexts(store, orderTexts);
  const { label, origin } = useField(store, card.shown, field);
  const isTyped = card.shown[field].state === 'typed';
  return (
    <div class="detail">
      <dt>{label}</dt>
      <dd>
        <FieldValue store={store} card={card} field={field} onEdit={onEdit} />
        <span class="origin">
          <bdi>{origin}</bdi>
        </span>
        {isTyped && <IconButton icon={RotateCcw} label={t.revert(label)} onClick={() => store.order.revert(field)} />}
        <IconButton icon={Pencil} label={t.edit(label)} onClick={() => onEdit(field)} />
      </dd>
    </div>
  );
}
