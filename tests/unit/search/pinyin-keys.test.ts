import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { areKeysCurrent, PHRASE_KEYS_VERSION } from '@/utils/domain/search/phrase-keys';
import { preparePhraseKeys } from '@/utils/domain/search/pinyin-keys';

const readingsOf = (text: string): string => preparePhraseKeys({ code: '', title: '', tags: [], text }).readings;

describe('preparePhraseKeys', () => {
  test.each([
    ['退款', '退tui款kuan'],
    ['重', '重zhong,chong'],
    ['行', '行xing,hang,heng'],
    ['还', '还hai,huan'],
    ['得', '得de,dei'],
    ['绿', '绿lv,lu'],
    ['略', '略lve,lue'],
    ['嗯', '嗯en,ng'],
    ['退退退', '退tui'],
    ['退 VIP 7天!😀', '退tui天tian'],
    ['々𠮷', ''],
    ['', ''],
  ])('%s is read %s', (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });

  test('takes every field, each character once', () => {
    const keys = preparePhraseKeys({ code: '退1', title: '款', tags: ['退货', '急'], text: '款' });
    expect(keys).toEqual({ version: PHRASE_KEYS_VERSION, readings: '退tui款kuan货huo急ji' });
  });

  test('survives being stored as JSON', () => {
    const keys = preparePhraseKeys({ code: 'tk', title: '退款', tags: [], text: '重新发货' });
    expect(JSON.parse(JSON.stringify(keys))).toEqual(keys);
    expect(areKeysCurrent(keys)).toBe(true);
    expect(areKeysCurrent({ ...keys, version: PHRASE_KEYS_VERSION + 1 })).toBe(false);
  });
});

test('searching does not load the dictionary', () => {
  const folder = fileURLToPath(new URL('../../../utils/domain/search/', import.meta.url));
  const importers = globSync('*.ts', { cwd: folder }).filter((file) =>
    /from '(pinyin-pro|\.\/pinyin-keys)'/.test(readFileSync(folder + file, 'utf8')),
  );
  expect(importers).toEqual(['pinyin-keys.ts']);
});
