import { describe, expect, test } from 'vitest';
import { fold, foldInto } from '@/utils/domain/search/fold';

const textOf = (cells: number[]): string => String.fromCharCode(...cells);

describe('fold', () => {
  test.each([
    ['退款', '退款'],
    ['VIP', 'vip'],
    ['ＶＩＰ１２', 'vip12'],
    ['您好,退款。', '您好退款'],
    ['{买家昵称}您好', '买家昵称您好'],
    ['、tk', 'tk'],
    ['/tk', 'tk'],
    ['L01.eta', 'l01eta'],
    ['tuì kuǎn', 'tuikuan'],
    ['lǜ Lü', 'lvlv'],
    ['café cafe\u0301', 'cafecafe'],
    ['①②㎏', '12kg'],
    ['退　款\u200b\n', '退款'],
    ['.*+?^$|()[]{}\\', ''],
    ['👍🏽好😀', '👍好😀'],
    ['👨‍👩‍👧', '👨👩👧'],
    ['𠮷', '𠮷'],
    ['a\ud83db\ude00', 'ab'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(textOf(fold(text))).toBe(folded);
  });

  test('tells which character each cell came from', () => {
    const cells: number[] = [];
    const sources: number[] = [];
    foldInto('退,㎏😀A', cells, sources);
    expect(textOf(cells)).toBe('退kg😀a');
    expect(sources).toEqual([0, 2, 2, 3, 3, 5]);
  });
});
