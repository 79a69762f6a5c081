// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { readValue } from '@/utils/domain/conversation/reading';
import { formatFen } from '@/utils/domain/money/format-fen';
import type { Remedy } from '@/utils/domain/remedies/remedy-costs';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { answerAll, card, choose, line, openRemedies, preview, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: {
    unitPaidFen: number;
    unitCostFen: number;
    liability: 'SELLER' | 'COURIER' | 'BUYER';
    resalable: boolean;
    feeRefundable: boolean;
    buyerPaidOutboundFen: number;
    freeShipping?: boolean;
    askFen: number;
  };
  out: Partial<Record<Remedy, number>>;
}

const NAME: Record<Remedy, string> = {
  KEEP_AND_COMPENSATE: '留用补偿',
  RETURN_AND_REFUND: '退货退款',
  EXCHANGE: '换货',
  RESHIP_WITHOUT_RETURN: '免退补发',
  REFUND_WITHOUT_RETURN: '免退退款',
};
const LIABLE = { SELLER: '我方', COURIER: '快递', BUYER: '买家' };

const ways = () =>
  [...document.querySelectorAll('.costs-way')].map((way) => [...way.children].map((part) => part.textContent));

test.each(vectors.remedyCosts as Case[])('$title', async ({ in: input, out }) => {
  const paidFen = readValue(input.unitPaidFen, '', '实付');
  await openRemedies({
    rules: { outboundSunkFen: 600, feeRefundable: input.feeRefundable },
    reading: conversationReading({ orders: [orderReading('240101-1', { paidFen })] }),
  });
  unfold('补偿');
  choose('定责', LIABLE[input.liability]);
  choose('退回还能再卖', input.resalable ? '能' : '不能');
  type('单件成本', formatFen(input.unitCostFen));
  type('买家要', formatFen(input.askFen));
  if (input.liability === 'BUYER') tick('买家还能七天无理由退');
  fireEvent.click(line('补偿'));
  unfold('方案成本');
  const charged = input.freeShipping === false || input.buyerPaidOutboundFen > 0;
  choose('包邮', charged ? '不包邮' : '包邮');
  if (charged) type('买家付的运费', formatFen(input.buyerPaidOutboundFen));

  const expected = Object.entries(out)
    .toSorted((a, b) => a[1] - b[1])
    .map(([remedy, fen], index) => [NAME[remedy as Remedy], index === 0 ? '最省' : '', formatFen(fen)]);
  expect(ways()).toEqual(expected);
  expect(line('方案成本').textContent).toBe(`方案成本最省 ${expected[0]?.[0]}${expected[0]?.[2]}`);
});

describe('one set of inputs', () => {
  test('what is missing is asked in the compensation card, and the button leads there', async () => {
    await openRemedies();
    expect(line('方案成本').textContent).toBe('方案成本还差 定责、能否再卖、成本');
    unfold('方案成本');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '去补偿里填' }));
    fireEvent.click(screen.getByRole('button', { name: '去补偿里填' }));
    expect(document.activeElement).toBe(screen.getByLabelText('我方'));
    answerAll();
    expect(line('方案成本').textContent).toBe('方案成本最省 留用补偿17.80');
    expect(card('方案成本').textContent).toContain('按补偿里填的:我方,实付 89.00,买家要 没说数额');
  });

  test('the second parcel’s freight is the freight card’s, from the shop’s rules until typed over', async () => {
    await openRemedies({ rules: { freight: { reshipCostFen: 900 } } });
    unfold('补偿');
    answerAll();
    fireEvent.click(line('补偿'));
    unfold('方案成本');
    expect((screen.getByLabelText('再发运费') as HTMLInputElement).value).toBe('9.00');
    expect(card('方案成本').textContent).toContain('请核对:再发运费按店铺设置、是否包邮按店铺设置');
    type('再发运费', '12');
    expect(card('方案成本').textContent).toContain('再发运费是手填的');
    expect(ways()).toContainEqual(['免退补发', '', '47.00']);
    fireEvent.click(line('方案成本'));
    unfold('运费');
    choose('办理', '换货');
    expect((screen.getByLabelText('再发运费') as HTMLInputElement).value).toBe('12');
  });

  test('a bad amount is said beside its field and nothing is computed', async () => {
    await openRemedies();
    unfold('补偿');
    answerAll();
    unfold('方案成本');
    type('再发运费', '6.005');
    expect(screen.getByRole('alert').textContent).toContain('最多两位小数');
    expect(line('方案成本').textContent).toContain('有填错的,改好再算');
    expect(ways()).toEqual([]);
    type('再发运费', '');
    expect(line('方案成本').textContent).toContain('还差 再发运费');
  });

  test('a compensation the buyer does not want is not the cheapest way', async () => {
    await openRemedies();
    unfold('补偿');
    answerAll();
    type('买家要', '0');
    unfold('方案成本');
    expect(ways()[0]).toEqual(['免退补发', '最省', '41.00']);
    expect(card('方案成本').textContent).toContain('买家不要补偿,不比留用');
  });
});

describe('the figures stay inside', () => {
  const FIGURES = ['17.80', '53.00', '41.00', '84.55', '96.55', '35.00'];

  async function open() {
    const desk = await openRemedies();
    unfold('补偿');
    answerAll();
    fireEvent.click(line('补偿'));
    unfold('方案成本');
    return desk;
  }

  test('each carries the lock, on the line and in the card', async () => {
    await open();
    const outside = document.body.cloneNode(true) as HTMLElement;
    for (const mark of outside.querySelectorAll('.remedy-internal')) mark.remove();
    for (const figure of FIGURES) {
      expect(document.body.textContent).toContain(figure);
      expect(outside.textContent).not.toContain(figure);
    }
  });

  test('what is copied names the ways, not in the order of their cost', async () => {
    const desk = await open();
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe('【内部】实付 89.00;定责 我方;可选 免退补发、免退退款、换货、留用补偿、退货退款');
    expect(card('方案成本').textContent).toContain(
      '换货 53.00 = 成本 35.00 + 再发运费 6.00 + 退回运费 10.00 + 处理 2.00',
    );
  });

  test('the phrase names two ways and no amount', async () => {
    const desk = await open();
    fireEvent.keyDown(screen.getByRole('button', { name: /两方案话术/ }), { key: '1' });
    expect(preview(desk).key).toBe('common.two_options');
    expect(preview(desk).text).not.toMatch(/\d/);
  });
});
