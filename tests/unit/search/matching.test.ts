import { describe, expect, test } from 'vitest';
import { createPhraseIndex } from '@/utils/domain/search/phrase-index';
import { entryOf } from './search-entries';

const finds = (text: string, typed: string): boolean =>
  createPhraseIndex([entryOf({ id: 'a', text })]).search(typed).total === 1;

describe('what a word matches', () => {
  test.each([
    ['characters', '请申请退款吧', ['退款', '申请退款', '款吧']],
    ['full pinyin', '请申请退款吧', ['tuikuan', 'TUIKUAN', 'tuikuanba', 'shenqing']],
    ['initials', '请申请退款吧', ['tk', 'sqtk', 'qsqtkb', 't', 'k']],
    ['pinyin still being typed', '请申请退款吧', ['tu', 'tui', 'tuik', 'tuiku', 'tuikua', 'tku', '申q']],
    ['characters and pinyin mixed', '请申请退款吧', ['退k', '退kuan', 'tui款', 't款', 'tkuan', 'tuik', 'shenq退k']],
    ['zh, ch and sh by one letter or two', '重新收货', ['zhx', 'zx', 'chx', 'cx', 'xsh', 'xshh', 'xshhuo', 'zhxshouh']],
    [
      'every reading of a 多音字',
      '重行还长',
      ['zhong', 'chong', 'zhongx', 'xing', 'hang', '行huan', '行hai', 'hzhang', 'hchang'],
    ],
    ['ü typed as v, and as ue', '绿色策略', ['lv', 'lvse', 'lü', 'celve', 'celue', 'clue']],
    ['syllables parted by the input method', '请申请退款吧', ["tui'kuan", "tui'k", "t'k", 'tui’kuan', "'tui'"]],
    ['latin letters and digits', 'VIP客户7天内', ['vip', 'vipkehu', 'vipk', 'ip客', '7t', '7tian', 'hu7', '户7天']],
    ['full-width typing', 'VIP客户7天内', ['ＶＩＰ', '７天', 'ｖｉｐｋ']],
    ['full-width texts', 'ＶＩＰ客户７天', ['vip', '7t']],
    ['punctuation in the text', '您好,退-款 (急)!', ['您好退款', '好t', 'tkj', '款急']],
    ['punctuation in the query', '您好退款', ['退,款', '{退款}', '(tk)', '退.k', '[您好]']],
    ['names of variables', '{买家昵称}您好', ['买家昵称', 'mjnc', '称您好', '{买家昵称}']],
    ['emoji and characters beyond the BMP', '好的👍🏽𠮷祥', ['👍', '的👍', 'd👍', '𠮷', '𠮷x', '👍🏽']],
    ['traditional characters', '請退貨', ['tuihuo', 'qth', '退貨']],
    ['accents', 'Café', ['cafe', 'café', 'CAFÉ']],
  ])('%s', (_, text, queries) => {
    expect(queries.filter((typed) => !finds(text, typed))).toEqual([]);
  });

  test.each([
    ['other characters', '请申请退款吧', ['退货', '款退', '退请']],
    ['wrong syllables', '请申请退款吧', ['tuikuang', 'tuan', 'tiu', 'tuikkuan', 'uikuan']],
    ['an unfinished syllable before the end', '请申请退款吧', ['tukuan', 'sheqing', 'shenqitui']],
    ['characters that do not follow each other', '请申请退款吧', ['申款', 'qk', 'stk']],
    ['an apostrophe inside a syllable', '先生', ["xi'an"]],
    ['the h of zh alone', '重新', ['hx', 'zhhx']],
    ['a reading of no character there', '长城', ['zhangc1', 'zhongcheng']],
    ['another emoji of the same first half', '好👍', ['好😀', '😀']],
  ])('not %s', (_, text, queries) => {
    expect(queries.filter((typed) => finds(text, typed))).toEqual([]);
  });

  test('an apostrophe parts 西安 from 先', () => {
    expect(finds('西安', "xi'an")).toBe(true);
    expect(finds('西安', 'xian')).toBe(true);
    expect(finds('先', 'xian')).toBe(true);
  });

  test('a match does not go on in the next field', () => {
    const index = createPhraseIndex([entryOf({ id: 'a', code: 'x退', title: '款', tags: ['申', '请'], text: '吧' })]);
    expect(['退款', 'tk', '申请', '请吧', '款申'].map((typed) => index.search(typed).total)).toEqual([0, 0, 0, 0, 0]);
  });
});

describe('several words', () => {
  const index = createPhraseIndex([
    entryOf({ id: 'refund', code: 'tk01', title: '退款到账', tags: ['银行'], text: '三个工作日内原路退回' }),
    entryOf({ id: 'return', code: 'th01', title: '退货地址', tags: ['仓库'], text: '请寄到杭州仓' }),
  ]);
  test.each([
    ['退 仓库', ['return']],
    ['仓库 退', ['return']],
    ['ck　tuihuo', ['return']],
    ['  hz   dz  ', ['return']],
    ['tui kuan', ['refund']],
    ['退款 yl yinhang tk01', ['refund']],
    ['退款 仓库', []],
    ['退 zz', []],
  ])('%j finds %j', (typed, ids) => {
    expect(index.search(typed).hits.map(({ id }) => id)).toEqual(ids);
  });

  test('words after the eighth are ignored', () => {
    expect(index.search('退 款 到 账 银 行 原 路 没有').total).toBe(1);
    expect(index.search('退 款 到 账 银 行 原 没有').total).toBe(0);
  });

  test('what comes after 512 characters is ignored', () => {
    expect(index.search(`退款${' '.repeat(509)}没有`).total).toBe(0);
    expect(index.search(`退款${' '.repeat(510)}没有`).total).toBe(1);
  });
});

describe('what agents and pages can throw at it', () => {
  const text = '您好,退款已经提交。'.repeat(12);
  const index = createPhraseIndex([entryOf({ id: 'a', code: '(.*)', text }), entryOf({ id: 'b', text: '换货' })]);

  test.each(['.*', '(', '[', '\\', '^$', '+?', '(?:', '{', '、', '/', '\u0000', '\ud83d', "'''", '　'])(
    'nothing searchable in %j, so everything is shown',
    (typed) => {
      const { hits, total } = index.search(typed);
      expect(total).toBe(2);
      expect(hits.map(({ highlights }) => highlights.text)).toEqual([[], []]);
    },
  );

  test('a pasted phrase finds itself', () => {
    expect(index.search(text).total).toBe(1);
  });

  test('a phrase is found by all its pinyin, however long', () => {
    const long = createPhraseIndex([
      entryOf({ id: 'a', text: '退款'.repeat(100) }),
      entryOf({ id: 'b', text: '退货' }),
    ]);
    const totals = [5, 40, 100].map((times) => long.search('tuikuan'.repeat(times)).total);
    expect(totals).toEqual([1, 1, 1]);
  });

  test.each([
    ['latin', 'tuikuan'.repeat(1500), 0],
    ['blanks', ' '.repeat(10_000), 2],
    ['words', '退 '.repeat(5000), 1],
    ['apostrophes', "t'".repeat(5000), 0],
    ['a word behind blanks', `${' '.repeat(10_000)}退款`, 1],
    ['emoji', '😀'.repeat(5000), 0],
  ])('10 kB of %s', (_, typed, total) => {
    expect(index.search(typed).total).toBe(total);
  });
});
