// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ScanAge } from '@/components/order/ScanAge';
import type { OrderReading } from '@/utils/domain/conversation/order';
import { readValue } from '@/utils/domain/conversation/reading';
import { REMEDY_SETTING } from '@/utils/panel/remedies/remedy-settings';
import { fakeDesk, settled } from '../../panel/fakes/fake-desk';
import { conversationReading, orderReading } from '../../panel/fakes/readings';

afterEach(cleanup);

const scannedAt = { lastScanAt: readValue('2026-07-18T18:30:00+08:00', '', '最新物流') };

async function shown(changes: Partial<OrderReading>, now: string, rules: object = {}): Promise<string> {
  const desk = fakeDesk((background) => background.settings.set(REMEDY_SETTING, rules));
  desk.clock.time = Date.parse(now);
  const order = orderReading('240101-1', changes);
  desk.console.show(conversationReading({ orders: [order] }));
  await settled();
  const { container } = render(<ScanAge store={desk.store} order={order} />);
  await settled();
  desk.end();
  return container.textContent ?? '';
}

test.each([
  ['2026-07-20T18:29:00+08:00', ''],
  ['2026-07-20T18:30:00+08:00', '48 h 无更新 停滞'],
  ['2026-07-20T20:30:00+08:00', '50 h 无更新 停滞'],
  ['2026-07-21T18:30:00+08:00', '72 h 无更新 异常'],
])('at %s the line says “%s”', async (now, text) => {
  expect(await shown(scannedAt, now)).toBe(text);
});

test('the shop’s own limit decides', async () => {
  const rules = { logistics: { stalledHours: 24 } };
  expect(await shown(scannedAt, '2026-07-19T18:30:00+08:00', rules)).toBe('24 h 无更新 停滞');
});

test.each<[string, Partial<OrderReading>]>([
  ['no scan was read', {}],
  ['the order is closed', { ...scannedAt, stage: readValue('CLOSED', '已关闭', '状态') }],
  ['the stage was found by its label only', { ...scannedAt, stage: readValue('SHIPPED', '已发货', '别处', false) }],
  ['it was signed for', { ...scannedAt, signedAt: readValue('2026-07-19T10:00:00+08:00', '', '签收') }],
])('nothing where %s', async (_title, changes) => {
  expect(await shown(changes, '2026-07-25T20:30:00+08:00')).toBe('');
});
