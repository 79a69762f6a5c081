// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { readValue } from '@/utils/domain/conversation/reading';
import { formatFen, formatFenTrimmed } from '@/utils/domain/money/format-fen';
import type { CompensationInput, CompensationResult } from '@/utils/domain/remedies/compensation';
import type { CompensationSettings } from '@/utils/domain/remedies/compensation-settings';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { choose, ladder, line, openRemedies, rung, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: CompensationInput;
  settings: Partial<CompensationSettings>;
  out: CompensationResult;
}

const CASES = vectors.compensation as unknown as Case[];
const LIABILITY = { SELLER: '我方', COURIER: '快递', BUYER: '买家', NONE: '无责' } as const;
const SEVERITY = { MINOR: '轻微', MODERATE: '一般', MAJOR: '较重', SEVERE: '严重' } as const;
const LEVEL = { AGENT: '权限内', SUPERVISOR: '主管', MANAGER: '经理' } as const;
const ADVICE = {
  BARGAIN: '先出标出的一档',
  SUGGEST: '买家没说数额',
  ACCEPT: '直接答应',
  NONE: '买家不要补偿',
  NO_COMPENSATION: '补偿不划算',
} as const;

/** The order whose units cost what the case says, so that the card's own prefill is tried too. */
function orderOf({ unitPaidFen, qty }: CompensationInput) {
  return orderReading('240101-1', {
    paidFen: readValue(unitPaidFen * qty, '', '实付'),
    items: readValue([{ title: '示例T恤', spec: '黑/XL', qty }], '', '商品'),
  });
}

test.each(CASES)('$title', async ({ in: input, settings, out }) => {
  const { platformFeeBp, feeRefundable, returnFreightFen, handlingFen, outboundSunkFen, presetRangeFen } = input;
  await openRemedies({
    rules: { platformFeeBp, feeRefundable, returnFreightFen, handlingFen, outboundSunkFen, bargain: settings },
    reading: conversationReading({ orders: [orderOf(input)] }),
  });
  unfold('补偿');
  choose('定责', LIABILITY[input.liability]);
  if (input.liability === 'NONE' || input.liability === 'BUYER') {
    if (input.noReasonRight) tick('买家还能七天无理由退');
  }
  choose('退回还能再卖', input.resalable ? '能' : '不能');
  choose('程度', presetRangeFen ? '穿洗过' : SEVERITY[input.severity]);
  type('有问题件数', String(input.qty));
  type('单件成本', formatFen(input.unitCostFen));
  if (input.askFen !== null) type('买家要', formatFen(input.askFen));
  if (input.priorCompCount) type('90 天内补偿次数', String(input.priorCompCount));

  const amounts = out.offers.map(({ fen }) => formatFenTrimmed(fen));
  expect(ladder()).toEqual(amounts);
  for (const { fen, level } of out.offers) expect(rung(formatFenTrimmed(fen)).textContent).toContain(LEVEL[level]);
  expect(line('补偿').textContent).toContain(`上限 ${formatFen(out.ceilingFen)}`);
  expect(line('补偿').textContent).toContain(amounts.join(' → '));
  const isAboveAgent = out.offers[0] !== undefined && out.offers[0].level !== 'AGENT';
  const advice = [...document.querySelectorAll('.remedy-advice')].map((shown) => shown.textContent).join();
  expect(advice).toContain(isAboveAgent ? '没批之前不提金额' : ADVICE[out.strategy]);
  expect(advice.includes('免退货退款')).toBe(out.refundWithoutReturnBetter);
  expect(advice.includes('低于合理损失')).toBe('belowFairLoss' in out && out.belowFairLoss);
});

test('the ladder changes while the ask is typed, and goes when the text is no amount', async () => {
  await openRemedies({ rules: { costShareBp: 3900, outboundSunkFen: 600 } });
  unfold('补偿');
  choose('定责', '我方');
  choose('退回还能再卖', '不能');
  type('买家要', '2');
  expect(ladder()).toEqual(['2']);
  type('买家要', '20');
  expect(ladder()).toEqual(['10', '15', '18', '20']);
  type('买家要', '20.');
  expect(ladder()).toEqual([]);
});

test('severe damage offers return or exchange first', async () => {
  await openRemedies({ rules: { costShareBp: 3900 } });
  unfold('补偿');
  choose('定责', '快递');
  choose('退回还能再卖', '不能');
  choose('程度', '严重');
  expect(screen.getByText('损坏严重:先给退换,买家想留下再谈补偿').classList.contains('remedy-advice')).toBe(true);
});
