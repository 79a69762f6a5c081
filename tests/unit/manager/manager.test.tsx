// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Manager } from '@/components/manager/Manager';
import { settled } from '../panel/fakes/fake-desk';
import { type FakeManager, fakeManager } from './manager-fake';

let manager: FakeManager;
afterEach(() => {
  cleanup();
  manager.end();
});

async function open(setup: Parameters<typeof fakeManager>[0] = {}): Promise<void> {
  manager = await fakeManager(setup);
  render(<Manager store={manager.store} />);
}

const list = () => screen.getByRole('listbox', { name: '规则' });
const row = (name: RegExp) => screen.getByRole('option', { name });
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: '客服自己能定,每次' });
const detail = (name: string) => within(screen.getByRole('region', { name }));

async function chooseLimit(): Promise<void> {
  fireEvent.click(row(/^客服自己能定,每次/));
  await settled();
}

async function type(text: string): Promise<void> {
  fireEvent.input(field(), { target: { value: text } });
  await settled();
}

describe('the list', () => {
  test('shows every group with its rules and values', async () => {
    await open({ rules: { bargain: { agentLimitFen: 1500 } } });
    const limits = within(screen.getByRole('group', { name: '权限' }));
    expect(limits.getByRole('option', { name: '客服自己能定,每次 ¥15.00 (已改)' })).toBeInstanceOf(HTMLElement);
    for (const group of ['议价', '成本与运费', '差价与价保', '期限与日历', '物流时效', '发票', '平台预设']) {
      expect(within(screen.getByRole('group', { name: group })).getAllByRole('option').length).toBeGreaterThan(1);
    }
  });

  test('arrows choose, Enter goes to the field, Escape comes back and stores nothing', async () => {
    await open();
    list().focus();
    for (let step = 0; step < 9; step += 1) fireEvent.keyDown(list(), { key: 'ArrowDown' });
    await settled();
    expect(row(/^客服自己能定,每次/).getAttribute('aria-selected')).toBe('true');
    expect(list().getAttribute('aria-activedescendant')).toBe(row(/^客服自己能定,每次/).id);
    fireEvent.keyDown(list(), { key: 'Enter' });
    expect(document.activeElement).toBe(field());
    await type('15');
    fireEvent.keyDown(field(), { key: 'Escape' });
    await settled();
    expect(document.activeElement).toBe(list());
    expect(manager.stored()).toBeUndefined();
    expect(field().value).toBe('20');
  });

  test('is searched by name and by group', async () => {
    await open();
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '发票' } });
    await settled();
    expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
      '尾差允许,每行¥0.00',
      '发票含运费开进去',
    ]);
  });
});

describe('the detail', () => {
  test('stores on Enter, once, and Undo takes it back', async () => {
    await open();
    await chooseLimit();
    field().focus();
    await type('15元');
    expect(detail('客服自己能定,每次').getByText(/报 10 → 15 → 18\(主管\) → 20\(主管\) 元/)).toBeInstanceOf(
      HTMLElement,
    );
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settled();
    expect(manager.background.inputsOf('saveSetting')).toHaveLength(1);
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1500 } });
    fireEvent.click(screen.getByRole('button', { name: '撤销' }));
    await settled();
    expect(manager.stored()).toEqual({ bargain: {} });
  });

  test('Ctrl+Z outside a text field takes the last save back', async () => {
    await open();
    await chooseLimit();
    await type('15');
    fireEvent.blur(field());
    await settled();
    fireEvent.keyDown(field(), { key: 'z', ctrlKey: true });
    await settled();
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1500 } });
    fireEvent.keyDown(list(), { key: 'z', ctrlKey: true });
    await settled();
    expect(manager.stored()).toEqual({ bargain: {} });
  });

  test('says beside the field what is wrong', async () => {
    await open();
    await chooseLimit();
    await type('15.005');
    fireEvent.keyDown(field(), { key: 'Enter' });
    await settled();
    expect(screen.getByRole('alert').textContent).toBe('最多两位小数');
    expect(field().getAttribute('aria-invalid')).toBe('true');
    expect(manager.stored()).toBeUndefined();
  });

  test('Enter of the input method stores nothing', async () => {
    await open();
    await chooseLimit();
    await type('15');
    fireEvent.keyDown(field(), { key: 'Enter', isComposing: true });
    await settled();
    expect(manager.stored()).toBeUndefined();
  });

  test('a choice is stored at once', async () => {
    await open();
    fireEvent.click(row(/^退款时平台退扣点/));
    await settled();
    fireEvent.click(screen.getByRole('radio', { name: '不退' }));
    await settled();
    expect(manager.stored()).toEqual({ feeRefundable: false });
    expect(row(/^退款时平台退扣点/).textContent).toContain('不退');
  });

  test('shows both sides of a conflict', async () => {
    await open();
    await chooseLimit();
    await type('15');
    await manager.elsewhere({ bargain: { agentLimitFen: 1700 } });
    fireEvent.blur(field());
    await settled();
    expect(screen.getByText('别的窗口刚改成 ¥17.00;你的 ¥15.00 没有存')).toBeInstanceOf(HTMLElement);
    fireEvent.click(screen.getByRole('button', { name: '用我的' }));
    await settled();
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1500 } });
  });

  test('the history says who changed what, and brings it back', async () => {
    await open();
    await chooseLimit();
    await type('15');
    fireEvent.blur(field());
    await settled();
    const history = within(screen.getByRole('list', { name: '改动记录' }));
    expect(history.getByRole('listitem').textContent).toContain('小禾 2026-07-20 17:20¥20.00(默认) → ¥15.00');
    fireEvent.click(history.getByRole('button', { name: '改回 ¥20.00(默认)' }));
    await settled();
    expect(field().value).toBe('20');
    expect(within(screen.getByRole('list', { name: '改动记录' })).getAllByRole('listitem')).toHaveLength(2);
  });

  test('the default takes the shop’s own value away', async () => {
    await open({ rules: { bargain: { agentLimitFen: 1500 } } });
    await chooseLimit();
    fireEvent.click(screen.getByRole('button', { name: '恢复默认' }));
    await settled();
    expect(manager.stored()).toEqual({ bargain: {} });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: '恢复默认' }).disabled).toBe(true);
  });
});

describe('the first column', () => {
  test('changes the shop, and stores what was typed for the former one', async () => {
    await open({ shops: ['旗舰店A', '旗舰店B'] });
    await chooseLimit();
    await type('15');
    fireEvent.click(screen.getByRole('radio', { name: '旗舰店B' }));
    await settled();
    expect(manager.background.inputsOf('saveSetting').map(({ shopId }) => shopId)).toEqual(['shop-旗舰店A']);
    expect(manager.store.shop.current.value?.name).toBe('旗舰店B');
  });

  test('the supervisor’s view is a setting of the machine', async () => {
    await open();
    fireEvent.click(screen.getByRole('checkbox', { name: /^主管视图.*不是安全边界/ }));
    await settled();
    expect(manager.background.inputsOf('saveSetting')).toEqual([{ shopId: '*', name: 'role', value: 'SUPERVISOR' }]);
    expect(manager.store.settings.role.value).toBe('SUPERVISOR');
  });

  test('English is one click away', async () => {
    await open();
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    await settled();
    expect(screen.getByRole('option', { name: /^Agent alone, up to/ })).toBeInstanceOf(HTMLElement);
    expect(document.title).toBe('After-sales panel · Manager');
  });
});

test('presets nobody checked for 90 days are pointed at until they are', async () => {
  await open({ rules: { deadlines: { platformAsOf: '2026-07-01' } } });
  const banner = within(screen.getByText(/平台预设超过 90 天/).closest('.stale-presets') as HTMLElement);
  expect(banner.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(['延迟发货赔付核对于']);
  await manager.elsewhere({ deadlines: { platformAsOf: '2026-07-01' }, late: { asOf: '2026-07-19' } });
  expect(screen.queryByText(/平台预设超过/)).toBeNull();
});

test('without a shop the way to one is told', async () => {
  await open({ shops: [] });
  expect(screen.getByText(/还没有店铺/)).toBeInstanceOf(HTMLElement);
  expect(screen.queryByRole('listbox')).toBeNull();
});

test('rules that cannot be read are asked for again', async () => {
  await open({ prepare: (background) => background.break('readSettings') });
  expect(screen.getByRole('alert').textContent).toContain('没读到');
  manager.background.heal('readSettings');
  fireEvent.click(screen.getByRole('button', { name: '重试' }));
  await settled();
  expect(list()).toBeInstanceOf(HTMLElement);
});
