import { afterEach, describe, expect, it } from 'vitest';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import { failed } from '@/utils/failures/failure';
import type { FakeBackground } from './fakes/fake-background';
import { type FakeDesk, fakeDesk, settled } from './fakes/fake-desk';
import { conversationReading } from './fakes/readings';
import { shopRecord } from './fakes/records';

let desk: FakeDesk;
afterEach(() => desk.end());

const ofAccount = (account: string) => conversationReading({ account: readValue(account, account, 'x') });
const unreadAccount = conversationReading({ account: missing('NOT_FOUND') });
const standing = () => desk.store.shop.standing.value.state;
const shopName = () => desk.store.shop.current.value?.name ?? null;

/** A desk with two shops, `mall-77` and `mall-88`. */
async function open(prepare: (background: FakeBackground) => void = () => {}) {
  desk = fakeDesk((background) => {
    background.desk = { ...background.desk, shops: [shopRecord('shop-1', '旗舰店A'), shopRecord('shop-2', '专营店B')] };
    background.accounts.set('mall-88', 'shop-2');
    prepare(background);
  });
  await settled();
}

describe('the shop in front', () => {
  it('is known by the console account', async () => {
    await open();
    desk.console.show(conversationReading());
    await settled();
    expect(shopName()).toBe('旗舰店A');
  });

  it('is asked once for a new account and remembered for it', async () => {
    await open();
    desk.console.show(ofAccount('mall-99'));
    await settled();
    expect(standing()).toBe('ASK');
    await desk.store.shop.choose({ name: '新店', colour: 'teal' });
    expect(shopName()).toBe('新店');
    desk.console.show(conversationReading());
    await settled();
    desk.console.show(ofAccount('mall-99'));
    await settled();
    expect(shopName()).toBe('新店');
  });

  it('is gone at once with another account, before the answer is there', async () => {
    await open();
    desk.console.show(conversationReading());
    await settled();
    desk.background.pause();
    desk.console.show(ofAccount('mall-88'));
    await settled();
    expect(shopName()).toBeNull();
  });

  it('is never the one of an account left meanwhile', async () => {
    await open();
    const go = desk.background.pause();
    desk.console.show(conversationReading());
    desk.console.show(ofAccount('mall-88'));
    go();
    await settled();
    expect(shopName()).toBe('专营店B');
  });

  it('an answer given for one account is not taken for the next', async () => {
    await open();
    desk.console.show(ofAccount('mall-99'));
    await settled();
    const go = desk.background.pause();
    const chosen = desk.store.shop.choose({ id: 'shop-1' });
    desk.console.show(ofAccount('mall-100'));
    go();
    await chosen;
    await settled();
    expect(standing()).toBe('ASK');
    expect(shopName()).toBeNull();
  });

  it('has to be confirmed when the account cannot be read', async () => {
    await open((background) => {
      background.lastShop = shopRecord('shop-1', '旗舰店A');
    });
    desk.console.show(unreadAccount);
    await settled();
    expect(standing()).toBe('CONFIRM');
    expect(shopName()).toBeNull();
    await desk.store.shop.choose({ id: 'shop-1' });
    expect(shopName()).toBe('旗舰店A');
    desk.background.tell(['accounts']);
    await settled();
    expect(shopName()).toBe('旗舰店A');
  });

  it('is learnt from another panel that was answered', async () => {
    await open();
    desk.console.show(ofAccount('mall-99'));
    await settled();
    desk.background.accounts.set('mall-99', 'shop-2');
    desk.background.tell(['accounts']);
    await settled();
    expect(shopName()).toBe('专营店B');
  });

  it('can be asked for again after a failure', async () => {
    await open((background) => background.break('findShop', failed('STORE_UNAVAILABLE')));
    desk.console.show(conversationReading());
    await settled();
    expect(desk.store.shop.standing.value).toEqual({ state: 'FAILED', failure: { code: 'STORE_UNAVAILABLE' } });
    desk.background.heal('findShop');
    desk.store.shop.retry();
    await settled();
    expect(shopName()).toBe('旗舰店A');
  });
});
