import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { ShopAnswer } from '@/utils/messages/background-contract';
import { readDevice } from './device';
import { accountId, newRecordId } from './record-ids';
import type { ShopRecord } from './records';
import type { StoreDatabase } from './schema';
import { StoreError } from './store-error';
import { isAlive } from './tombstones';
import { type Action, type ActionWriter, type Actor, performAction } from './write';

/** A console account as the page shows it; `account` is `null` where the page does not say which it is. */
export interface AccountPlace {
  console: ConsoleId;
  account: string | null;
}

/** A shop there is, or one to be made. */
export type ShopChoice = { id: string } | { name: string; colour: string };

/**
 * The shop of a console account: as it was assigned, never as it might be guessed.
 * @param remembered - the shop chosen in the same tab in this browser session, which stands in for
 * an account the page does not show.
 */
export async function findShop(
  db: StoreDatabase,
  { console, account }: AccountPlace,
  remembered: string | null,
): Promise<ShopAnswer> {
  if (account !== null) {
    const known = await db.accounts.get(accountId(console, account));
    const shop = known && isAlive(known) ? await findAliveShop(db, known.shopId) : null;
    return shop ? { state: 'KNOWN', shop } : { state: 'ASK' };
  }
  const chosen = await findAliveShop(db, remembered);
  if (chosen) return { state: 'KNOWN', shop: chosen };
  const { lastShopIds } = await readDevice(db);
  const last = await findAliveShop(db, lastShopIds[console] ?? null);
  return last ? { state: 'CONFIRM', shop: last } : { state: 'ASK' };
}

/**
 * Assigns a console account to a shop, for life; without an account only the offer for the next
 * browser session is stored. A new shop with the name of one there is, is that one.
 * @throws StoreError `STORE_CONFLICT` when the shop was deleted meanwhile, `STORE_BAD_RECORD` for
 * an empty name or account key.
 */
export async function chooseShop(
  db: StoreDatabase,
  actor: Actor,
  { console, account }: AccountPlace,
  choice: ShopChoice,
): Promise<ShopRecord> {
  const action: Action = { name: 'chooseShop', tables: ['shops', 'accounts', 'device'] };
  return performAction(db, actor, action, async (writer) => {
    const shop = 'id' in choice ? await findAliveShop(db, choice.id) : await putShop(db, writer, choice);
    if (!shop) throw new StoreError('STORE_CONFLICT');
    if (account !== null) {
      const content = { shopId: shop.id, console, accountKey: account };
      await writer.put('accounts', accountId(console, account), content);
    }
    const { lastShopIds } = await readDevice(db);
    await writer.setDevice({ lastShopIds: { ...lastShopIds, [console]: shop.id } });
    return shop;
  });
}

async function putShop(
  db: StoreDatabase,
  writer: ActionWriter,
  { name, colour }: { name: string; colour: string },
): Promise<ShopRecord> {
  const known = await db.shops.filter((shop) => isAlive(shop) && shop.name === name.trim()).first();
  if (known) return known;
  const id = newRecordId();
  return writer.put('shops', id, { shopId: id, name, colour });
}

async function findAliveShop(db: StoreDatabase, id: string | null): Promise<ShopRecord | null> {
  const shop = id === null ? undefined : await db.shops.get(id);
  return shop && isAlive(shop) ? shop : null;
}
