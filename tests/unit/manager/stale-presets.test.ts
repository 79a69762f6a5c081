import { expect, test } from 'vitest';
import { stalePresets } from '@/utils/manager/stale-presets';
import { REMEDY_SETTING, readRemedySettings } from '@/utils/panel/remedies/remedy-settings';

const rules = (late: string, platform: string, presetReviewDays = 90) =>
  readRemedySettings({
    [REMEDY_SETTING]: { late: { asOf: late }, deadlines: { platformAsOf: platform, presetReviewDays } },
  });

test.each([
  ['on the 90th day', '2026-08-24T23:59:00+08:00', []],
  ['from the 91st', '2026-08-30T00:00:00+08:00', ['late.asOf']],
])('a preset is old %s', (_when, now, stale) => {
  expect(stalePresets(rules('2026-05-31', '2026-06-30'), Date.parse(now))).toEqual(stale);
});

test('the shop sets the days', () => {
  const now = Date.parse('2026-07-20T12:00:00+08:00');
  expect(stalePresets(rules('2026-07-01', '2026-07-19', 10), now)).toEqual(['late.asOf']);
});
