// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { missing } from '@/utils/domain/conversation/reading';
import { failed } from '@/utils/failures/failure';
import type { FakeBackground } from '../panel/fakes/fake-background';
import type { FakeDesk } from '../panel/fakes/fake-desk';
import { conversationReading } from '../panel/fakes/readings';
import { phraseRecord, shopRecord } from '../panel/fakes/records';
import { allText, click, closePanel, drawn, focused, openPanel, press, say, titles } from './open-panel';

let desk: FakeDesk;
afterEach(() => closePanel(desk));

function nobodyYet(background: FakeBackground) {
  background.desk = { agents: [], agentId: null, shops: [] };
  background.accounts.clear();
}
const fill = (label: string, text: string) =>
  drawn(() => fireEvent.input(screen.getByLabelText(label), { target: { value: text } }));

describe('the first minute', () => {
  it('asks name, shop and starter library, one after the other, and is gone', async () => {
    desk = await openPanel(nobodyYet);
    await drawn(() => screen.getByLabelText('你的名字').focus());
    await fill('你的名字', ' 小禾 ');
    await click('记住');
    expect(desk.store.desk.agent.value?.name).toBe('小禾');

    expect(focused()).toBe(screen.getByLabelText('新店铺名称'));
    await fill('新店铺名称', '旗舰店A');
    await drawn(() => fireEvent.click(screen.getByLabelText('青')));
    await click('添加');
    expect(desk.store.shop.current.value).toMatchObject({ name: '旗舰店A', colour: 'teal' });

    expect(focused()).toBe(screen.getByRole('button', { name: '载入起步话术' }));
    desk.background.phrases = [phraseRecord('hello', '问候', ['您好'])];
    await click('载入起步话术');
    expect(titles()).toEqual(['问候']);
    expect(screen.queryByRole('region', { name: '开始使用' })).toBeNull();
  });

  it('says so when the library cannot be loaded', async () => {
    desk = await openPanel((background) => background.break('loadStarterLibrary', failed('STORE_FULL')));
    await click('载入起步话术');
    expect(screen.getByRole('alert').textContent).toContain('硬盘空间不够');
  });

  it('nothing of a shop is offered before it is known', async () => {
    desk = await openPanel((background) => {
      background.accounts.clear();
      background.phrases = [phraseRecord('hello', '问候', ['您好'])];
    });
    expect(titles()).toEqual([]);
    expect(allText()).toContain('先选店铺');
    expect(screen.queryByLabelText('备注内容')).toBeNull();
    await click('旗舰店A');
    expect(titles()).toEqual(['问候']);
  });
});

it('an account that cannot be read is confirmed with one key', async () => {
  desk = await openPanel(
    (background) => {
      background.lastShop = shopRecord('shop-1', '旗舰店A');
    },
    conversationReading({ account: missing('NOT_FOUND') }),
  );
  expect(allText()).toContain('还是旗舰店A吗?');
  expect(screen.getByRole('banner').textContent).toContain('未选店铺');
  await click('是');
  expect(screen.getByRole('banner').textContent).toContain('旗舰店A');
});

describe('the menu', () => {
  const openMenu = async () => {
    desk = await openPanel();
    await say(desk, { type: 'dock', dock: { side: 'right', width: 360, collapsed: false } });
    await click('菜单');
  };

  it('changes the language, and remembers it', async () => {
    await openMenu();
    await drawn(() => fireEvent.click(screen.getByLabelText('English')));
    expect(screen.getByRole('region', { name: 'Order' }).textContent).toContain('Shipped');
    expect(desk.background.settings.get('panel.locale')).toBe('en');
  });

  it('docks on the other side', async () => {
    await openMenu();
    await drawn(() => fireEvent.click(screen.getByLabelText('左侧')));
    expect(desk.console.sentOf('setDock')).toEqual([
      { type: 'setDock', dock: { side: 'left', width: 360, collapsed: false } },
    ]);
  });

  it('brings a kept draft back', async () => {
    desk = await openPanel();
    desk.console.composer = '写了一半';
    await drawn(() => desk.store.insertion.insertText('好的'));
    await click('菜单');
    await click(/写了一半/);
    expect(desk.console.composer).toBe('写了一半');
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('asks for the shop again', async () => {
    await openMenu();
    await click('这个账号换店铺');
    expect(allText()).toContain('这个账号是哪家店?');
  });

  it('gives way when the search is called', async () => {
    await openMenu();
    await say(desk, { type: 'focusSearch' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(focused()).toBe(screen.getByRole('combobox'));
  });
});

describe('the key sheet', () => {
  it('opens with ? outside of fields only', async () => {
    desk = await openPanel();
    await drawn(() => screen.getByRole('combobox').focus());
    await press('?', { shiftKey: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    await drawn(() => focused().blur());
    await press('?', { shiftKey: true });
    expect(screen.getByRole('dialog').textContent).toContain('填入回复框光标处');
  });

  it('changes the shortcut by pressing the new one, and names a clash', async () => {
    desk = await openPanel();
    await press('?', { shiftKey: true });
    await drawn(() => screen.getByRole('button', { name: '改键' }).focus());
    await click('改键');
    await press('a', { altKey: true, code: 'KeyA' });
    expect(screen.getByRole('dialog').textContent).toContain('Alt+A');
    expect(screen.getByRole('dialog').textContent).toContain('微信截图也用这个键');
  });
});

it('a background that is silent is said, and asked again', async () => {
  desk = await openPanel((background) => background.break('findShop'));
  expect(screen.getByRole('alert').textContent).toContain('插件后台没有回应');
  desk.background.heal('findShop');
  await click('重试');
  expect(screen.getByRole('banner').textContent).toContain('旗舰店A');
});
