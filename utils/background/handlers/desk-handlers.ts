import type { Handlers } from '@/utils/background/handler';
import { chooseAgent, readDesk } from '@/utils/store/agents';
import { chooseShop, findShop } from '@/utils/store/shops';

/** Who works here and for which shop. */
export const deskHandlers = {
  openDesk: (_data, { db }) => readDesk(db),

  chooseAgent: ({ name }, { db, actor }) => chooseAgent(db, actor, name),

  async findShop(place, { db, tabShops, tabId }) {
    const remembered = tabId === null ? null : await tabShops.recall(tabId, place.console);
    return findShop(db, place, remembered);
  },

  async chooseShop({ shop: choice, ...place }, { db, actor, tabShops, tabId }) {
    const shop = await chooseShop(db, actor, place, choice);
    if (place.account === null && tabId !== null) await tabShops.remember(tabId, place.console, shop.id);
    return shop;
  },
} satisfies Partial<Handlers>;
