import { useSignal } from '@preact/signals';
import { ChevronDown, ChevronUp, RotateCw } from 'lucide-preact';
import { ORDER_FIELDS, type OrderField } from '@/utils/domain/conversation/order';
import { orderTexts } from '@/utils/i18n/order-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { countUnread } from '@/utils/panel/field-view';
import type { OrderCard } from '@/utils/panel/order-card';
import { IconButton } from '../shell/IconButton';
import { Section } from '../shell/Section';
import { useTexts } from '../use-texts';
import { FieldEditor } from './FieldEditor';
import { NoOrder } from './NoOrder';
import { NowLine } from './NowLine';
import { OrderChooser } from './OrderChooser';
import { OrderDetails } from './OrderDetails';
import { OrderGrid } from './OrderGrid';

/** The order in front, or why there is none. */
export function OrderSection({ store }: { store: PanelStore }) {
  const t = useTexts(store, orderTexts);
  if (store.conversation.key.value === null) return null;
  const card = store.order.current.value;
  return (
    <Section name="order" label={t.section} isStale={store.conversation.isRefreshing.value}>
      <NoOrder store={store} />
      <OrderChooser store={store} />
      {/* Keyed, so that an open editor goes with the order it was opened for. */}
      {card && <OrderInFront key={`${store.conversation.key.value} ${card.key}`} store={store} card={card} />}
    </Section>
  );
}

function OrderInFront({ store, card }: { store: PanelStore; card: OrderCard }) {
  const t = useTexts(store, orderTexts);
  const edited = useSignal<OrderField | null>(null);
  const isOpen = store.settings.showsOrderDetails.value;
  const onEdit = (field: OrderField) => {
    edited.value = field;
  };
  const Fields = isOpen ? OrderDetails : OrderGrid;
  return (
    <div class="order-front">
      {!isOpen && <NowLine store={store} card={card} onEdit={onEdit} />}
      <Fields store={store} card={card} onEdit={onEdit} />
      {edited.value && (
        <FieldEditor
          key={edited.value}
          store={store}
          card={card}
          field={edited.value}
          onDone={() => {
            edited.value = null;
          }}
        />
      )}
      <OrderFoot store={store} card={card} />
      <IconButton
        icon={isOpen ? ChevronUp : ChevronDown}
        label={isOpen ? t.lessDetails : t.details}
        pressed={isOpen}
        onClick={() => store.settings.setShowsOrderDetails(!isOpen)}
      />
    </div>
  );
}

/** What is missing, amber, and the way to it. */
function OrderFoot({ store, card }: { store: PanelStore; card: OrderCard }) {
  const t = useTexts(store, orderTexts);
  const shell = useTexts(store, shellTexts);
  const unread = countUnread(card.shown, ORDER_FIELDS);
  if (store.conversation.isRefreshing.value) return <p class="order-foot">{t.refreshing}</p>;
  if (unread === 0) return null;
  return (
    <p class="order-foot unread">
      {shell.attention(unread)}
      <IconButton icon={RotateCw} label={shell.readAgain} onClick={store.conversation.readAgain} />
    </p>
  );
}
