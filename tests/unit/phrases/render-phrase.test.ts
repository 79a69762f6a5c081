import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compilePhrase,
  type PhraseValues,
  type RenderedPhrase,
  renderPhrase,
  stripTrailingLineBreaks,
} from '@/utils/domain/phrases/render-phrase';

function render(text: string, values: PhraseValues = {}, dropped: readonly string[] = []): RenderedPhrase {
  const compiled = compilePhrase(text);
  if (!compiled.ok) throw new Error(`${compiled.code} at ${compiled.position}`);
  return renderPhrase(compiled, values, new Set(dropped));
}

const VALUES = { 买家昵称: '小鹿', 订单号: 'A1', 金额: '12.5', 实付金额: '99', 规格: '雾蓝', 空: ' ' };

describe('renderPhrase', () => {
  test.each<[template: string, text: string]>([
    ['您好{买家昵称}，订单{订单号}', '您好小鹿，订单A1'],
    ['{ 买家昵称 }您好', '小鹿您好'],
    ['｛买家昵称｝您好', '小鹿您好'],
    ['{买家昵称}、{买家昵称}', '小鹿、小鹿'],
    ['{实付}元，{sku}', '99元，雾蓝'],
    ['{主管 | default: "售后主管"}', '售后主管'],
    ['{买家昵称 | default: "亲"}', '小鹿'],
    ['{主管 | default: 买家昵称}', '小鹿'],
    ['{% if 已签收 %}到了{% else %}在路上{% endif %}', '在路上'],
    ['{% if 订单号 %}订单{订单号}{% endif %}好', '订单A1好'],
    ['{% if 实付 %}付过{% endif %}', '付过'],
    ['{% unless 已签收 %}在路上{% endunless %}', '在路上'],
    ['{% if 规格 == "雾蓝" and 订单号 %}蓝{% endif %}', '蓝'],
    ['{% case 规格 %}{% when "灰" %}灰{% when "雾蓝" %}蓝{% else %}其他{% endcase %}', '蓝'],
    ['{% if 空 %}有{% else %}无{% endif %}', '无'],
    [':{ {} {1} {(>_<)} }', ':{ {} {1} {(>_<)} }'],
    ['{"a":1}', '{"a":1}'],
    ['第一行\n第二行\n\n', '第一行\n第二行'],
    ['｛笑｝', '｛笑｝'],
    ['', ''],
  ])('%j becomes %j', (template, text) => {
    expect(render(template, VALUES)).toMatchObject({ text, missing: [] });
  });

  test.each<[filter: string, value: string, text: string]>([
    ['金额', '12.5', '12.50'],
    ['金额', '12', '12.00'],
    ['金额', '¥1,234.5元', '1234.50'],
    ['金额', '0.07', '0.07'],
    ['金额', '9007199254740993.10', '9007199254740993.10'],
    ['金额', '1.005', '1.005'],
    ['金额', '全额', '全额'],
    ['日期', '2026-11-04', '11月4日'],
    ['日期', '2026/1/2 08:30', '1月2日'],
    ['日期', '下周一', '下周一'],
    ['时间', '2026-11-24T18:05:00+08:00', '11月24日18:05'],
    ['时间', '2026-11-24 8:05', '11月24日08:05'],
    ['时间', '2026-11-24', '11月24日'],
    ['时间', '2026-11-24T10:05:00Z', '2026-11-24T10:05:00Z'],
    ['时间', '今天18:00', '今天18:00'],
  ])('format %s turns %j into %j', (filter, value, text) => {
    expect(render(`{金额 | ${filter}}`, { 金额: value }).text).toBe(text);
  });

  test('shows what is text, what is a value and what is missing', () => {
    expect(render('您好{买家昵称}，退{金额}元', { 买家昵称: '小鹿' })).toEqual({
      segments: [
        { kind: 'text', text: '您好' },
        { kind: 'value', name: '买家昵称', text: '小鹿' },
        { kind: 'text', text: '，退' },
        { kind: 'missing', name: '金额' },
        { kind: 'text', text: '元' },
      ],
      missing: ['金额'],
      text: null,
    });
  });

  test.each<[template: string, values: PhraseValues, missing: string[]]>([
    ['{订单号}{订单号}{金额}', {}, ['订单号', '金额']],
    ['{金额 | 金额}', {}, ['金额']],
    ['{订单号}', { 订单号: ' \n' }, ['订单号']],
    ['{订单号}', { 订单号: undefined }, ['订单号']],
    ['{运单号}', {}, ['快递单号']],
    ['{订单状态}', {}, ['订单状态']],
    ['{主管 | default: 部门}', {}, ['主管']],
    ['{% if 已签收 %}{订单号}{% else %}{金额}{% endif %}', {}, ['金额']],
    ['{% if 已签收 %}{订单号}{% else %}{金额}{% endif %}', { 已签收: '是' }, ['订单号']],
    ['{constructor}{__proto__}{toString}', {}, ['constructor', '__proto__', 'toString']],
  ])('%j with %o lacks %j and has no text', (template, values, missing) => {
    expect(render(template, values)).toMatchObject({ missing, text: null });
  });

  test.each<[template: string, dropped: string[], text: string]>([
    ['{买家昵称}，很抱歉', ['买家昵称'], '很抱歉'],
    ['抱歉{买家昵称}，订单', ['买家昵称'], '抱歉，订单'],
    ['好的。{买家昵称}，您看', ['买家昵称'], '好的。您看'],
    ['{快递公司}{快递单号}，已发出', ['快递公司', '快递单号'], '已发出'],
    ['{买家昵称 | default: "亲"}，您好', ['买家昵称'], '您好'],
    ['{主管 | default: ""}，您好', [], '您好'],
    ['订单{订单号}，{买家昵称}，您好', ['买家昵称'], '订单A1，您好'],
    ['您好\n{买家昵称}，您看', ['买家昵称'], '您好\n您看'],
    ['您好，{买家昵称}。', ['买家昵称'], '您好。'],
    ['您好{买家昵称}请看', ['买家昵称'], '您好请看'],
    ['{订单号}{买家昵称}，您好', ['买家昵称'], 'A1，您好'],
    ['Hi {买家昵称}, this is', ['买家昵称'], 'Hi, this is'],
    ["I'm sorry, {买家昵称}, this", ['买家昵称'], "I'm sorry, this"],
    ["That's fine, {买家昵称}. Please", ['买家昵称'], "That's fine. Please"],
    ['{% if 订单号 %}订单{订单号}{% else %}您好{% endif %}', ['订单号'], '您好'],
  ])('%j without %j becomes %j', (template, dropped, text) => {
    expect(render(template, { 订单号: 'A1' }, dropped)).toMatchObject({ text, missing: [] });
  });

  test('leaves a dropped variable out even when it has a value', () => {
    expect(render('{买家昵称}，您好', VALUES, ['买家昵称']).text).toBe('您好');
  });

  test.each(['{{x}}', '<b>', '{订单号}', '{% if x %}', '%}', '$&', '￥', '👨‍👩‍👧', '\u202eabc', '\'"'])(
    'keeps %j in a nickname as it is',
    (nickname) => {
      expect(render('您好{买家昵称}。', { 买家昵称: nickname, 订单号: 'A1' }).text).toBe(`您好${nickname}。`);
    },
  );

  test('keeps any nickname as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (nickname) => {
        fc.pre(nickname.trim() !== '');
        const { segments, text } = render('您好{买家昵称}。', { 买家昵称: nickname });
        expect(text).toBe(`您好${nickname}。`);
        expect(segments[1]).toEqual({ kind: 'value', name: '买家昵称', text: nickname });
      }),
    );
  });

  test('takes text without braces word for word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const text = raw.replace(/[{}｛｝]/g, '');
        expect(render(text).text).toBe(stripTrailingLineBreaks(text));
      }),
    );
  });
});

describe('stripTrailingLineBreaks', () => {
  test.each([
    ['好\n', '好'],
    ['好 \r\n \n', '好'],
    ['好\u2028', '好'],
    ['好 ', '好 '],
    ['\n好', '\n好'],
    ['\n', ''],
  ])('%j becomes %j', (text, stripped) => {
    expect(stripTrailingLineBreaks(text)).toBe(stripped);
  });
});
