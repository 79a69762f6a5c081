import { expect, test } from 'vitest';
import { formatInstant } from '@/utils/domain/time/instant';
import { type TimeSide, timeField } from '@/utils/panel/remedies/time-field';

const NOW = Date.parse('2026-01-02T10:00:00+08:00');

test.each<[string, TimeSide, string]>([
  ['2025-12-30 17:20', 'PAST', '2025-12-30T17:20:00+08:00'],
  ['12-30 17:20', 'PAST', '2025-12-30T17:20:00+08:00'],
  ['12-30 17:20', 'ANY', '2025-12-30T17:20:00+08:00'],
  ['01-05 18:00', 'ANY', '2026-01-05T18:00:00+08:00'],
  ['01-05 18:00', 'PAST', '2025-01-05T18:00:00+08:00'],
  ['1月2日 9:05', 'PAST', '2026-01-02T09:05:00+08:00'],
  ['昨天 17:20', 'PAST', '2026-01-01T17:20:00+08:00'],
  ['前天17:20', 'PAST', '2025-12-31T17:20:00+08:00'],
  ['明天 18:00', 'ANY', '2026-01-03T18:00:00+08:00'],
  ['９：３０', 'PAST', '2026-01-02T09:30:00+08:00'],
])('%s (%s) is %s', (text, side, expected) => {
  const field = timeField(text, NOW, side);
  expect(field.state === 'ok' && formatInstant(field.value)).toBe(expected);
});

test.each(['12-30', '上周', '25:10', '2026-02-30 10:00', '今天'])('%s is no time', (text) => {
  expect(timeField(text, NOW)).toEqual({ state: 'bad', code: 'NOT_A_TIME' });
});

test('nothing typed is nothing', () => {
  expect(timeField('  ', NOW)).toEqual({ state: 'empty' });
});
