import { beforeEach, describe, expect, test } from 'vitest';
import { accountId } from '@/utils/store/record-ids';
import type { ShopRecord } from '@/utils/store/records';
import type { StoreDatabase } from '@/utils/store/schema';
import { type AccountPlace, chooseShop, findShop, type ShopChoice } from '@/utils/store/shops';
import { performAction } from '@/utils/store/write';
import { actorAt, newProfile, openStore } from './test-store';

const SHOP_A = { name: '旗舰店A', colour: 'teal' };
const SHOP_B = { name: '专营店B', colour: 'plum' };
const KNOWN: AccountPlace = { console: 'feige', account: '1234567' };
const NOT_SHOWN: AccountPlace = { console: 'pinduoduo', account: null };

let db: StoreDatabase;

beforeEach(async () => {
  db = await openStore();
});

const choose = async (place: AccountPlace, choice: ShopChoice) => chooseShop(db, await actorAt(db), place, choice);

async function deleteShop({ id }: ShopRecord) {
  await performAction(db, await actorAt(db), { name: 'deleteShop', tables: ['shops'] }, (writer) =>
    writer.setDeleted('shops', id, true),
  );
}

describe('an account the page shows', () => {
  test('is asked for once, and known for life', async () => {
    const profile = newProfile();
    db = await openStore(profile);
    expect(await findShop(db, KNOWN, null)).toEqual({ state: 'ASK' });
    const shop = await choose(KNOWN, SHOP_A);
    db.close();
    expect(await findShop(await openStore(profile), KNOWN, null)).toEqual({ state: 'KNOWN', shop });
  });

  test('says nothing about another account, nor about the same key elsewhere', async () => {
    await choose(KNOWN, SHOP_A);
    expect(await findShop(db, { console: 'feige', account: '7654321' }, null)).toEqual({ state: 'ASK' });
    expect(await findShop(db, { console: 'pinduoduo', account: '1234567' }, null)).toEqual({ state: 'ASK' });
  });

  test('is not overruled by what was chosen in the tab', async () => {
    await choose(KNOWN, SHOP_A);
    const other = await choose(NOT_SHOWN, SHOP_B);
    expect(await findShop(db, KNOWN, other.id)).toMatchObject({ state: 'KNOWN', shop: SHOP_A });
  });

  test('can be assigned to another shop, which both shops hear of', async () => {
    const first = await choose(KNOWN, SHOP_A);
    const second = await choose(NOT_SHOWN, SHOP_B);
    const actor = await actorAt(db);
    await chooseShop(db, actor, KNOWN, { id: second.id });
    expect(await findShop(db, KNOWN, null)).toEqual({ state: 'KNOWN', shop: second });
    const told = actor.announced.filter(({ tables }) => tables.includes('accounts')).map(({ shopId }) => shopId);
    expect(told.toSorted()).toEqual([first.id, second.id].toSorted());
  });

  test('of a deleted shop is asked for again', async () => {
    await deleteShop(await choose(KNOWN, SHOP_A));
    expect(await findShop(db, KNOWN, null)).toEqual({ state: 'ASK' });
  });

  test('that was taken from its shop is asked for again', async () => {
    await choose(KNOWN, SHOP_A);
    await performAction(db, await actorAt(db), { name: 'deleteAccount', tables: ['accounts'] }, (writer) =>
      writer.setDeleted('accounts', accountId('feige', '1234567'), true),
    );
    expect(await findShop(db, KNOWN, null)).toEqual({ state: 'ASK' });
  });

  test('that is empty is refused', async () => {
    await expect(choose({ console: 'feige', account: '' }, SHOP_A)).rejects.toMatchObject({
      failure: { code: 'STORE_BAD_RECORD' },
    });
    expect(await db.shops.count()).toBe(0);
  });
});

describe('an account the page does not show', () => {
  test('is asked for when nothing was ever chosen', async () => {
    await choose(KNOWN, SHOP_A);
    expect(await findShop(db, NOT_SHOWN, null)).toEqual({ state: 'ASK' });
  });

  test('is the shop chosen in this tab', async () => {
    const shop = await choose(NOT_SHOWN, SHOP_A);
    await choose(NOT_SHOWN, SHOP_B);
    expect(await findShop(db, NOT_SHOWN, shop.id)).toEqual({ state: 'KNOWN', shop });
  });

  test('is offered as the shop last chosen for this console, to be confirmed', async () => {
    await choose(NOT_SHOWN, SHOP_A);
    const last = await choose(NOT_SHOWN, SHOP_B);
    expect(await findShop(db, NOT_SHOWN, null)).toEqual({ state: 'CONFIRM', shop: last });
    expect(await findShop(db, { console: 'feige', account: null }, null)).toEqual({ state: 'ASK' });
  });

  test('leaves no account behind', async () => {
    await choose(NOT_SHOWN, SHOP_A);
    expect(await db.accounts.count()).toBe(0);
  });

  test('is asked for when the chosen shop was deleted', async () => {
    const shop = await choose(NOT_SHOWN, SHOP_A);
    await deleteShop(shop);
    expect(await findShop(db, NOT_SHOWN, shop.id)).toEqual({ state: 'ASK' });
  });
});

describe('a shop', () => {
  test('belongs to itself', async () => {
    const shop = await choose(KNOWN, SHOP_A);
    expect(shop).toMatchObject({ ...SHOP_A, shopId: shop.id, rev: 1 });
  });

  test('is not made twice under one name', async () => {
    const shop = await choose(KNOWN, SHOP_A);
    expect(await choose(NOT_SHOWN, { name: ` ${SHOP_A.name}`, colour: 'plum' })).toEqual(shop);
    expect(await db.shops.count()).toBe(1);
  });

  test('that was deleted meanwhile cannot be chosen', async () => {
    const shop = await choose(NOT_SHOWN, SHOP_A);
    await deleteShop(shop);
    await expect(choose(KNOWN, { id: shop.id })).rejects.toMatchObject({ failure: { code: 'STORE_CONFLICT' } });
    expect(await db.accounts.count()).toBe(0);
  });

  test('without a name is refused', async () => {
    await expect(choose(KNOWN, { name: ' ', colour: 'teal' })).rejects.toMatchObject({
      failure: { code: 'STORE_BAD_RECORD', details: { table: 'shops', field: 'name' } },
    });
  });
});
