// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import { formatFen } from '@/utils/domain/money/format-fen';
import type { PartialReturnMethod } from '@/utils/domain/remedies/partial-return';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { card, choose, line, openRemedies, preview, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Line {
  id: string;
  unitFen: number;
  qty: number;
}

interface SplitCase {
  title: string;
  in: { lines: Line[]; discounts: { fen: number; on: string[] | null; by: 'SELLER' | 'PLATFORM' }[] };
  out: { gross: number; sellerDisc: number; platformDisc: number; paid: number; units: number[] }[];
}

interface ReturnCase {
  title: string;
  in: {
    lines: Line[];
    rule: { tiers: number[][] };
    ret: Record<string, number | undefined>;
    liability: 'SELLER' | 'BUYER';
    method: PartialReturnMethod;
  };
  out: { paid: number; proportional: number; recalc: number; refund: number };
}

const due = () => document.querySelector('.due-amount')?.textContent;
const rows = () =>
  [...document.querySelectorAll('.refund-table tbody tr')].map((row) =>
    [...row.querySelectorAll('td')].slice(0, 3).map((cell) => cell.textContent),
  );

/** An order of these lines, of which only titles and units stand on the page. */
function readingOf(lines: readonly Line[], paidFen?: number) {
  const items = readValue(
    lines.map(({ id, qty }) => ({ title: `商品${id}`, spec: '', qty })),
    '',
    '商品',
  );
  const paid = paidFen === undefined ? missing('NOT_FOUND') : readValue(paidFen, '', '实付');
  return conversationReading({ orders: [orderReading('240101-1', { items, paidFen: paid })] });
}

function typePrices(lines: readonly Line[]) {
  for (const [index, { unitFen }] of lines.entries()) type(`第 ${index + 1} 款单价`, formatFen(unitFen));
}

const LINES: Line[] = [
  { id: 'A', unitFen: 19900, qty: 1 },
  { id: 'B', unitFen: 9900, qty: 2 },
  { id: 'C', unitFen: 3900, qty: 1 },
];

test.each(vectors.orderSplit as SplitCase[])('$title', async ({ in: { lines, discounts }, out }) => {
  await openRemedies({ reading: readingOf(lines) });
  unfold('部分退款');
  typePrices(lines);
  for (const { fen, on, by } of discounts) {
    const name = by === 'SELLER' ? '店铺优惠' : '平台优惠';
    type(name, formatFen(fen));
    const [id] = on ?? [];
    const target = id === undefined ? '' : String(lines.findIndex((known) => known.id === id));
    fireEvent.change(screen.getByLabelText(`${name}用在`), { target: { value: target } });
  }
  type('第 2 款退几件', '1');
  expect(rows()).toEqual(
    out.map(({ gross, sellerDisc, platformDisc, paid }) => [gross, sellerDisc + platformDisc, paid].map(formatFen)),
  );
  expect(due()).toBe(`¥${formatFen(out[1]?.units[0] ?? -1)}`);
});

test.each(vectors.partialReturn as ReturnCase[])('$title', async ({ in: input, out }) => {
  await openRemedies({
    reading: readingOf(input.lines, out.paid),
    rules: { partialReturn: { method: input.method } },
  });
  unfold('部分退款');
  typePrices(input.lines);
  choose('优惠', '按满减规则');
  const [at = 0, off = 0] = input.rule.tiers[0] ?? [];
  type('满', formatFen(at));
  type('减', formatFen(off));
  choose('定责', input.liability === 'SELLER' ? '我方' : '买家');
  for (const [index, { id }] of input.lines.entries()) {
    type(`第 ${index + 1} 款退几件`, String(input.ret[id] ?? 0));
  }
  expect(due()).toBe(`¥${formatFen(out.refund)}`);
  expect(line('部分退款').textContent).toBe(`部分退款应退 ¥${formatFen(out.refund)}实付 ${formatFen(out.paid)} 里`);
  fireEvent.click(screen.getByText('怎么算的'));
  expect(card('部分退款').textContent).toContain(
    `按比例 ${formatFen(out.proportional)};按剩余结算 ${formatFen(out.recalc)} = 实付 ${formatFen(out.paid)}`,
  );
});

describe('the simple case: paid, units, returned', () => {
  const one = [{ id: 'A', unitFen: 0, qty: 3 }];

  test('only the returned units are asked; first units carry the odd fen', async () => {
    const desk = await openRemedies({ reading: readingOf(one, 10_000) });
    expect(line('部分退款').textContent).toBe('部分退款还差 退几件');
    unfold('部分退款');
    expect(document.activeElement).toBe(screen.getByLabelText('退几件'));
    type('退几件', '1');
    expect(due()).toBe('¥33.34');
    type('之前退过', '1');
    expect(due()).toBe('¥33.33');
    type('退几件', '2');
    expect(due()).toBe('¥66.66');
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe(
      '【内部】实付 100.00 ÷ 3 件;每件 前 1 件各 33.34,其余 33.33;之前退过 1 件;退 2 件 = 66.66',
    );
  });

  test.each([
    ['退几件', '4', '比件数多'],
    ['退几件', '0', '填整数'],
    ['退几件', '一', '填整数'],
    ['共几件', '1.5', '填整数'],
    ['实付', '89.123', '最多两位小数'],
    ['之前退过', '4', '比件数多'],
  ])('%s %s is refused beside its field', async (label, text, sentence) => {
    await openRemedies({ reading: readingOf(one, 10_000) });
    unfold('部分退款');
    type('退几件', '1');
    type(label, text);
    expect(screen.getAllByRole('alert').map((alert) => alert.textContent)).toContain(sentence);
    expect(due()).toBeUndefined();
  });

  test('what was typed over the page is said', async () => {
    await openRemedies({ reading: readingOf(one, 10_000) });
    unfold('部分退款');
    type('退几件', '1');
    type('实付', '90元');
    expect(due()).toBe('¥30.00');
    expect(card('部分退款').textContent).toContain('请核对:实付是手填的');
    expect(card('部分退款').textContent).toContain('各款实付合计 90.00,订单实付 100.00,对不上');
  });
});

describe('discounts', () => {
  test('the discount is what list prices and paid sum differ by, and that is written out', async () => {
    await openRemedies({ reading: readingOf(LINES, 40_600) });
    expect(line('部分退款').textContent).toBe('部分退款还差 单价、退几件');
    unfold('部分退款');
    typePrices(LINES);
    type('第 1 款退几件', '1');
    expect((screen.getByLabelText('店铺优惠') as HTMLInputElement).value).toBe('30.00');
    expect(due()).toBe('¥185.31');
    expect(card('部分退款').textContent).toContain('优惠按单价合计减实付推算');
  });

  test('a sum that does not match the order’s is said', async () => {
    await openRemedies({ reading: readingOf(LINES, 40_600) });
    unfold('部分退款');
    typePrices(LINES);
    type('第 1 款退几件', '1');
    type('店铺优惠', '20');
    expect(card('部分退款').textContent).toContain('各款实付合计 416.00,订单实付 406.00,对不上');
  });

  test('a promotion asks who is liable before it tells a refund', async () => {
    await openRemedies({ reading: readingOf(LINES, 40_600) });
    unfold('部分退款');
    typePrices(LINES);
    choose('优惠', '按满减规则');
    type('第 1 款退几件', '1');
    expect(line('部分退款').textContent).toBe('部分退款还差 满减规则、定责');
    type('满', '300');
    type('减', '30');
    expect(line('部分退款').textContent).toBe('部分退款还差 定责');
    choose('定责', '买家');
    expect(due()).toBe('¥185.31');
  });
});

describe('what is said to the buyer', () => {
  async function returnA(rules = {}) {
    const desk = await openRemedies({ reading: readingOf(LINES, 40_600), rules });
    unfold('部分退款');
    typePrices(LINES);
    choose('优惠', '按满减规则');
    type('满', '300');
    type('减', '30');
    choose('定责', '买家');
    type('第 1 款退几件', '1');
    return desk;
  }

  test('the phrase names promotion, goods and refund', async () => {
    const desk = await returnA();
    fireEvent.keyDown(screen.getByRole('button', { name: /明细话术/ }), { key: '1' });
    expect(preview(desk).key).toBe('M08.detail');
    expect(preview(desk).text).toContain('满300减30');
    expect(preview(desk).text).toContain('应退185.31元');
    expect(preview(desk).text).toContain('商品A');
  });

  test('the amount phrase names what was paid for the order', async () => {
    const desk = await returnA();
    fireEvent.keyDown(screen.getByRole('button', { name: /改金额话术/ }), { key: '2' });
    expect(preview(desk).key).toBe('M05.amount');
    expect(desk.store.say.filling.value.filled).toEqual({ 商品: '商品A', 实付金额: '406', 金额: '185.31' });
  });

  test('a recalculated refund is not called proportional; its table names no refund by line', async () => {
    const desk = await returnA({ partialReturn: { method: 'RECALC' } });
    expect(due()).toBe('¥169.00');
    expect(screen.queryAllByRole('button', { name: /话术$/ })).toEqual([]);
    fireEvent.keyDown(screen.getByRole('button', { name: /复制明细/ }), { key: '1' });
    await settled();
    expect(desk.clipboard.text).toBe(
      [
        '退款明细',
        '商品A ×1:原价 199.00,优惠 13.69,实付 185.31',
        '商品B ×2:原价 198.00,优惠 13.63,实付 184.37',
        '商品C ×1:原价 39.00,优惠 2.68,实付 36.32',
        '应退合计 169.00 元',
      ].join('\n'),
    );
  });
});

test('lines the page did not show can be added', async () => {
  await openRemedies({
    reading: conversationReading({ orders: [orderReading('1', { items: missing('NOT_FOUND') })] }),
  });
  unfold('部分退款');
  choose('怎么算', '分款算优惠');
  fireEvent.click(screen.getByRole('button', { name: '加一款' }));
  for (const number of [1, 2]) {
    type(`第 ${number} 款单价`, '50');
    type(`第 ${number} 款件数`, '1');
  }
  type('第 2 款退几件', '1');
  expect(due()).toBe('¥44.50');
  fireEvent.click(screen.getByRole('button', { name: '去掉最后一款' }));
  expect(screen.queryByLabelText('第 2 款单价')).toBeNull();
});
