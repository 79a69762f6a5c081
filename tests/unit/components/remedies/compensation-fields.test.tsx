// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { answerAll, card, choose, ladder, line, openRemedies, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

describe('no amount before it is known', () => {
  test('who is liable comes first: nothing is assumed and no money is shown', async () => {
    await openRemedies({ rules: { costShareBp: 3900 } });
    unfold('补偿');
    type('买家要', '20');
    choose('退回还能再卖', '不能');
    const liability = within(screen.getByRole('group', { name: '定责' })).getAllByRole('radio');
    expect(liability.map((radio) => (radio as HTMLInputElement).checked)).toEqual([false, false, false, false]);
    expect(ladder()).toEqual([]);
    expect(line('补偿').textContent).toBe('补偿还差 定责');
    choose('定责', '我方');
    expect(ladder()).toEqual(['10', '15', '18', '20']);
  });

  test('whether the goods can be sold again and what they cost are asked, never guessed', async () => {
    await openRemedies();
    unfold('补偿');
    choose('定责', '我方');
    expect(line('补偿').textContent).toBe('补偿还差 能否再卖、成本');
    expect(card('补偿').textContent).toContain('页面上没有成本,不猜');
    choose('退回还能再卖', '不能');
    type('单件成本', '35');
    expect(ladder().length).toBeGreaterThan(0);
  });

  test('an order whose paid sum was not read asks for the unit price', async () => {
    const orders = [orderReading('1', { paidFen: missing('NOT_FOUND') })];
    await openRemedies({ reading: conversationReading({ orders }) });
    unfold('补偿');
    answerAll();
    expect(line('补偿').textContent).toBe('补偿还差 单件实付');
    type('单件实付', '89');
    expect(line('补偿').textContent).toContain('上限 44.50');
  });

  test('candidates are not taken for the paid sum', async () => {
    const orders = [orderReading('1', { paidFen: { state: 'ambiguous', texts: ['¥89', '¥98'], source: '实付' } })];
    await openRemedies({ reading: conversationReading({ orders }) });
    unfold('补偿');
    answerAll();
    expect(line('补偿').textContent).toBe('补偿还差 单件实付');
  });
});

describe('amounts as people type them', () => {
  test.each(['20', '20.0', '¥20.00', '20元', '２０', '￥20', ' 20 '])('%s is 20 yuan', async (text) => {
    await openRemedies({ rules: { outboundSunkFen: 600 } });
    unfold('补偿');
    answerAll();
    type('买家要', text);
    expect(ladder()).toEqual(['10', '15', '18', '20']);
  });

  test.each([
    ['20.555', '最多两位小数'],
    ['-20', '不能是负数'],
    ['二十', '不是金额,如 20.5'],
    ['20-30', '是一段价格,填一个数'],
    ['10000000.01', '超过一千万元'],
  ])('%s is an error beside the field, never a rounding', async (text, sentence) => {
    await openRemedies();
    unfold('补偿');
    answerAll();
    type('买家要', text);
    const field = screen.getByLabelText('买家要') as HTMLInputElement;
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(sentence);
    expect(field.value).toBe(text);
    expect(ladder()).toEqual([]);
    expect(line('补偿').textContent).toContain('有填错的');
  });

  test.each([
    ['有问题件数', '2', '比买的多'],
    ['有问题件数', '0', '填整数'],
    ['有问题件数', '1.5', '填整数'],
    ['90 天内补偿次数', '一', '填整数'],
    ['单件实付', '89.001', '最多两位小数'],
    ['单件成本', '-1', '不能是负数'],
  ])('%s %s: %s', async (label, text, sentence) => {
    await openRemedies();
    unfold('补偿');
    answerAll();
    type(label, text);
    expect(screen.getByRole('alert').textContent).toBe(sentence);
    expect(ladder()).toEqual([]);
  });

  test('a share takes a percentage and nothing else', async () => {
    await openRemedies();
    unfold('补偿');
    answerAll();
    choose('成本填法', '占实付 %');
    type('单件成本', '40.5%');
    expect(card('补偿').textContent).toContain('成本按实付的 40.5 % 估');
    type('单件成本', '101');
    expect(screen.getByRole('alert').textContent).toBe('最多 100 %');
    type('单件成本', '¥40');
    expect(screen.getByRole('alert').textContent).toBe('不是金额,如 20.5');
  });
});

describe('what a result rests on is said', () => {
  const doubts = () => document.querySelector('.remedy-doubts')?.textContent ?? '';

  test('a page value and a typed cost leave nothing to check', async () => {
    await openRemedies();
    unfold('补偿');
    answerAll();
    expect(doubts()).toBe('');
  });

  test('a typed unit price, until it is the page’s again', async () => {
    await openRemedies();
    unfold('补偿');
    answerAll();
    type('单件实付', '80');
    expect(doubts()).toContain('单件实付是手填的');
    type('单件实付', '89.00');
    expect(doubts()).toBe('');
  });

  test('a sum found by its label only, and a cost share', async () => {
    const orders = [orderReading('1', { paidFen: readValue(8900, '¥89', '页面别处', false) })];
    await openRemedies({ rules: { costShareBp: 4000 }, reading: conversationReading({ orders }) });
    unfold('补偿');
    choose('定责', '我方');
    choose('退回还能再卖', '能');
    expect(doubts()).toBe('请核对:订单实付是手填或按标签找到的、成本按占比估');
    expect(card('补偿').textContent).toContain('成本按实付的 40 % 估(店铺设置)');
  });

  test('a sum that does not divide says how it was split', async () => {
    const items = readValue([{ title: '袜子', spec: '', qty: 3 }], '', '商品');
    const orders = [orderReading('1', { paidFen: readValue(10_000, '¥100', '实付'), items })];
    await openRemedies({ reading: conversationReading({ orders }) });
    unfold('补偿');
    answerAll();
    expect((screen.getByLabelText('单件实付') as HTMLInputElement).value).toBe('33.34');
    expect(card('补偿').textContent).toContain('实付 100.00 ÷ 3 件除不尽:前 1 件各 33.34,其余各 33.33');
    expect(doubts()).toContain('实付除不尽');
  });

  test('several items: the even split is an assumption, the item is chosen', async () => {
    const items = readValue(
      [
        { title: '上衣', spec: '', qty: 2 },
        { title: '裤子', spec: '', qty: 2 },
      ],
      '',
      '商品',
    );
    const orders = [orderReading('1', { paidFen: readValue(10_000, '¥100', '实付'), items })];
    await openRemedies({ reading: conversationReading({ orders }) });
    unfold('补偿');
    answerAll();
    expect(screen.getByRole('option', { name: '裤子 ×2' })).not.toBeNull();
    expect(card('补偿').textContent).toContain('按 4 件均分只是假设');
    expect(doubts()).toContain('单件实付按件均分');
  });
});
