// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { readValue } from '@/utils/domain/conversation/reading';
import { formatFen } from '@/utils/domain/money/format-fen';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { card, choose, line, openRemedies, preview, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: {
    lines: { id: string; qty: number; paidFen: number; discountFen?: number; refundFen?: number; refundQty?: number }[];
    invoiceFen: number;
    freightFen?: number;
    includeFreight?: boolean;
    toleranceFen?: number;
  };
  out: {
    expectedFen: number;
    diffFen: number;
    candidates: { code: string; line?: string; lines?: string[]; units?: number }[];
  };
}

const REASON: Record<string, (goods: string) => string> = {
  OK: () => '和实付一致',
  ROUNDING: () => '差在税额取整,不用重开',
  UNEXPLAINED: () => '按订单对不上,请看发票明细',
  MISSING_UNITS: (goods) => `少开 ${goods}`,
  MISSING_LINES: (goods) => `漏开 ${goods}`,
  FREIGHT_MISSING: () => '运费没有开进去',
  FREIGHT_ADDED: () => '多开了运费',
  DISCOUNT_NOT_DEDUCTED: () => '按原价开的,没减优惠',
  REFUND_NOT_REVERSED: () => '退过的款没有冲红',
  EXTRA_UNITS: (goods) => `多开 ${goods}`,
};

const QTY: Record<string, number> = { A: 2, B: 1, C: 3 };
const LINES = [
  { id: 'A', qty: 2, paidFen: 11800 },
  { id: 'B', qty: 1, paidFen: 4500 },
  { id: 'C', qty: 3, paidFen: 10000 },
];

const due = () => document.querySelector('.due-amount')?.textContent;

function readingOf(lines: readonly { id: string; qty: number }[]) {
  const items = readValue(
    lines.map(({ id, qty }) => ({ title: `商品${id}`, spec: '', qty })),
    '',
    '商品',
  );
  return conversationReading({ orders: [orderReading('240101-1', { items, paidFen: readValue(26_300, '', '实付') })] });
}

function typePaid(lines: readonly { paidFen: number }[]) {
  for (const [index, { paidFen }] of lines.entries()) type(`第 ${index + 1} 款实付`, formatFen(paidFen));
}

async function openWith(invoice: string) {
  const desk = await openRemedies({ reading: readingOf(LINES) });
  unfold('发票');
  typePaid(LINES);
  type('发票金额', invoice);
  return desk;
}

test.each(vectors.invoiceCheck as Case[])('$title', async ({ in: input, out }) => {
  await openRemedies({
    reading: readingOf(input.lines),
    rules: { invoice: { tolerancePerLineFen: input.toleranceFen ? 1 : 0 } },
  });
  unfold('发票');
  typePaid(input.lines);
  for (const [index, { discountFen, refundFen, refundQty }] of input.lines.entries()) {
    if (discountFen) type(`第 ${index + 1} 款优惠`, formatFen(discountFen));
    if (refundFen) type(`第 ${index + 1} 款已退金额`, formatFen(refundFen));
    if (refundQty) type(`第 ${index + 1} 款已退件数`, String(refundQty));
  }
  if (input.freightFen) type('运费', formatFen(input.freightFen));
  if (input.includeFreight === false) tick('运费开进发票');
  type('发票金额', formatFen(input.invoiceFen));

  const reasons = out.candidates.map(({ code, line: one, lines: several, units }) => {
    const goods = one ? [`商品${one} ${units} 件`] : several?.map((id) => `商品${id} ${QTY[id]} 件`);
    return REASON[code]?.((goods ?? []).join('、'));
  });
  expect(due()).toBe(`¥${formatFen(Math.abs(out.diffFen))}`);
  expect(line('发票').textContent).toBe(`发票${reasons[0]}应开 ${formatFen(out.expectedFen)}`);
  for (const reason of reasons) expect(card('发票').textContent).toContain(reason);
  const shown = [...document.querySelectorAll('.invoice-reasons label')].map((label) => label.textContent);
  expect(shown).toEqual(reasons.length > 1 ? reasons : []);
});

describe('what it is compared with', () => {
  test('one line is the order’s paid sum; only the invoice is asked', async () => {
    await openRemedies();
    expect(line('发票').textContent).toBe('发票还差 发票金额');
    unfold('发票');
    expect(document.activeElement).toBe(screen.getByLabelText('发票金额'));
    type('发票金额', '¥89.00');
    expect(line('发票').textContent).toBe('发票和实付一致应开 89.00');
  });

  test('several lines are asked for what was paid, unless the partial refund has split them', async () => {
    await openRemedies({ reading: readingOf(LINES) });
    expect(line('发票').textContent).toBe('发票还差 发票金额、每款实付');
    unfold('部分退款');
    for (const [index, price] of ['60', '50', '40'].entries()) type(`第 ${index + 1} 款单价`, price);
    fireEvent.click(line('部分退款'));
    unfold('发票');
    type('发票金额', '263');
    expect(line('发票').textContent).toBe('发票和实付一致应开 263.00');
    expect(card('发票').textContent).toContain('每款实付来自部分退款里的分摊');
    type('第 1 款实付', '100');
    expect(card('发票').textContent).toContain('实付是手填的');
  });

  test.each([
    ['第 1 款实付', '59,0', '不是金额'],
    ['第 1 款件数', '0', '填整数'],
    ['第 1 款已退金额', '200', '比实付多'],
    ['第 1 款已退件数', '3', '比件数多'],
    ['运费', '-8', '不能是负数'],
    ['发票金额', '26O', '不是金额'],
    ['发票金额', '20-30', '是一段价格'],
  ])('%s %s is refused beside its field', async (label, text, sentence) => {
    await openWith('263');
    type(label, text);
    expect(screen.getByRole('alert').textContent).toContain(sentence);
    expect(due()).toBeUndefined();
  });
});

describe('a pasted invoice', () => {
  const FULL = [
    '电子发票(普通发票)',
    '名称:示例科技有限公司 统一社会信用代码/纳税人识别号:91330100799655058B',
    '名称:示例旗舰店 统一社会信用代码/纳税人识别号:9144030071526726XG',
    '*服装*商品A 件 1 52.21 52.21 13% 6.79',
    '合 计 ¥180.53 ¥23.47',
    '价税合计(大写) 贰佰零肆元整 (小写)¥204.00',
  ].join('\n');

  test('its total is found, and that it was read is said', async () => {
    await openWith(FULL);
    expect(line('发票').textContent).toBe('发票少开 商品A 1 件应开 263.00');
    expect(card('发票').textContent).toContain('发票金额是从粘贴的文字里读的');
  });

  test('its buyer’s title and tax number are checked', async () => {
    await openWith(FULL);
    expect((screen.getByLabelText('抬头') as HTMLInputElement).value).toBe('示例科技有限公司');
    expect((screen.getByLabelText('税号') as HTMLInputElement).value).toBe('91330100799655058B');
    expect(card('发票').textContent).toContain('✓ 抬头税号没问题');
  });

  test('lines that each end with an amount are added up', async () => {
    await openWith('商品A 1件 59.00\n商品B 45.00\n商品C 3件 ¥100.00元');
    expect(line('发票').textContent).toContain('少开 商品A 1 件');
    expect(card('发票').textContent).toContain('发票金额是各行相加的');
  });

  test.each([
    ['发票号 12345\n商品A 59.00', '没找到价税合计,直接填金额'],
    ['商品A 59.00\n合 计 59.00', '没找到价税合计,直接填金额'],
    ['(小写)¥204.00\n(小写)¥59.00', '有几个不同的合计,直接填金额'],
  ])('%j is not guessed at', async (text, sentence) => {
    await openWith(text);
    expect(screen.getByRole('alert').textContent).toBe(sentence);
    expect(line('发票').textContent).toContain('有填错的');
  });
});

describe('what is said', () => {
  test('goods left out are admitted and named to the buyer', async () => {
    const desk = await openWith('204');
    fireEvent.keyDown(screen.getByRole('button', { name: /少开重开话术/ }), { key: '1' });
    expect(preview(desk).key).toBe('M06.found');
    expect(desk.store.say.filling.value.filled).toEqual({
      发票金额: '204',
      实付金额: '263',
      商品: '商品A',
      数量: '1',
    });
    expect(card('发票').textContent).toContain('发票开了 204.00 元,实际付款 263.00 元:少开 商品A 1 件');
  });

  test('whole lines left out are counted in units', async () => {
    const desk = await openWith('100');
    fireEvent.click(screen.getByRole('button', { name: /少开重开话术/ }));
    expect(desk.store.say.filling.value.filled).toMatchObject({ 商品: '商品A、商品B', 数量: '3' });
  });

  test('too much is answered with the right amount', async () => {
    const desk = await openWith('322');
    fireEvent.keyDown(screen.getByRole('button', { name: /如实开具话术/ }), { key: '1' });
    expect(preview(desk).key).toBe('M06.truth');
    expect(preview(desk).text).toContain('263元');
  });

  test('what nobody can explain is checked, not said', async () => {
    await openWith('261.77');
    expect(screen.queryAllByRole('button', { name: /话术$/ })).toEqual([]);
    expect(card('发票').textContent).toContain('请核对开票明细后回复');
    expect(card('发票').textContent).not.toContain('对买家');
  });

  test('finance gets one sentence with order, sums, reason and what to do', async () => {
    const desk = await openWith('204');
    fireEvent.keyDown(screen.getByRole('button', { name: /复制给财务/ }), { key: '2' });
    await settled();
    expect(desk.clipboard.text).toBe(
      '订单 240101-1:应开 263.00,已开 204.00,差 -59.00,少开 商品A 1 件;请开红字发票冲销后按应开金额重开',
    );
  });

  test('of several explanations the chosen one is told', async () => {
    const desk = await openWith('263');
    type('第 1 款已退金额', '59');
    type('第 1 款已退件数', '1');
    expect(card('发票').textContent).toContain('请先开退款部分的红字发票');
    fireEvent.click(screen.getByLabelText('多开 商品A 1 件'));
    expect(line('发票').textContent).toContain('多开 商品A 1 件');
    fireEvent.click(screen.getByRole('button', { name: /复制给财务/ }));
    await settled();
    expect(desk.clipboard.text).toContain('多开 商品A 1 件;请开红字发票冲销后');
  });

  test('the arithmetic is copied in one line', async () => {
    const desk = await openWith('204');
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe('【内部】应开 263.00 = 实付 263.00;差 -59.00 = 发票 204.00 − 263.00');
  });
});

describe('title and tax number', () => {
  async function check(title: string, code: string) {
    const desk = await openRemedies();
    unfold('发票');
    type('抬头', title);
    type('税号', code);
    return desk;
  }
  const verdict = () => document.querySelector('.remedy-more > [role="status"]')?.textContent;

  test.each([
    ['示例公司', '91330100799655058B', '✓ 抬头税号没问题'],
    ['示例公司', ' 9144 0300 7152 6726 xg ', '✓ 抬头税号没问题'],
    ['示例公司', '914403001922038216', '✓ 抬头税号没问题'],
    ['示例公司', '914403001922038217', '✗ 税号校验位不对,有一位抄错了'],
    ['示例公司', '9144030019220382', '✗ 税号要 18 位,现在 16 位'],
    ['示例公司', '9133O100799655058B', '✗ 税号里不会有 O'],
    ['示例公司', '', '✗ 单位要有税号'],
    ['', '91330100799655058B', '✗ 缺抬头'],
  ])('%j %j', async (title, code, sentence) => {
    await check(title, code);
    expect(verdict()).toBe(sentence);
  });

  test('a person needs no number, and the title goes into its phrase', async () => {
    const desk = await check('张三 ', '');
    choose('开给', '个人');
    expect(verdict()).toBe('✓ 个人抬头不用税号');
    fireEvent.keyDown(screen.getByRole('button', { name: /抬头核对话术/ }), { key: '1' });
    expect(preview(desk).key).toBe('M06.title');
    expect(preview(desk).text).toContain('“张三”');
  });
});
