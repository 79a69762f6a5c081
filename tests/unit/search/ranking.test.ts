import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPhraseIndex, type SearchEntry, type SearchOptions } from '@/utils/domain/search/phrase-index';
import { compareHome, rankOfUse, TopRanked } from '@/utils/domain/search/ranking';
import { entryOf } from './search-entries';

const DAY = 24 * 60 * 60 * 1000;
const NOW = Date.UTC(2026, 10, 22);

type Fields = Partial<SearchEntry>;
const rank = (fields: Record<string, Fields>, typed: string, options?: SearchOptions): string[] =>
  createPhraseIndex(Object.entries(fields).map(([id, entry]) => entryOf({ id, ...entry })))
    .search(typed, options)
    .hits.map(({ id }) => id);

describe('what matches better comes first', () => {
  test.each<[string, string, Record<string, Fields>]>([
    [
      'an exact code, however well others match',
      'tk',
      { code: { code: 'tk', text: '无关' }, best: { code: 'tk1', title: '退款', tags: ['tk'], text: 'tk' } },
    ],
    [
      'a code spelt as typed before one with other punctuation',
      't-k',
      { same: { code: 'T-K' }, other: { code: 'tk' } },
    ],
    [
      'an exact code in full width and with 、 for /',
      '、ＴＫ',
      { same: { code: '/tk' }, other: { code: 'tk' }, longer: { code: '/tk2' } },
    ],
    ['an exact code before a code read as pinyin', 'tk', { code: { code: 'tk' }, read: { code: '退款' } }],
    [
      'fields by weight',
      '退款',
      {
        code: { code: '退款1' },
        title: { title: '退款多久' },
        tag: { tags: ['退款多久'] },
        text: { text: '退款多久' },
      },
    ],
    [
      'a title before the middle of a code',
      '退款',
      { title: { title: '急退款' }, code: { code: '急退款' }, tag: { tags: ['退款'] } },
    ],
    [
      'all of a title before its start before its inside',
      'tk',
      { all: { title: '退款' }, start: { title: '退款到账' }, inside: { title: '申请退款' } },
    ],
    [
      'all of a tag before its start before its inside',
      'tk',
      { all: { tags: ['退款'] }, start: { tags: ['退款急'] }, inside: { tags: ['急退款'] } },
    ],
    [
      'the start of a text before early before late',
      '退款',
      { start: { text: '退款请稍等' }, early: { text: '您的退款请稍等' }, late: { text: `${'您好'.repeat(7)}退款` } },
    ],
    [
      'a whole number before a part of one',
      '7',
      {
        whole: { text: '请在7天内' },
        part: { text: '请在72小时内' },
        middle: { text: '请在0790内' },
      },
    ],
    [
      'a whole latin word before a part of one',
      'vip',
      { whole: { title: '请VIP客户' }, part: { title: '请VIPS客户' }, inside: { title: '请SVIPS户' } },
    ],
    ['the best place counts', '退款', { title: { title: '退款', text: '您的退款' }, text: { text: '退款,退款,退款' } }],
    [
      'the best place of a longer word counts',
      'tuikuandao',
      { title: { title: '退款到账', text: '您的退款到账' }, text: { text: '退款到账,退款到账' } },
    ],
    [
      'all of a title before its start, for a longer word too',
      'tuikuandz',
      { all: { title: '退款到账' }, start: { title: '退款到账时间' }, inside: { title: '急退款到账' } },
    ],
    [
      'several words add up',
      'tk dz',
      { both: { title: '到账退款' }, one: { title: '退款', text: '到账' }, text: { text: '退款到账' } },
    ],
  ])('%s', (_, typed, fields) => {
    const expected = Object.keys(fields);
    // Home order is the other way round, so that no order comes about by equal points.
    const entries = expected.map((id, at) => [id, { ...fields[id], order: -at }] as const);
    expect(rank(Object.fromEntries(entries), typed)).toEqual(expected);
  });
});

describe('equal matches come in home order', () => {
  const text = '退款请稍等';
  const fields: Record<string, Fields> = {
    pinnedUsed: { text, pinned: true, order: 9, use: { count: 1, lastUsedAt: NOW - 300 * DAY } },
    pinned: { text, pinned: true, order: 8 },
    often: { text, order: 7, use: { count: 9, lastUsedAt: NOW - 3 * DAY } },
    recent: { text, order: 6, use: { count: 1, lastUsedAt: NOW } },
    old: { text, order: 5, use: { count: 2, lastUsedAt: NOW - 60 * DAY } },
    first: { text, order: 1 },
    secondA: { text, order: 2 },
    secondB: { text, order: 2 },
  };

  test.each(['', '  ', '/', '退款', 'tk', 'tui qing'])('for %j', (typed) => {
    expect(rank(fields, typed)).toEqual(Object.keys(fields));
  });

  test('which never lifts a worse match', () => {
    expect(rank({ title: { title: '退款' }, ...fields }, '退款')[0]).toBe('title');
  });

  test('and the limit cuts the end off', () => {
    expect(rank(fields, '退款', { limit: 3 })).toEqual(['pinnedUsed', 'pinned', 'often']);
    expect(rank(fields, '', { limit: 1 })).toEqual(['pinnedUsed']);
    expect(rank(fields, '', { limit: 0 })).toEqual([]);
  });
});

describe('boosts', () => {
  const fields = {
    title: { title: '退款' },
    start: { text: '退款' },
    later: { text: `${'您好'.repeat(7)}退款` },
    other: { text: '换货' },
  };

  test.each<[string, string, Record<string, number>, string[]]>([
    ['lift a match over its like', 'tk', { later: 25 }, ['title', 'later', 'start']],
    ['lift a match in the text over one in the title', 'tk', { later: 100 }, ['later', 'title', 'start']],
    ['find nothing that does not match', 'tk', { other: 100, unknown: 100 }, ['title', 'start', 'later']],
    ['order what is shown before typing', '', { other: 1, later: 2 }, ['later', 'other', 'start', 'title']],
    ['are held between 0 and 100', 'tk', { title: -100, later: 1e9 }, ['later', 'title', 'start']],
  ])('%s', (_, typed, boosts, ids) => {
    expect(rank(fields, typed, { boosts: new Map(Object.entries(boosts)) })).toEqual(ids);
  });

  test('do not pass an exact code', () => {
    const codes = { exact: { code: 'tk' }, prefix: { code: 'tk2', title: '退款', tags: ['tk'], text: 'tk' } };
    expect(rank(codes, 'tk', { boosts: new Map([['prefix', 100]]) })).toEqual(['exact', 'prefix']);
  });
});

describe('rankOfUse', () => {
  test('14 days make up for half the count', () => {
    expect(rankOfUse({ count: 8, lastUsedAt: NOW - 14 * DAY })).toBeCloseTo(
      rankOfUse({ count: 4, lastUsedAt: NOW }),
      9,
    );
  });

  test.each([undefined, { count: 0, lastUsedAt: NOW }])('%j is no use', (use) => {
    expect(rankOfUse(use)).toBe(Number.NEGATIVE_INFINITY);
  });
});

test('TopRanked keeps what sorting and cutting would', () => {
  const phrase = fc.record({ pinned: fc.boolean(), use: fc.nat(2), order: fc.nat(2) });
  const candidates = fc
    .array(fc.tuple(phrase, fc.nat(4)), { maxLength: 60 })
    .map((rows) => rows.map(([row, score], at) => ({ phrase: { ...row, id: `p${at}` }, score })));
  fc.assert(
    fc.property(candidates, fc.nat(20), (all, limit) => {
      const top = new TopRanked(limit);
      for (const candidate of all) top.offer(candidate);
      const sorted = all.toSorted((a, b) => b.score - a.score || compareHome(a.phrase, b.phrase));
      expect(top.toSorted()).toEqual(sorted.slice(0, limit));
    }),
  );
});
