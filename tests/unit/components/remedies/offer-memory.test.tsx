// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { missing } from '@/utils/domain/conversation/reading';
import { failed } from '@/utils/failures/failure';
import { type FakeDesk, settled } from '../../panel/fakes/fake-desk';
import { conversationReading, ORDER_A, orderReading, otherBuyer } from '../../panel/fakes/readings';
import { NOW } from '../../panel/fakes/records';
import { answerAll, card, ladder, line, openRemedies, preview, rung, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

const RULES = { outboundSunkFen: 600 };
const DAY = 24 * 60 * 60 * 1000;
const AT = {
  shopId: 'shop-1',
  console: 'pinduoduo',
  conversation: 'uid-1',
  buyerName: '小明',
  orderNo: ORDER_A,
} as const;

async function openLadder(ask: string, prepare: (desk: FakeDesk) => void = () => {}): Promise<FakeDesk> {
  const desk = await openRemedies({ rules: RULES, prepare });
  unfold('补偿');
  answerAll();
  type('买家要', ask);
  return desk;
}

/** What Enter in the search box does: the previewed phrase goes into the reply box. */
async function insertPreview({ store }: FakeDesk): Promise<void> {
  store.front.markPainted(store.front.current.value);
  const phrase = store.say.preview.value?.phrase;
  if (phrase) await store.insertion.insert(phrase);
  await settled();
}

async function offer(desk: FakeDesk, amount: string): Promise<void> {
  fireEvent.click(rung(amount));
  await insertPreview(desk);
}

async function press(name: RegExp | string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
}

/** What a colleague did before. */
function offeredBefore(desk: FakeDesk, fen: number, change: object = {}, at: object = {}): void {
  const { payouts } = desk.background;
  payouts.now = NOW - DAY;
  payouts.agentName = '李四';
  const id = `before-${payouts.offers.length}`;
  payouts.confirm({ ...AT, id, fen, level: 'AGENT', askFen: null, ...at });
  payouts.changeOffer(id, change);
  payouts.agentName = '小禾';
  payouts.now = NOW;
}

const proposed = () => document.querySelector('[data-proposed] .ladder-amount')?.textContent;
const sentLine = () => document.querySelector('.sent-line')?.textContent;

describe('an offer counts when the agent confirms that it was sent', () => {
  test('choosing the step and inserting its phrase store nothing; the line appears only after the insertion', async () => {
    const desk = await openLadder('20');
    fireEvent.click(rung('10'));
    await settled();
    expect(sentLine()).toBeUndefined();
    await insertPreview(desk);
    expect(sentLine()).toContain('已填入 10 元 — 发出后点确认');
    expect(desk.background.inputsOf('confirmOffer')).toEqual([]);
    expect(proposed()).toBe('10');
  });

  test('the confirmation stores what was said, and the next step is proposed', async () => {
    const desk = await openLadder('20');
    await offer(desk, '10');
    await press(/^已发出/);
    expect(desk.background.inputsOf('confirmOffer')).toMatchObject([
      { ...AT, fen: 1000, level: 'AGENT', askFen: 2000 },
    ]);
    expect(sentLine()).toBeUndefined();
    expect(proposed()).toBe('15');
    type('买家要', '30');
    expect(proposed()).toBe('15');
    expect(ladder()).toEqual(['15', '22', '27', '30']);
  });

  test('Enter confirms where it means nothing else, a key of the input method or a repeated one does not', async () => {
    const desk = await openLadder('20');
    await offer(desk, '10');
    fireEvent.keyDown(document.body, { key: 'Enter', isComposing: true });
    fireEvent.keyDown(document.body, { key: 'Enter', repeat: true });
    fireEvent.keyDown(screen.getByLabelText('买家要'), { key: 'Enter' });
    expect(desk.background.inputsOf('confirmOffer')).toEqual([]);
    fireEvent.keyDown(document.body, { key: 'Enter' });
    await settled();
    expect(desk.background.inputsOf('confirmOffer')).toHaveLength(1);
  });

  test('an amount changed before inserting is the amount that counts', async () => {
    const desk = await openLadder('20');
    fireEvent.click(rung('10'));
    desk.store.say.fill('金额', '12.5');
    await insertPreview(desk);
    await press(/^已发出/);
    expect(desk.background.inputsOf('confirmOffer')).toMatchObject([{ fen: 1250, level: 'AGENT' }]);
    expect(proposed()).toBe('15');
  });

  test('one that was not sent is forgotten', async () => {
    const desk = await openLadder('20');
    await offer(desk, '10');
    await press('没发');
    expect(sentLine()).toBeUndefined();
    expect(desk.background.inputsOf('confirmOffer')).toEqual([]);
    expect(proposed()).toBe('10');
  });

  test('a refused insertion is no offer', async () => {
    const desk = await openLadder('20');
    desk.console.refuses = { code: 'COMPOSER_MISSING' };
    await offer(desk, '10');
    expect(sentLine()).toBeUndefined();
  });

  test('it waits with its buyer and order, and never stands with another', async () => {
    const desk = await openLadder('20');
    await offer(desk, '10');
    desk.console.show(otherBuyer());
    await settled();
    expect(sentLine()).toBeUndefined();
    desk.console.show(conversationReading());
    await settled();
    expect(sentLine()).toContain('10 元');
    await press(/^已发出/);
    expect(desk.background.inputsOf('confirmOffer')).toMatchObject([{ conversation: 'uid-1', orderNo: ORDER_A }]);
  });

  test('a confirmation that could not be stored says so and can be repeated under the same id', async () => {
    const desk = await openLadder('20');
    await offer(desk, '10');
    desk.background.break('confirmOffer', failed('STORE_FULL'));
    await press(/^已发出/);
    expect(sentLine()).toContain('没存上:硬盘空间不够');
    desk.background.heal('confirmOffer');
    await press(/^已发出/);
    const ids = desk.background.inputsOf('confirmOffer').map((input) => input.id);
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(1);
    expect(proposed()).toBe('15');
  });

  test('without an order number nothing is kept, and the card says why', async () => {
    const reading = conversationReading({ orders: [orderReading('x', { orderNo: missing('NOT_FOUND') })] });
    const desk = await openRemedies({ rules: RULES, reading });
    unfold('补偿');
    answerAll();
    type('买家要', '20');
    expect(card('补偿').textContent).toContain('没读到订单号,报价和审批记不到本单');
    await offer(desk, '10');
    expect(sentLine()).toBeUndefined();
  });
});

describe('what a colleague offered', () => {
  test('shows with name and time, on the folded line too, and the next step goes on from there', async () => {
    await openLadder('20', (desk) => offeredBefore(desk, 1500, {}, { askFen: 2500 }));
    expect(line('补偿').textContent).toContain('已报 15 元');
    expect(card('补偿').textContent).toContain('已报 15 元 李四 昨天 17:20 · 买家要 25 · 等买家回');
    expect(proposed()).toBe('18');
  });

  test('a lower step is refused with the reason, the same one may be repeated', async () => {
    const desk = await openLadder('20', (background) => offeredBefore(background, 1500));
    fireEvent.click(rung('10'));
    await settled();
    expect(preview(desk).key).toBeNull();
    expect(screen.getByText('李四 昨天 17:20已报过 15 元,不能再报低的')).not.toBeNull();
    expect(rung('10').getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(rung('15'));
    expect(preview(desk).key).toBe('comp.counter_within');
  });

  test('when the buyer asks for less than was offered, no lower step is proposed', async () => {
    await openLadder('12', (desk) => offeredBefore(desk, 1500));
    expect(ladder().at(-1)).toBe('12');
    expect(proposed()).toBeUndefined();
  });

  test('another window’s confirmation arrives', async () => {
    const desk = await openLadder('20');
    offeredBefore(desk, 1800);
    desk.background.tell(['offers'], 'shop-2');
    await settled();
    expect(proposed()).toBe('10');
    desk.background.tell(['offers']);
    await settled();
    expect(proposed()).toBe('20');
  });
});

describe('what became of it, one key each', () => {
  test('accepted, then paid; a payment closes the bargaining', async () => {
    const desk = await openLadder('20', (background) => offeredBefore(background, 1500));
    const inLadder = () => screen.getByRole('group', { name: /让步阶梯/ });
    fireEvent.keyDown(inLadder(), { key: 'a' });
    await settled();
    expect(card('补偿').textContent).toContain('买家已接受 15 元:打款后点“已打款”');
    expect(proposed()).toBeUndefined();
    fireEvent.keyDown(inLadder(), { key: 'p' });
    await settled();
    expect(desk.background.inputsOf('setOfferState').map(({ state }) => state)).toEqual(['ACCEPTED', 'PAID']);
    expect(card('补偿').textContent).toContain('本单已补偿 ¥15.00');
    expect(proposed()).toBe('10');
  });

  test.each([
    ['已接受', 'ACCEPTED'],
    ['没接受', 'DECLINED'],
    ['已打款', 'PAID'],
  ])('%s by its button, and back', async (name, state) => {
    const desk = await openLadder('20', (background) => offeredBefore(background, 1500));
    await press(new RegExp(`${name}$`));
    expect(desk.background.payouts.offers[0]?.offer.state).toBe(state);
    await press('撤销');
    expect(desk.background.payouts.offers[0]?.offer.state).toBe(state === 'PAID' ? 'ACCEPTED' : 'SENT');
  });

  test('a confirmation made by mistake is taken back', async () => {
    await openLadder('20', (desk) => offeredBefore(desk, 1500));
    await press('其实没发');
    expect(proposed()).toBe('10');
  });
});

describe('before it is paid again', () => {
  const guard = () => [...document.querySelectorAll('.payout-guard > p')].map((line) => line.textContent?.trim());

  test('this order’s payouts, the amount paid, and the buyer’s n-th compensation in 90 days', async () => {
    await openLadder('20', (desk) => {
      offeredBefore(desk, 8000, { state: 'PAID' });
      offeredBefore(desk, 300, { state: 'PAID' }, { orderNo: '111-2222' });
    });
    expect(guard()).toEqual(['本单已补偿 ¥80.00', '合计将超过实付 ¥89.00', '该买家 90 天内第 3 次补偿']);
    expect(card('补偿').textContent).toContain('¥3 · 李四 昨天 17:20 · 订单 …2222');
  });

  test('nothing to say, nothing said', async () => {
    await openLadder('20');
    expect(guard()).toEqual([]);
  });

  test('the count is filled from the records, decides the level, and can be corrected', async () => {
    await openLadder('20', (desk) => {
      for (const orderNo of ['1', '2', '3']) offeredBefore(desk, 300, { state: 'PAID' }, { orderNo });
    });
    const count = screen.getByLabelText('90 天内补偿次数') as HTMLInputElement;
    expect(count.value).toBe('3');
    expect(card('补偿').textContent).toContain('次数按记录填 3,可改');
    expect(rung('10').textContent).toContain('主管');
    type('90 天内补偿次数', '2');
    expect(rung('10').textContent).toContain('权限内');
  });

  test('records that cannot be read are said, not taken for none', async () => {
    await openLadder('20', (desk) => desk.background.break('listPayouts', failed('STORE_UNAVAILABLE')));
    expect(card('补偿').textContent).toContain('补偿记录没读到,次数按 0 算,请核对');
    expect(guard()[0]).toContain('打不开本机数据');
  });
});
