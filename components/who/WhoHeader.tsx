import { ArrowRightToLine, Ellipsis, Undo2 } from 'lucide-preact';
import { certainValue } from '@/utils/domain/conversation/reading';
import { orderTexts } from '@/utils/i18n/order-texts';
import { shellTexts } from '@/utils/i18n/shell-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { CopyValue } from '../shell/CopyValue';
import { IconButton } from '../shell/IconButton';
import { useTexts } from '../use-texts';

/** Who is in front: the shop with its colour, the buyer; and the panel's own buttons. */
export function WhoHeader({ store, onMenu }: { store: PanelStore; onMenu: () => void }) {
  const t = useTexts(store, shellTexts);
  const shop = store.shop.current.value;
  return (
    <div class="who">
      <span class="shop-bar" data-shop-colour={shop?.colour ?? 'none'} />
      <h1 class="who-names">
        <bdi class="shop-name" title={shop?.name}>
          {shop?.name ?? t.noShop}
        </bdi>
        <BuyerName store={store} />
      </h1>
      <div class="who-tools">
        <IconButton
          icon={Undo2}
          label={t.restore}
          disabled={!store.insertion.canRestore.value}
          onClick={() => void store.insertion.restore()}
        />
        <IconButton icon={Ellipsis} label={t.menu} onClick={onMenu} />
        <IconButton icon={ArrowRightToLine} label={t.fold} onClick={() => store.dock.set({ collapsed: true })} />
      </div>
    </div>
  );
}

function BuyerName({ store }: { store: PanelStore }) {
  const t = useTexts(store, shellTexts);
  const order = useTexts(store, orderTexts);
  const reading = store.conversation.reading.value;
  const name = reading ? certainValue(reading.buyerName) : undefined;
  if (reading && name !== undefined && reading.buyerName.state === 'read') {
    return (
      <CopyValue
        store={store}
        class="buyer-name"
        label={order.copyField(order.buyerName, name)}
        title={`${name} · ${order.from(reading.buyerName.source)}`}
        copyText={name}
      >
        {name}
      </CopyValue>
    );
  }
  const isKnown = store.conversation.key.value !== null;
  return <span class={isKnown ? 'buyer-name unread' : 'buyer-name none'}>{isKnown ? t.buyerUnread : t.noBuyer}</span>;
}
