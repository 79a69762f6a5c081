import { expect, test } from 'vitest';
import { readRule } from '@/utils/manager/rule-text';
import { ruleAt } from '@/utils/manager/rules-table';

function read(path: string, text: string) {
  const rule = ruleAt(path);
  if (rule.kind === 'choice') throw new Error(`${path} is not typed`);
  const result = readRule(rule, text);
  return result.ok ? result.value : result.code;
}

test.each([
  ['bargain.agentLimitFen', '20', 2000],
  ['bargain.agentLimitFen', '20元', 2000],
  ['bargain.agentLimitFen', '¥20.50', 2050],
  ['bargain.agentLimitFen', '２０．５', 2050],
  ['bargain.agentLimitFen', '1,299', 129_900],
  ['bargain.agentLimitFen', '20.005', 'TOO_MANY_DECIMALS'],
  ['bargain.agentLimitFen', '-1', 'NEGATIVE'],
  ['bargain.agentLimitFen', '', 'EMPTY'],
  ['bargain.stepFen', '0', 'OUT_OF_RANGE'],
  ['bargain.agentLimitBp', '30', 3000],
  ['bargain.agentLimitBp', '30%', 3000],
  ['bargain.agentLimitBp', '３０％', 3000],
  ['bargain.agentLimitBp', '12.5 %', 1250],
  ['bargain.agentLimitBp', '100.01', 'OVER_FULL'],
  ['bargain.agentLimitBp', '30元', 'NOT_A_NUMBER'],
  ['bargain.rounds', '３ 轮', 3],
  ['bargain.rounds', '0', 'OUT_OF_RANGE'],
  ['bargain.rounds', '3.5', 'NOT_A_COUNT'],
  ['deadlines.refundHours', '48小时', 48],
  ['deadlines.refundHours', '48 h', 48],
  ['priceDiff.days', '15 个工作日', 15],
  ['costShareBp', '', null],
  ['costShareBp', '40', 4000],
  ['wornRangeFen', '10-15', [1000, 1500]],
  ['wornRangeFen', '10元~15元', [1000, 1500]],
  ['wornRangeFen', '１０至１５', [1000, 1500]],
  ['wornRangeFen', '15-10', 'NOT_A_SPAN'],
  ['wornRangeFen', '10', 'NOT_A_SPAN'],
  ['wornRangeFen', '-10', 'NOT_A_SPAN'],
  ['logistics.deliveryDays.INTER', '3–6天', [3, 6]],
  ['logistics.deliveryDays.INTER', '3–366', 'OUT_OF_RANGE'],
  ['priceDiff.careOptions', '5元券；下次免邮', ['5元券', '下次免邮']],
  ['priceDiff.careOptions', '', null],
  ['priceDiff.careOptions', '只有一样', 'NOT_OF_THE_FORM'],
  ['late.asOf', '2026年11月2日', '2026-11-02'],
  ['late.asOf', '2026-02-30', 'NOT_OF_THE_FORM'],
  ['calendar.completeYears', '2027；２０２８年', [2027, 2028]],
  ['late.PDD.LATE_STD', '', []],
  ['late.PDD.LATE_STD', '*：5%，5～50元', [{ belowFen: null, bp: 500, minFen: 500, maxFen: 5000 }]],
  ['late.PDD.LATE_STD', '*: 5% 5–50\n<300: 1% 0–3', 'NOT_OF_THE_FORM'],
  ['late.PDD.LATE_STD', '*: 5% 50–5', 'NOT_OF_THE_FORM'],
  ['deadlines.platformTimers', '拼多多 · 变魔术: 36', 'NOT_OF_THE_FORM'],
])('%s typed as “%s”', (path, text, expected) => {
  expect(read(path, text)).toEqual(expected);
});

test('the calendar takes days and spans, in any order, the last word on a date wins', () => {
  expect(read('calendar.days', '2027-02-07 班\n2027/1/1~2027/1/3 放假\n2027年1月3日 上班')).toEqual([
    { date: '2027-01-01', kind: 'OFF' },
    { date: '2027-01-02', kind: 'OFF' },
    { date: '2027-01-03', kind: 'WORK' },
    { date: '2027-02-07', kind: 'WORK' },
  ]);
  expect(read('calendar.days', '2027-01-03~2027-01-01 休')).toBe('NOT_OF_THE_FORM');
  expect(read('calendar.days', '2027-01-01')).toBe('NOT_OF_THE_FORM');
});

test('a clock of a platform keeps everything but its hours', () => {
  const [first] = read('deadlines.platformTimers', '拼多多 · 处理申请 · 申请起 · 未发货：24小时') as object[];
  expect(first).toEqual({ console: 'pinduoduo', step: 'ANSWER', from: 'requestedAt', shipped: false, hours: 24 });
});
