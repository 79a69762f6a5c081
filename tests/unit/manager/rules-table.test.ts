import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rule } from '@/utils/manager/rule';
import { RULE_GROUPS } from '@/utils/manager/rule';
import { isAccepted, leafPaths, rulesWith, valueAt } from '@/utils/manager/rule-path';
import { editText, readRule } from '@/utils/manager/rule-text';
import { shownValue } from '@/utils/manager/rule-value';
import { RULES } from '@/utils/manager/rules-table';
import { readRemedySettings } from '@/utils/panel/remedies/remedy-settings';

const DEFAULTS = readRemedySettings({});

/** Values a rule may have, beside its default. */
const WRITTEN: Readonly<Record<string, unknown[]>> = {
  'priceDiff.careOptions': [null, ['5元券', '下次免邮']],
  'calendar.days': [[], [{ date: '2027-01-01', kind: 'OFF' }]],
  'calendar.completeYears': [[], [2027], [2027, 2028]],
  'deadlines.platformAsOf': ['2026-11-01', '2026-08-01'],
  'late.asOf': ['2026-11-01', '2026-08-01'],
  'deadlines.platformTimers': [[], DEFAULTS.deadlines.platformTimers.map((timer) => ({ ...timer, hours: 12 }))],
};
const BRACKETS = [
  [],
  [{ belowFen: null, bp: 1234, minFen: 105, maxFen: 9999 }],
  [
    { belowFen: 3000, bp: 0, minFen: 50, maxFen: 50 },
    { belowFen: null, bp: 10_000, minFen: 0, maxFen: 1_000_000_000 },
  ],
];

function valuesOf(rule: Rule): fc.Arbitrary<unknown> {
  if (rule.kind === 'choice') return fc.constantFrom(...rule.options.map(({ value }) => value));
  if (rule.kind === 'written') return fc.constantFrom(...(WRITTEN[rule.path] ?? BRACKETS));
  const [min, max] = rule.range;
  const number = fc.oneof(fc.integer({ min, max }), fc.integer({ min, max: Math.min(max, min + 200) }));
  if (rule.kind === 'fenSpan' || rule.kind === 'daySpan') {
    return fc.tuple(number, number).map((pair) => pair.toSorted((one, other) => one - other));
  }
  return 'whenEmpty' in rule && rule.whenEmpty ? fc.option(number) : number;
}

test('every value of the settings has its entry, and every entry its value', () => {
  expect(RULES.map(({ path }) => path).toSorted()).toEqual(leafPaths(DEFAULTS).toSorted());
});

test('the list keeps the groups together and in their order', () => {
  const groups = RULES.map(({ group }) => group).filter((group, index, all) => group !== all[index - 1]);
  expect(new Set(groups).size).toBe(RULE_GROUPS.length);
});

describe.each(RULES.map((rule) => [rule.path, rule] as const))('%s', (path, rule) => {
  test('is told in both languages, by different names', () => {
    for (const locale of ['zh', 'en'] as const) {
      expect(rule.label[locale].length).toBeGreaterThan(1);
      expect(rule.source[locale].length).toBeGreaterThan(1);
      expect(RULES.filter(({ label }) => label[locale] === rule.label[locale])).toHaveLength(1);
      expect(rule.example(DEFAULTS)[locale]).not.toMatch(/undefined|null|NaN|Invalid/);
      expect(shownValue(rule, valueAt(DEFAULTS, path), locale)).not.toMatch(/undefined|null|NaN|^$|^—$/);
    }
  });

  test('every value it may have is taken by the settings, and reads back as it was written', () => {
    fc.assert(
      fc.property(valuesOf(rule), fc.constantFrom('zh' as const, 'en' as const), (value, locale) => {
        expect(isAccepted(path, value)).toBe(true);
        expect(valueAt(rulesWith({}, path, value), path)).toEqual(value);
        if (rule.kind !== 'choice') expect(readRule(rule, editText(rule, value, locale))).toEqual({ ok: true, value });
      }),
      { numRuns: 30 },
    );
  });

  test('its example shows what the rule does', () => {
    const values = fc
      .sample(valuesOf(rule), { numRuns: 60, seed: 7 })
      .filter((value) => !(Number(value) > 500 && rule.kind === 'days'));
    const first = rule.example(exampleRules(path, values[0])).zh;
    expect(values.some((value) => rule.example(exampleRules(path, value)).zh !== first)).toBe(true);
  });

  test('refuses what the settings would not take', () => {
    if (rule.kind === 'choice') return expect(isAccepted(path, 'neither')).toBe(false);
    expect(readRule(rule, '乱写').ok).toBe(false);
    if (!('range' in rule)) return;
    const [least, most] = rule.range;
    expect(isAccepted(path, most + 1)).toBe(false);
    expect(isAccepted(path, least - 1)).toBe(false);
  });
});

/** A few rules show only together with another. */
function exampleRules(path: string, value: unknown) {
  const together: Readonly<Record<string, object>> = {
    'freight.freeThresholdFen': { freight: { belowThresholdFeeFen: 800 } },
    'freight.belowThresholdFeeFen': { freight: { freeThresholdFen: 9900 } },
  };
  return rulesWith(together[path] ?? {}, path, value);
}
