// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { formatFen } from '@/utils/domain/money/format-fen';
import type { FreightInsurance } from '@/utils/domain/remedies/freight';
import type { FreightKind, FreightPayers, LegPayer } from '@/utils/domain/remedies/freight-payers';
import vectors from '../../../vectors/remedies.json' with { type: 'json' };
import { settled } from '../../panel/fakes/fake-desk';
import { card, choose, line, openRemedies, preview, tick, type, unfold } from './remedies-desk-fake';

afterEach(cleanup);

interface Case {
  title: string;
  in: {
    kind: FreightKind;
    liability: 'SELLER' | 'COURIER' | 'BUYER' | 'UNCLEAR';
    freeShipping: boolean;
    outboundCostFen: number;
    outboundChargedFen: number;
    returnCostFen: number;
    reshipCostFen: number;
    insurance?: FreightInsurance;
    insuranceCapFen?: number;
    rejectPayer?: LegPayer;
    agreed?: Partial<FreightPayers>;
    freeThreshold?: { thresholdFen: number; keptFen: number; feeFen: number; disclosed: boolean };
  };
  out: {
    payers: FreightPayers;
    refundOutboundFen: number;
    buyerFen: number;
    sellerFen: number;
    insurerFen: number;
    claimCourierFen: number;
    deductFen: number;
  };
}

const KIND = { RETURN: '退货', EXCHANGE: '换货', REJECT: '拒收', RESHIP: '补发' };
const LIABLE = { SELLER: '我方', COURIER: '快递', BUYER: '买家', UNCLEAR: '不明' };
const INSURED = { NONE: '没有', RETURN_INSURANCE: '运费险', RETURN_PACK: '退货包运费' };
const LEG = { outbound: '去程', ret: '退回', reship: '再发' };
const PAYER = { SELLER: '我方', BUYER: '买家' };
const LEGS_OF = {
  RETURN: ['outbound', 'ret'],
  EXCHANGE: ['outbound', 'ret', 'reship'],
  REJECT: ['outbound', 'ret'],
  RESHIP: ['outbound', 'reship'],
} as const;

const due = () => document.querySelector('.due-amount')?.textContent;
const legs = () =>
  [...document.querySelectorAll('.freight-leg')].map((leg) => leg.querySelector('strong')?.textContent ?? '');
const secret = () => [...document.querySelectorAll('.remedy-card .remedy-internal')].map((mark) => mark.textContent);

test.each(vectors.freight as Case[])('$title', async ({ in: input, out }) => {
  await openRemedies({
    rules: { outboundSunkFen: 600, freight: { rejectPayer: input.rejectPayer, freeThresholdFen: 9900 } },
  });
  unfold('运费');
  choose('办理', KIND[input.kind]);
  choose('定责', LIABLE[input.liability]);
  choose('包邮', input.freeShipping ? '包邮' : '不包邮');
  if (!input.freeShipping) type('买家付的运费', formatFen(input.outboundChargedFen));
  if (input.insurance) {
    choose('运费保障', INSURED[input.insurance]);
    if (input.insuranceCapFen !== undefined) type('最多赔', formatFen(input.insuranceCapFen));
  }
  for (const [leg, payer] of Object.entries(input.agreed ?? {})) {
    const select = screen.getByLabelText(`${LEG[leg as keyof FreightPayers]}谁付`);
    fireEvent.change(select, { target: { value: payer } });
  }
  if (input.freeThreshold) {
    tick('退后不够包邮门槛');
    type('留下的金额', formatFen(input.freeThreshold.keptFen));
    type('少付的运费', formatFen(input.freeThreshold.feeFen));
    tick('页面写明了门槛和扣法');
  }

  expect(due()).toBe(`¥${formatFen(out.buyerFen)}`);
  expect(legs()).toEqual(LEGS_OF[input.kind].map((leg) => PAYER[out.payers[leg]]));
  const shown = card('运费').textContent;
  const moved: [string, number][] = [
    ['退还买家付的运费', out.refundOutboundFen],
    ['从退款扣运费', out.deductFen],
  ];
  for (const [name, fen] of moved) {
    if (fen > 0) expect(shown).toContain(`${name} ¥${formatFen(fen)}`);
    else expect(shown).not.toContain(name);
  }
  if (out.insurerFen > 0) expect(shown).toContain(`保险付 ${formatFen(out.insurerFen)}`);
  expect(secret()).toContainEqual(expect.stringContaining(`我方承担 ${formatFen(out.sellerFen)}`));
  if (out.claimCourierFen > 0) {
    expect(secret()).toContainEqual(expect.stringContaining(`向快递追偿 ${formatFen(out.claimCourierFen)}`));
  }
});

describe('what has to be said first', () => {
  test('nobody is liable by default, and nothing is computed before it is said', async () => {
    await openRemedies();
    expect(line('运费').textContent).toBe('运费还差 定责');
    unfold('运费');
    expect(document.activeElement).toBe(screen.getByLabelText('我方'));
    expect(due()).toBeUndefined();
  });

  test('where delivery was not free, what the buyer paid is not guessed', async () => {
    await openRemedies();
    unfold('运费');
    choose('定责', '买家');
    choose('包邮', '不包邮');
    expect(line('运费').textContent).toBe('运费还差 买家付的运费');
    type('买家付的运费', '8元');
    expect(due()).toBe('¥18.00');
  });

  test.each([
    ['1,0.5', '不是金额'],
    ['10.005', '最多两位小数'],
    ['-3', '不能是负数'],
    ['10-12', '是一段价格'],
  ])('退回运费 %s is refused beside its field', async (text, sentence) => {
    await openRemedies();
    unfold('运费');
    choose('定责', '买家');
    type('退回运费', text);
    expect(screen.getByRole('alert').textContent).toContain(sentence);
    expect(line('运费').textContent).toContain('有填错的,改好再算');
    expect(due()).toBeUndefined();
  });

  test('a bad text in a field that no longer counts is in nobody’s way', async () => {
    await openRemedies();
    unfold('运费');
    choose('办理', '换货');
    choose('定责', '买家');
    type('再发运费', 'abc');
    choose('办理', '退货');
    expect(due()).toBe('¥10.00');
  });
});

describe('what the result rests on', () => {
  test('the shop’s figures and assumptions are written out', async () => {
    await openRemedies({ rules: { returnFreightFen: 1200 } });
    unfold('运费');
    choose('定责', '买家');
    expect(due()).toBe('¥12.00');
    expect(card('运费').textContent).toContain('请核对:是否包邮按店铺设置、快递费按店铺设置,不是实际票据');
    choose('运费保障', '运费险');
    expect(card('运费').textContent).toContain('保险按全额赔,没填上限');
    type('退回运费', '15');
    expect(card('运费').textContent).toContain('快递费是手填的');
  });

  test('freight may not be deducted where the page did not say so', async () => {
    await openRemedies({ rules: { freight: { freeThresholdFen: 9900, belowThresholdFeeFen: 800 } } });
    unfold('运费');
    choose('定责', '买家');
    tick('退后不够包邮门槛');
    type('留下的金额', '59');
    expect(card('运费').textContent).toContain('页面没写明,不能扣运费');
    expect(screen.queryByRole('button', { name: /扣运费话术/ })).toBeNull();
  });

  test('the copied arithmetic tells what the buyer pays and none of the shop’s costs', async () => {
    const desk = await openRemedies({ rules: { outboundSunkFen: 637 } });
    unfold('运费');
    choose('定责', '买家');
    choose('运费保障', '运费险');
    type('最多赔', '7.5');
    fireEvent.click(screen.getByText('怎么算的'));
    fireEvent.click(screen.getByText('复制算式'));
    await settled();
    expect(desk.clipboard.text).toBe(
      '【内部】定责 买家;包邮;买家承担 2.50 = 买家付的运费 0.00 + 退回 10.00 − 保险 7.50',
    );
    const outside = card('运费').cloneNode(true) as HTMLElement;
    for (const mark of outside.querySelectorAll('.remedy-internal')) mark.remove();
    expect(outside.textContent).not.toContain('6.37');
  });
});

describe('phrases', () => {
  async function decide(liability: string, kind = '退货') {
    const desk = await openRemedies();
    unfold('运费');
    choose('办理', kind);
    choose('定责', liability);
    return desk;
  }
  const buttons = () => screen.queryAllByRole('button', { name: /话术$/ }).map((button) => button.textContent);

  test('a liable shop guides the return, then pays the freight back', async () => {
    const desk = await decide('我方');
    expect(buttons()).toEqual(['1 寄回话术', '2 退运费话术']);
    fireEvent.keyDown(screen.getByRole('button', { name: /寄回话术/ }), { key: '2' });
    expect(preview(desk).key).toBe('M02.pay');
    expect(desk.store.say.filling.value.filled).toEqual({ 运费: '10' });
    expect(preview(desk).missing).toEqual(['截止时间']);
  });

  test('the delivery given back is in the freight that is paid back', async () => {
    const desk = await decide('我方');
    choose('包邮', '不包邮');
    type('买家付的运费', '8');
    fireEvent.click(screen.getByRole('button', { name: /退运费话术/ }));
    expect(desk.store.say.filling.value.filled).toEqual({ 运费: '18' });
  });

  test('a buyer’s own return says who pays the way back', async () => {
    const desk = await decide('买家');
    fireEvent.keyDown(screen.getByRole('button', { name: /无理由退货话术/ }), { key: '1' });
    expect(preview(desk).key).toBe('R01.ok');
    expect(desk.store.say.filling.value.filled).toEqual({ 方案一: '由您承担' });
  });

  test('insurance and a broken free-delivery line have their own', async () => {
    const desk = await openRemedies({ rules: { freight: { freeThresholdFen: 9900, belowThresholdFeeFen: 800 } } });
    unfold('运费');
    choose('定责', '买家');
    choose('运费保障', '运费险');
    tick('退后不够包邮门槛');
    type('留下的金额', '59');
    tick('页面写明了门槛和扣法');
    expect(buttons()).toEqual(['1 扣运费话术', '2 无理由退货话术', '3 运费险话术']);
    fireEvent.keyDown(screen.getByRole('button', { name: /扣运费话术/ }), { key: '1' });
    expect(preview(desk).text).toContain('需要扣8元运费');
  });

  test('nobody laid anything out for a refused parcel', async () => {
    await decide('我方', '拒收');
    expect(buttons()).toEqual([]);
  });
});
