import { describe, expect, test } from 'vitest';
import type { TextRange } from '@/utils/domain/search/fold';
import { createPhraseIndex } from '@/utils/domain/search/phrase-index';
import { entryOf } from './search-entries';

/** The text with its marks as 【】. */
function mark(text: string, ranges: readonly TextRange[]): string {
  return ranges.toReversed().reduce((marked, [start, end]) => {
    return `${marked.slice(0, start)}【${marked.slice(start, end)}】${marked.slice(end)}`;
  }, text);
}

function markText(text: string, typed: string): string {
  const [hit] = createPhraseIndex([entryOf({ id: 'a', text })]).search(typed).hits;
  return mark(text, hit?.highlights.text ?? []);
}

describe('highlights', () => {
  test.each([
    ['您好,退款已提交', '退款', '您好,【退款】已提交'],
    ['您好,退款已提交', 'tk', '您好,【退款】已提交'],
    ['您好,退款已提交', 'tuiku', '您好,【退款】已提交'],
    ['您好,退款已提交', 'tijiao tk', '您好,【退款】已【提交】'],
    ['您好,退款已提交', 'htk', '您【好,退款】已提交'],
    ['退款,再退款', '退款', '【退款】,再【退款】'],
    ['退款退款', '退款', '【退款退款】'],
    ['申请退款到账', '请退 退款', '申【请退款】到账'],
    ['申请退款', '申请退款 请', '【申请退款】'],
    ['满7天,17天,72天', '7', '满【7】天,1【7】天,【7】2天'],
    ['重新发货', 'chongx', '【重新】发货'],
    ['ＶＩＰ客户', 'vip', '【ＶＩＰ】客户'],
    ['{买家昵称}您好', '昵称您', '{买家【昵称}您】好'],
    ['好👍🏽退款😀', '👍退', '好【👍🏽退】款😀'],
    ['退款😀', '款😀', '退【款😀】'],
    ['重20㎏', '20k', '重【20㎏】'],
    ['cafe\u0301退', 'e退', 'caf【e\u0301退】'],
    ['退款', '', '退款'],
  ])('%j searched for %j', (text, typed, marked) => {
    expect(markText(text, typed)).toBe(marked);
  });

  test('cover every field', () => {
    const entry = entryOf({ id: 'a', code: 'tk-1', title: '仅退款', tags: ['急', '退款', ''], text: '不退货，只退款' });
    const [hit] = createPhraseIndex([entry]).search('tk ji').hits;
    expect(hit?.highlights).toEqual({
      code: [[0, 2]],
      title: [[0, 3]],
      tags: [[[0, 1]], [[0, 2]], []],
      text: [[5, 7]],
    });
  });
});
