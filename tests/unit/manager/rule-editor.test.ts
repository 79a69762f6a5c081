import { afterEach, describe, expect, test } from 'vitest';
import { ruleHistory } from '@/utils/manager/rule-history';
import { REMEDY_SETTING } from '@/utils/panel/remedies/remedy-settings';
import { settled } from '../panel/fakes/fake-desk';
import { type FakeManager, fakeManager } from './manager-fake';

const LIMIT = 'bargain.agentLimitFen';
let manager: FakeManager;
afterEach(() => manager.end());

async function typed(text: string): Promise<void> {
  manager.store.editor.select(LIMIT);
  manager.store.editor.type(text);
  await manager.store.editor.commit();
}

describe('a typed rule', () => {
  test('is stored when it is left, alone; all other rules stay as they are stored', async () => {
    manager = await fakeManager({ rules: { bargain: { rounds: 5 }, handlingFen: 300 } });
    await typed('15元');
    expect(manager.stored()).toEqual({ bargain: { rounds: 5, agentLimitFen: 1500 }, handlingFen: 300 });
    expect(manager.store.editor.standing.value).toEqual({ state: 'SAVED' });
    expect(manager.background.inputsOf('saveSetting')).toEqual([
      { shopId: 'shop-旗舰店A', name: REMEDY_SETTING, value: manager.stored() },
    ]);
  });

  test('that is no value is kept as typed and not stored', async () => {
    manager = await fakeManager();
    await typed('15.005');
    expect(manager.background.inputsOf('saveSetting')).toEqual([]);
    expect(manager.store.editor.text.value).toBe('15.005');
    expect(manager.store.editor.read.value).toEqual({ ok: false, code: 'TOO_MANY_DECIMALS' });
    manager.store.editor.revert();
    expect(manager.store.editor.text.value).toBe('20');
  });

  test('that is the stored value again makes no line in the history', async () => {
    manager = await fakeManager();
    await typed('20.00');
    expect(manager.background.inputsOf('saveSetting')).toEqual([]);
    expect(manager.store.editor.standing.value).toEqual({ state: 'CLEAN' });
  });

  test('is stored for its own rule when another is chosen at once', async () => {
    manager = await fakeManager();
    manager.store.editor.select(LIMIT);
    manager.store.editor.type('18');
    manager.store.editor.select('bargain.rounds');
    await settled();
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1800 } });
    expect(manager.store.editor.text.value).toBe('3');
    expect(manager.store.editor.standing.value).toEqual({ state: 'CLEAN' });
  });

  test('that could not be stored when another was chosen is brought back', async () => {
    manager = await fakeManager();
    manager.background.break('saveSetting');
    manager.store.editor.select(LIMIT);
    manager.store.editor.type('18');
    manager.store.editor.select('bargain.rounds');
    await settled();
    expect(manager.store.editor.rule.value.path).toBe(LIMIT);
    expect(manager.store.editor.text.value).toBe('18');
    expect(manager.store.editor.standing.value).toMatchObject({ state: 'FAILED' });
  });

  test('shows in the preview before it is stored', async () => {
    manager = await fakeManager();
    manager.store.editor.select(LIMIT);
    manager.store.editor.type('7');
    expect(manager.store.editor.preview.value.bargain.agentLimitFen).toBe(700);
    expect(manager.store.rules.rules.value.bargain.agentLimitFen).toBe(2000);
  });

  test('is said not to be stored when it is not, and what was stored stands', async () => {
    manager = await fakeManager();
    manager.background.break('saveSetting');
    await typed('15');
    expect(manager.store.editor.standing.value).toEqual({ state: 'FAILED', failure: { code: 'BACKGROUND_SILENT' } });
    expect(manager.store.editor.text.value).toBe('15');
    manager.background.heal('saveSetting');
    await manager.store.editor.commit();
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1500 } });
  });
});

describe('two windows', () => {
  test('a change of another rule meanwhile is kept', async () => {
    manager = await fakeManager();
    manager.store.editor.select(LIMIT);
    manager.store.editor.type('15');
    manager.background.settings.set(REMEDY_SETTING, { handlingFen: 700 });
    await manager.store.editor.commit();
    expect(manager.stored()).toEqual({ handlingFen: 700, bargain: { agentLimitFen: 1500 } });
  });

  test.each([
    ['MINE', 1500],
    ['THEIRS', 1700],
  ] as const)('a change of the same rule is a conflict, settled by %s', async (keep, agentLimitFen) => {
    manager = await fakeManager();
    manager.store.editor.select(LIMIT);
    manager.store.editor.type('15');
    await manager.elsewhere({ bargain: { agentLimitFen: 1700 } });
    expect(manager.store.editor.text.value).toBe('15');
    await manager.store.editor.commit();
    expect(manager.store.editor.standing.value).toEqual({ state: 'CONFLICT', mine: 1500, theirs: 1700 });
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1700 } });
    await manager.store.editor.settle(keep);
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen } });
    expect(manager.store.editor.text.value).toBe(String(agentLimitFen / 100));
  });
});

describe('taking back', () => {
  test('the last save goes back to what was stored before, the default included', async () => {
    manager = await fakeManager();
    await typed('15');
    await manager.store.editor.undo();
    expect(manager.stored()).toEqual({ bargain: {} });
    expect(manager.store.rules.lastSave.value).toBeNull();
  });

  test('is refused when somebody changed the rule since, and shown', async () => {
    manager = await fakeManager();
    await typed('15');
    manager.store.editor.select('bargain.rounds');
    await manager.elsewhere({ bargain: { agentLimitFen: 1700 } });
    await manager.store.editor.undo();
    expect(manager.store.editor.rule.value.path).toBe(LIMIT);
    expect(manager.store.editor.standing.value).toEqual({ state: 'CONFLICT', mine: undefined, theirs: 1700 });
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1700 } });
  });

  test('the history brings every former value back, and the default', async () => {
    manager = await fakeManager();
    await typed('15');
    await typed('16');
    const history = () => ruleHistory(manager.store.rules.changes.value, LIMIT);
    expect(history().map(({ agentName, from, to }) => [agentName, from, to])).toEqual([
      ['小禾', 1500, 1600],
      ['小禾', undefined, 1500],
    ]);
    expect(ruleHistory(manager.store.rules.changes.value, 'bargain.rounds')).toEqual([]);
    await manager.store.editor.set(history()[0]?.from);
    expect(manager.stored()).toEqual({ bargain: { agentLimitFen: 1500 } });
    await manager.store.editor.set(history().at(-1)?.from);
    expect(manager.store.editor.text.value).toBe('20');
    expect(history()).toHaveLength(4);
  });
});

test('another shop’s rules are not shown for a moment', async () => {
  manager = await fakeManager({ shops: ['旗舰店A', '旗舰店B'], rules: { handlingFen: 700 } });
  expect(manager.store.rules.rules.value.handlingFen).toBe(700);
  const go = manager.background.pause();
  manager.store.shop.choose('shop-旗舰店B');
  expect(manager.store.rules.isRead.value).toBe(false);
  expect(manager.store.rules.rules.value.handlingFen).toBe(200);
  go();
});

test('a failure to read is shown, and gone when it works again', async () => {
  manager = await fakeManager({ prepare: (background) => background.break('readSettings') });
  expect(manager.store.rules.failure.value).toEqual({ code: 'BACKGROUND_SILENT' });
  expect(manager.store.rules.isRead.value).toBe(false);
  manager.background.heal('readSettings');
  await manager.store.rules.reload();
  expect(manager.store.rules.failure.value).toBeNull();
  expect(manager.store.rules.isRead.value).toBe(true);
});
