import { describe, expect, it } from 'vitest';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { missing, readValue } from '@/utils/domain/conversation/reading';
import { phraseValues } from '@/utils/domain/phrases/phrase-values';
import { conversationReading, ORDER_A, orderReading } from './fakes/readings';

const known = (changes: Partial<OrderReading> = {}) =>
  phraseValues({
    reading: conversationReading(),
    order: orderReading(ORDER_A, changes),
    shopName: '旗舰店A',
    agentName: '小禾',
  });

describe('the values of a phrase', () => {
  it('come from buyer, order, shop and agent', () => {
    expect(known().values).toEqual({
      买家昵称: '小明',
      订单号: ORDER_A,
      商品: '示例T恤',
      规格: '黑/XL',
      数量: '1',
      实付金额: '89.00',
      快递公司: '圆通速递',
      快递单号: 'YT8812003344001',
      店铺: '旗舰店A',
      客服名: '小禾',
    });
    expect([...known().unsure]).toEqual([]);
  });

  it('are absent where nothing is certain', () => {
    const { values } = phraseValues({ reading: null, order: null, shopName: null, agentName: null });
    expect(Object.values(values).filter((value) => value !== undefined)).toEqual([]);
  });

  it('are absent and offered where there are several candidates', () => {
    const { values, suggestions } = known({
      trackingNo: { state: 'ambiguous', texts: ['YT1', 'YT2'], source: 'x' },
      paidFen: missing('BAD_FORMAT', '¥20起'),
    });
    expect(values.快递单号).toBeUndefined();
    expect(suggestions.快递单号).toEqual(['YT1', 'YT2']);
    expect(values.实付金额).toBeUndefined();
  });

  it('of several items are a choice', () => {
    const items = [
      { title: '羽绒服', spec: '藏青/3XL', qty: 2 },
      { title: '围巾', spec: '', qty: null },
    ];
    const { values, suggestions } = known({ items: readValue(items, '', 'x') });
    expect([values.商品, values.规格, values.数量]).toEqual([undefined, undefined, undefined]);
    expect([suggestions.商品, suggestions.规格, suggestions.数量]).toEqual([['羽绒服', '围巾'], ['藏青/3XL'], ['2']]);
  });

  it('do not invent a quantity or a variant the page does not show', () => {
    const items = [{ title: '围巾', spec: '', qty: null }];
    const { values } = known({ items: readValue(items, '', 'x') });
    expect([values.商品, values.规格, values.数量]).toEqual(['围巾', undefined, undefined]);
  });

  it('are marked where they were typed in or found by their label only', () => {
    const { unsure } = known({
      courier: readValue('圆通速递', '圆通速递', '快递', false),
      paidFen: { state: 'typed', value: 100, text: '1' },
    });
    expect([...unsure].sort()).toEqual(['实付金额', '快递公司'].sort());
  });

  it('carry a hostile nickname as it is, but for marks that turn the sentence around', () => {
    const name = '\u202e<b>{订单号}</b>\u2066👩🏽‍🚀';
    const reading = conversationReading({ buyerName: readValue(name, name, 'x') });
    const { values } = phraseValues({ reading, order: null, shopName: null, agentName: null });
    expect(values.买家昵称).toBe('<b>{订单号}</b>👩🏽‍🚀');
  });
});
