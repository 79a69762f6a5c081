import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { certainValue, missing, readValue } from '@/utils/domain/conversation/reading';
import { type FakeDesk, fakeDesk } from './fakes/fake-desk';
import { conversationReading, ORDER_A, ORDER_B, orderReading, otherBuyer } from './fakes/readings';

let desk: FakeDesk;
beforeEach(() => {
  desk = fakeDesk();
});
afterEach(() => desk.end());

const inFront = () => desk.store.order.current.value?.key ?? null;
const paid = () => {
  const card = desk.store.order.current.value;
  return card && certainValue(card.shown.paidFen);
};
const typedPaid = { state: 'typed', value: 5000, text: '50' } as const;
const twoOrders = [orderReading(ORDER_A), orderReading(ORDER_B)];

describe('the order in front', () => {
  it.each([
    ['the only one', conversationReading(), ORDER_A],
    ['none of several', conversationReading({ orders: twoOrders }), null],
    ['the one the console marks as open', conversationReading({ orders: twoOrders, openOrder: 1 }), ORDER_B],
    ['none when there is none', conversationReading({ ordersState: 'NONE', orders: [] }), null],
  ])('is %s', (_name, reading, key) => {
    desk.console.show(reading);
    expect(inFront()).toBe(key);
  });

  it('is the one chosen, for as long as it is there', () => {
    desk.console.show(conversationReading({ orders: twoOrders }));
    desk.store.order.choose(ORDER_B);
    desk.console.show(conversationReading({ orders: [...twoOrders].reverse() }));
    expect(inFront()).toBe(ORDER_B);
    desk.console.show(conversationReading({ orders: [orderReading(ORDER_A)] }));
    expect(inFront()).toBe(ORDER_A);
  });

  it('follows the console when another card is opened there', () => {
    desk.console.show(conversationReading({ orders: twoOrders, openOrder: 0 }));
    desk.store.order.choose(ORDER_A);
    desk.console.show(conversationReading({ orders: twoOrders, openOrder: 1 }));
    expect(inFront()).toBe(ORDER_B);
  });

  it('is not the same choice for another buyer', () => {
    desk.console.show(conversationReading({ orders: twoOrders }));
    desk.store.order.choose(ORDER_B);
    desk.console.show(otherBuyer({ orders: twoOrders }));
    expect(inFront()).toBeNull();
  });
});

describe('a field typed over', () => {
  beforeEach(() => {
    desk.console.show(conversationReading({ orders: [orderReading(ORDER_A, { paidFen: missing('NOT_FOUND') })] }));
    desk.store.order.type('paidFen', typedPaid);
  });

  it('counts, and outlives a new reading of the page', () => {
    expect(paid()).toBe(5000);
    desk.console.show(conversationReading());
    expect(paid()).toBe(5000);
  });

  it('can be taken back', () => {
    desk.console.show(conversationReading());
    desk.store.order.revert('paidFen');
    expect(paid()).toBe(8900);
  });

  it('goes with the buyer', () => {
    desk.console.show(otherBuyer());
    desk.console.show(conversationReading());
    expect(paid()).toBe(8900);
  });

  it('belongs to its order only', () => {
    desk.console.show(conversationReading({ orders: twoOrders }));
    desk.store.order.choose(ORDER_B);
    expect(paid()).toBe(8900);
  });
});

it('an order can be typed in where none was found', () => {
  desk.console.show(conversationReading({ ordersState: 'NOT_FOUND', orders: [] }));
  desk.store.order.startManual();
  desk.store.order.type('orderNo', { state: 'typed', value: ORDER_A, text: ORDER_A });
  const typed = desk.store.order.current.value;
  expect(typed && certainValue(typed.shown.orderNo)).toBe(ORDER_A);
  // A number nobody read from the page cannot be looked for there.
  expect(desk.store.front.current.value.seen?.orderNo).toBeNull();
});

it('the number read from the page is what an insertion is checked against', () => {
  const unsure = orderReading(ORDER_A, { orderNo: readValue(ORDER_A, ORDER_A, '订单号', false) });
  desk.console.show(conversationReading({ orders: [unsure] }));
  expect(desk.store.front.current.value.seen?.orderNo).toBe(ORDER_A);
});
