import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ConsoleName } from '../../practice/buyer.ts';
import { BUYERS } from '../../practice/buyers.ts';
import { listEntries } from '../../practice/scene/conversation-list.ts';
import { createScene } from '../../practice/scene/scene.ts';
import { readSceneFlags } from '../../practice/scene/scene-flags.ts';
import { playScript } from '../../practice/scene/script.ts';

const STUCK = '1000000000001';
const DAMAGED = '1000000000004';

function play(console: ConsoleName, search = '') {
  const scene = createScene(console, readSceneFlags(search));
  playScript(scene, BUYERS);
  return scene;
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('arrivals', () => {
  it.each([
    ['', 0, 7],
    ['', 61_000, 12],
    ['?speed=10', 6100, 12],
    ['?buyers=all', 0, 12],
    ['?open=1000000000012', 0, 8],
  ])('%s after %i ms: %i conversations', (search, milliseconds, count) => {
    const { state } = play('pinduoduo', search);
    vi.advanceTimersByTime(milliseconds);
    expect(state.conversations).toHaveLength(count);
  });
});

describe('switching', () => {
  it('shows the name at once, the messages after the gap, the orders after the delay', () => {
    const { state, switchTo } = play('pinduoduo', '?gap=60&orderDelay=300');
    vi.advanceTimersByTime(1000);
    switchTo(DAMAGED);
    expect(state).toMatchObject({ openUid: DAMAGED, messagesUid: STUCK, ordersLoading: true });
    vi.advanceTimersByTime(60);
    expect(state).toMatchObject({ messagesUid: DAMAGED, ordersLoading: true });
    vi.advanceTimersByTime(240);
    expect(state.ordersLoading).toBe(false);
  });

  it('keeps the chosen order tab and loads for ever when told to', () => {
    const { state, switchTo, chooseOrderTab } = play('pinduoduo', '?orders=never');
    expect(state.orderTab).toBe('shop');
    chooseOrderTab('personal');
    switchTo(DAMAGED);
    vi.advanceTimersByTime(60_000);
    expect(state).toMatchObject({ orderTab: 'personal', ordersLoading: true });
  });

  it('refuses a buyer who has not written yet', () => {
    expect(() => play('feige').switchTo('1000000000012')).toThrow('1000000000012');
  });
});

describe('sending', () => {
  it('is recorded, and the buyer answers line by line until the script ends', () => {
    const { send, sent, find } = play('feige');
    const before = find(STUCK).messages.length;
    for (let round = 0; round < 5; round += 1) {
      send(`第${round}句`);
      vi.advanceTimersByTime(2500);
    }
    expect(sent).toHaveLength(5);
    expect(sent[0]).toEqual({ conversation: STUCK, text: '第0句' });
    expect(
      find(STUCK)
        .messages.slice(before)
        .map((line) => line.from),
    ).toEqual([...['seller', 'buyer', 'seller', 'buyer', 'seller', 'buyer'], ...['seller', 'seller']]);
  });

  it.each(['', ' \n '])('of %j is nothing', (text) => {
    const { send, sent } = play('feige');
    send(text);
    expect(sent).toEqual([]);
  });
});

describe('the conversation list', () => {
  const rows = (console: ConsoleName, answered: boolean) => {
    const scene = play(console);
    if (answered) scene.send('在的');
    return listEntries(scene.state, console)
      .filter((entry) => entry.kind === 'row' && entry.conversation.uid === STUCK)
      .map((entry) => entry.group);
  };

  it.each([
    ['pinduoduo', false, ['unTimeout', 'all']],
    ['pinduoduo', true, ['reply', 'all']],
    ['feige', false, ['overtime']],
    ['feige', true, ['replied']],
  ] as const)('%s, answered %s: the buyer is in %j', (console, answered, groups) => {
    expect(rows(console, answered)).toEqual(groups);
  });

  it('counts unread lines of closed conversations only', () => {
    const { receive, find } = play('pinduoduo');
    receive(DAMAGED, '人呢');
    receive(STUCK, '人呢');
    expect(find(DAMAGED).unread).toBe(3);
    expect(find(STUCK).unread).toBe(0);
  });
});
