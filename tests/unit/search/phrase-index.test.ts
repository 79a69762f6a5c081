import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  createPhraseIndex,
  type PhraseIndex,
  type SearchEntry,
  type SearchOptions,
} from '@/utils/domain/search/phrase-index';
import { PHRASE_KEYS_VERSION } from '@/utils/domain/search/phrase-keys';
import { entryOf } from './search-entries';

const QUERIES = ['', '退', 'tk', '退k', 'tuikuan', 'dz tk', 'c1', 'hh', '货', 'k'];
const results = (index: PhraseIndex) => QUERIES.map((typed) => index.search(typed, { limit: 1000 }));
const idsOf = (index: PhraseIndex, typed: string): string[] => index.search(typed).hits.map(({ id }) => id);

describe('changes', () => {
  test('a new phrase is found, a changed one by its new text only, a removed one no longer', () => {
    const index = createPhraseIndex([entryOf({ id: 'a', text: '退款' })]);
    index.upsert(entryOf({ id: 'b', text: '换货' }));
    expect(idsOf(index, 'hh')).toEqual(['b']);
    index.upsert(entryOf({ id: 'a', text: '换货' }));
    expect(idsOf(index, 'tk')).toEqual([]);
    expect(idsOf(index, 'hh')).toEqual(['a', 'b']);
    index.remove('a');
    index.remove('unknown');
    expect(idsOf(index, 'hh')).toEqual(['b']);
    expect(index.search('')).toMatchObject({ total: 1, hits: [{ id: 'b' }] });
  });

  test('a use moves a phrase up', () => {
    const index = createPhraseIndex(['a', 'b', 'c'].map((id) => entryOf({ id, text: '退款' })));
    index.setUse('c', { count: 1, lastUsedAt: 1000 });
    index.setUse('unknown', { count: 1, lastUsedAt: 1000 });
    expect(idsOf(index, 'tk')).toEqual(['c', 'a', 'b']);
    index.setUse('b', { count: 2, lastUsedAt: 1000 });
    expect(idsOf(index, '')).toEqual(['b', 'c', 'a']);
  });

  test('the later of two entries with the same id counts', () => {
    const index = createPhraseIndex([entryOf({ id: 'a', text: '退款' }), entryOf({ id: 'a', text: '换货' })]);
    expect([index.search('tk').total, index.search('hh').total, index.search('').total]).toEqual([0, 1, 1]);
  });

  test('an empty index finds nothing', () => {
    const index = createPhraseIndex([]);
    expect([index.search(''), index.search('tk')]).toEqual(Array(2).fill({ hits: [], total: 0 }));
  });

  test('what is left is the same as an index built of it, in a library too large for one segment', () => {
    const entryAt = (at: number, version: number): SearchEntry =>
      entryOf({
        id: `p${at}`,
        code: `c${at}`,
        title: ['退款', '换货', '到账'][(at + version) % 3] ?? '',
        text: `${'您好'.repeat(at % 9)}退款到账${at % 7}货`,
        pinned: at % 100 === version,
        order: at % 50,
        ...(at % 11 === version ? { use: { count: at, lastUsedAt: at } } : {}),
      });
    const kept = new Map<string, SearchEntry>();
    const keep = (entry: SearchEntry): SearchEntry => {
      kept.set(entry.id, entry);
      return entry;
    };
    const index = createPhraseIndex(Array.from({ length: 700 }, (_, at) => keep(entryAt(at, 0))));
    const steps = [
      () => Array.from({ length: 100 }, (_, at) => index.upsert(keep(entryAt(at * 6, 1)))),
      () => Array.from({ length: 200 }, (_, at) => [index.remove(`p${at * 3}`), kept.delete(`p${at * 3}`)]),
      () => Array.from({ length: 300 }, (_, at) => index.upsert(keep(entryAt(at * 2, 2)))),
      () => Array.from({ length: 600 }, (_, at) => index.upsert(keep(entryAt(650 + at, 3)))),
    ];
    for (const step of steps) {
      step();
      expect(results(index)).toEqual(results(createPhraseIndex(kept.values())));
    }
  });

  describe('in a library too large for one segment', () => {
    const count = 600;
    const index = createPhraseIndex(
      Array.from({ length: count }, (_, at) => entryOf({ id: `p${at}`, text: '退款', order: count - at })),
    );
    index.upsert(entryOf({ id: 'new', text: '退款', order: 1.5 }));
    index.upsert(entryOf({ id: 'newer', text: '退款', order: 1.7 }));
    const firstOf = (options: SearchOptions): string[] => index.search('tk', options).hits.map(({ id }) => id);

    test('the rows that are cut off are the last in home order', () => {
      expect(firstOf({ limit: 4 })).toEqual(['p599', 'new', 'newer', 'p598']);
    });

    test('a boost reaches one phrase only', () => {
      expect(firstOf({ limit: 2, boosts: new Map([['new', 5]]) })).toEqual(['new', 'p599']);
      expect(firstOf({ limit: 2, boosts: new Map([['p0', 5]]) })).toEqual(['p0', 'p599']);
    });
  });

  test('any sequence of changes leaves what a new index would have', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const text = fc.constantFrom('退款', '换货', '到账退款', '退k', 'c1', '');
    const entry = fc.record({ id, text, title: text, pinned: fc.boolean(), order: fc.nat(2) }).map(entryOf);
    const use = fc.record({ count: fc.nat(3), lastUsedAt: fc.nat(5) });
    const change = fc.oneof(
      entry.map((value) => ({ kind: 'upsert', value }) as const),
      id.map((value) => ({ kind: 'remove', value }) as const),
      fc.tuple(id, use).map((value) => ({ kind: 'use', value }) as const),
      fc.constant({ kind: 'search' } as const),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 20 }), (changes) => {
        const index = createPhraseIndex([]);
        const kept = new Map<string, SearchEntry>();
        for (const one of changes) {
          if (one.kind === 'upsert') {
            index.upsert(one.value);
            kept.set(one.value.id, one.value);
          } else if (one.kind === 'remove') {
            index.remove(one.value);
            kept.delete(one.value);
          } else if (one.kind === 'use') {
            const [usedId, value] = one.value;
            const before = kept.get(usedId);
            index.setUse(usedId, value);
            if (before !== undefined) kept.set(usedId, { ...before, use: value });
          } else results(index);
        }
        expect(results(index)).toEqual(results(createPhraseIndex(kept.values())));
      }),
    );
  });
});

describe('keys', () => {
  const stale = { ...entryOf({ id: 'a', text: '退款' }), keys: { version: 0, readings: '退tui款kuan' } };

  test('of another version are not used, the characters still found', () => {
    const index = createPhraseIndex([stale]);
    expect([index.search('tk').total, index.search('退款').total]).toEqual([0, 1]);
  });

  test('of another phrase give its characters their readings, then and later', () => {
    expect(createPhraseIndex([stale, entryOf({ id: 'b', text: '款退' })]).search('tk').total).toBe(1);
    const index = createPhraseIndex([stale]);
    index.upsert(entryOf({ id: 'b', text: '款退' }));
    expect([index.search('tk').total, index.search('kt').total]).toEqual([1, 1]);
  });

  test('of a later phrase do not change a reading', () => {
    const index = createPhraseIndex([entryOf({ id: 'a', text: '退款' })]);
    index.upsert({ ...stale, id: 'b', keys: { version: PHRASE_KEYS_VERSION, readings: '退xx款yy' } });
    expect([index.search('tk').total, index.search('xy').total]).toEqual([2, 0]);
  });

  test.each(['tui', '退', '退,,', '退1234款', '退TUI款KUAN', '退tuituitui,款', '\ud83d退', ',,,'])(
    'broken as %j do no harm',
    (readings) => {
      const index = createPhraseIndex([{ ...stale, keys: { version: PHRASE_KEYS_VERSION, readings } }]);
      expect([index.search('tk').total, index.search('1').total, index.search('退款').total]).toEqual([0, 0, 1]);
    },
  );
});

test('the same search gives the same result', () => {
  const entries = Array.from({ length: 80 }, (_, at) => entryOf({ id: `p${at}`, text: '退款到账' }));
  const index = createPhraseIndex(entries);
  expect(results(index)).toEqual(results(index));
  expect(results(createPhraseIndex(entries.toReversed()))).toEqual(results(index));
});

test('50 rows are given unless another number is wanted, all are counted', () => {
  const index = createPhraseIndex(Array.from({ length: 80 }, (_, at) => entryOf({ id: `p${at}`, text: '退款' })));
  const lengths = [index.search('tk'), index.search(''), index.search('tk', { limit: 60 })].map(
    ({ hits }) => hits.length,
  );
  expect(lengths).toEqual([50, 50, 60]);
  expect(index.search('tk').total).toBe(80);
});
