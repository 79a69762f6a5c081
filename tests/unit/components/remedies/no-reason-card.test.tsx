// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import type { OrderReading, OrderStage } from '@/utils/domain/conversation/order';
import { readValue } from '@/utils/domain/conversation/reading';
import { formatFen } from '@/utils/domain/money/format-fen';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';
import { card, choose, line, openRemedies, preview, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: Record<string, unknown> & { window: 'IN_WINDOW' | 'GRACE' | 'OUT'; category?: string; goodsType?: string };
  out: { status: keyof typeof STATUS; reasons: string[]; deductFen?: number };
}

const STATUS = {
  ELIGIBLE: '可以无理由退货',
  ELIGIBLE_WITH_DEDUCTION: '可以退,扣赠品价',
  NEED_ACCESSORIES: '补齐配件后可以退',
  NOT_INTACT: '不完好,协商处理',
  EXPIRED: '过了期限,协商处理',
  EXCLUDED: '不适用无理由,协商处理',
};
const PHRASE: Partial<Record<keyof typeof STATUS, string>> = {
  NOT_INTACT: 'R01.not_intact',
  EXPIRED: 'common.soft_no',
  EXCLUDED: 'common.soft_no',
};
const GOODS: Record<string, string> = {
  APPAREL_HOME: '服饰家纺',
  FOOD_COSMETIC_MEDICAL: '食品美妆',
  ELECTRONIC: '电器数码',
  OTHER: '其他',
};
const FLAGS: Record<string, string> = {
  downloaded: '下载了',
  confirmedAtPurchase: '买家下单时确认过',
  sellerPromise7d: '本店自己承诺了七天',
  sealBroken: '一次性密封破了',
  activated: '激活了',
  repaired: '修过或改装过',
  irreversibleMarks: '有去不掉的痕迹',
  tagRemoved: '吊牌剪了',
  soiled: '有污渍或破损',
  usedBeyondCheck: '用过,不只是查看试用',
  accessoriesMissing: '配件缺了',
  giftMissing: '赠品没了',
  giftPriceDisclosed: '赠品页面标了价',
};

const SIGNED_AT = '2026-09-26T09:00:00+08:00';
/** Signed on 26 September 2026: 168 h end on 3 October, the shop's seven working days on 12 October. */
const MOMENT = {
  IN_WINDOW: '2026-09-28T10:00:00+08:00',
  GRACE: '2026-10-05T10:00:00+08:00',
  OUT: '2026-10-20T10:00:00+08:00',
};

function signedOrder(changes: Partial<OrderReading> = {}) {
  const stage = readValue<OrderStage>('SIGNED', '已签收', '状态');
  const signedAt = readValue(SIGNED_AT, '', '签收时间');
  return conversationReading({ orders: [orderReading('240101-1', { stage, signedAt, ...changes })] });
}

const take = () => fireEvent.click(screen.getByRole('button', { name: /取话术/ }));
const reasons = () => document.querySelectorAll('.remedy-reasons li').length;

test.each(vectors.noReason as Case[])('$title', async ({ in: input, out }) => {
  const desk = await openRemedies({ reading: signedOrder(), now: Date.parse(MOMENT[input.window]) });
  unfold('七天无理由');
  choose('类别', GOODS[input.goodsType ?? 'OTHER'] ?? '');
  if (input.category) fireEvent.change(screen.getByLabelText('商品属于'), { target: { value: input.category } });
  for (const [flag, label] of Object.entries(FLAGS)) if (input[flag] === true) tick(label);
  if (input.giftPriceDisclosed) type('赠品标价', formatFen(Number(input.giftPriceFen)));
  const deduction = out.deductFen === undefined ? '' : `;扣 ¥${formatFen(out.deductFen)}`;
  expect(card('七天无理由').querySelector('output')?.textContent).toBe(`${STATUS[out.status]}${deduction}`);
  expect(reasons()).toBe(out.reasons.length);
  take();
  expect(preview(desk).key).toBe(PHRASE[out.status] ?? 'R01.ok');
});

describe('where there is no right', () => {
  test('what was found is said, with two ways out', async () => {
    const desk = await openRemedies({ reading: signedOrder(), now: Date.parse(MOMENT.GRACE) });
    unfold('七天无理由');
    choose('类别', '服饰家纺');
    tick('吊牌剪了');
    tick('有污渍或破损');
    expect(card('七天无理由').textContent).toContain('不用硬拒,可以');
    fireEvent.keyDown(screen.getByRole('button', { name: /取话术/ }), { key: '1' });
    expect(desk.store.say.filling.value.filled).toEqual({
      原因: '吊牌剪了、商品有污渍或破损',
      方案一: '换一件您更合适的款式或尺码',
      方案二: '商品您留着用，给您一点优惠',
    });
    expect(preview(desk).missing).toEqual([]);
  });

  test('a finished order past its window is expired, not open', async () => {
    const stage = readValue<OrderStage>('REFUNDED', '已退款', '状态');
    await openRemedies({ reading: signedOrder({ stage }), now: Date.parse(MOMENT.OUT) });
    unfold('七天无理由');
    choose('类别', '其他');
    expect(line('七天无理由').textContent).toBe('七天无理由过了期限,协商处理到 10-12 24:00');
  });
});

describe('what is asked', () => {
  test('the kind of goods is never assumed', async () => {
    await openRemedies({ reading: signedOrder(), now: Date.parse(MOMENT.IN_WINDOW) });
    expect(line('七天无理由').textContent).toBe('七天无理由还差 类别');
  });

  test('only what matters for these goods; an answer for others does not count', async () => {
    await openRemedies({ reading: signedOrder(), now: Date.parse(MOMENT.IN_WINDOW) });
    unfold('七天无理由');
    choose('类别', '服饰家纺');
    tick('吊牌剪了');
    choose('类别', '电器数码');
    expect(screen.queryByLabelText('吊牌剪了')).toBeNull();
    expect(card('七天无理由').querySelector('output')?.textContent).toBe('可以无理由退货');
  });

  test('a signing time typed here is the deadlines’ too', async () => {
    const reading = signedOrder({ signedAt: { state: 'missing', reason: 'NOT_FOUND' } });
    await openRemedies({ reading, now: Date.parse(MOMENT.IN_WINDOW) });
    unfold('七天无理由');
    choose('类别', '其他');
    expect(line('七天无理由').textContent).toBe('七天无理由还差 签收时间');
    type('签收', '09-26 09:00');
    expect(line('七天无理由').textContent).toBe('七天无理由可以无理由退货到 10-12 24:00');
    expect(line('期限').textContent).toContain('七天无理由 到 10-12 24:00');
    expect(card('七天无理由').textContent).toContain('签收时间是手填');
  });

  test('goods on their way can be returned, and that is written out', async () => {
    await openRemedies();
    unfold('七天无理由');
    choose('类别', '其他');
    expect(card('七天无理由').textContent).toContain('还没签收,期限没有起算');
    expect(card('七天无理由').querySelector('output')?.textContent).toBe('可以无理由退货');
  });

  test('a shown gift price is needed, not guessed', async () => {
    await openRemedies({ reading: signedOrder(), now: Date.parse(MOMENT.IN_WINDOW) });
    unfold('七天无理由');
    choose('类别', '其他');
    tick('赠品没了');
    tick('赠品页面标了价');
    expect(line('七天无理由').textContent).toBe('七天无理由还差 赠品标价');
  });
});

test('the reasons are copied with the window', async () => {
  const desk = await openRemedies({ reading: signedOrder(), now: Date.parse(MOMENT.GRACE) });
  unfold('七天无理由');
  choose('类别', '其他');
  fireEvent.click(screen.getByText('怎么算的'));
  fireEvent.click(screen.getByText('复制算式'));
  await settled();
  expect(desk.clipboard.text).toBe(
    '【内部】签收 09-26 09:00,期限到 10-12 24:00;可以无理由退货;平台 168h 已过,法律或本店承诺还在,照样受理',
  );
});
