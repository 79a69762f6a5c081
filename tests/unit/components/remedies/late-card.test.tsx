// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { readValue } from '@/utils/domain/conversation/reading';
import { formatFen } from '@/utils/domain/money/format-fen';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { card, choose, line, openRemedies, preview, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: { platform: string; when: string; paid: number };
  out: number | null;
}

const PLATFORM: Record<string, string> = { TAOBAO: '淘宝天猫', PDD: '拼多多', DOUYIN: '抖音' };
const CASE: Record<string, string> = {
  LATE_STD: '过了 48h',
  LATE_LONG: '过了更长的承诺',
  OUT_OF_STOCK: '缺货或再过 72h',
};

test.each(vectors.lateCompensation as Case[])('$title', async ({ in: input, out }) => {
  await openRemedies();
  unfold('延迟发货');
  choose('平台', PLATFORM[input.platform] ?? '');
  choose('情况', CASE[input.when] ?? '');
  type('订单实付', formatFen(input.paid));
  const shown = out === null ? '没有这条规则的数字,看商家后台' : `¥${formatFen(out)}`;
  expect(line('延迟发货').textContent).toContain(shown);
});

describe('the card', () => {
  const NOW = Date.parse('2025-11-01T10:00:00+08:00');

  test('takes platform and sum from the console, the case from nobody', async () => {
    const desk = await openRemedies({ now: NOW });
    expect(line('延迟发货').textContent).toBe('延迟发货还差 情况');
    unfold('延迟发货');
    choose('情况', '过了 48h');
    expect(line('延迟发货').textContent).toBe('延迟发货¥3.00拼多多');
    fireEvent.keyDown(screen.getByRole('button', { name: /取致歉话术/ }), { key: '1' });
    expect(preview(desk).key).toBe('O02.sorry');
  });

  test('feige is Douyin', async () => {
    const paidFen = readValue(500_000, '¥5000.00', '实付');
    const orders = [orderReading('240101-1', { paidFen })];
    await openRemedies({ reading: conversationReading({ console: 'feige', orders }), now: NOW });
    unfold('延迟发货');
    choose('情况', '过了 48h');
    expect(line('延迟发货').textContent).toBe('延迟发货¥30.00抖音');
  });

  test('goods that are gone get the phrase for that', async () => {
    const desk = await openRemedies({ now: NOW });
    unfold('延迟发货');
    choose('情况', '缺货或再过 72h');
    fireEvent.click(screen.getByRole('button', { name: /取致歉话术/ }));
    expect(preview(desk).key).toBe('O01.tell');
  });

  test.each([
    ['2025-11-30T00:00:00+08:00', '平台数字按 2025-09-01 的资料,以商家后台显示为准'],
    ['2025-11-30T00:01:00+08:00', '平台数字还是 2025-09-01 的,超过 90 天没核对,以商家后台显示为准'],
  ])('at %s', async (now, sentence) => {
    await openRemedies({ now: Date.parse(now) });
    unfold('延迟发货');
    choose('情况', '过了 48h');
    expect(card('延迟发货').textContent).toContain(sentence);
    expect(card('延迟发货').textContent).toContain('可信度低');
  });

  test('the shop’s own figures count', async () => {
    const LATE_STD = [{ belowFen: null, bp: 1000, minFen: 0, maxFen: 700 }];
    const desk = await openRemedies({ now: NOW, rules: { late: { asOf: '2025-10-20', PDD: { LATE_STD } } } });
    unfold('延迟发货');
    choose('情况', '过了 48h');
    expect(line('延迟发货').textContent).toContain('¥7.00');
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe(
      '【内部】拼多多 过了 48h;89.00 × 10 %,最低 0.00,最高 7.00 = 7.00;2025-10-20 的预设',
    );
  });
});
