import { IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Answer, Request, RequestData } from '@/utils/background/handler';
import { registerHandlers, type Sender } from '@/utils/background/register-handlers';
import type { TabShops } from '@/utils/background/tab-shops';
import { failed, type Outcome } from '@/utils/failures/failure';
import { backgroundMessages } from '@/utils/messages/background-contract';
import { newRecordId } from '@/utils/store/record-ids';
import { ALL_SHOPS } from '@/utils/store/records';
import { createStore } from '@/utils/store/schema';
import { newProfile } from '../store/test-store';

const EXTENSION = fakeBrowser.runtime.id;
const PANEL: Sender = { id: EXTENSION, url: `chrome-extension://${EXTENSION}/panel.html?tab=1`, tab: { id: 7 } };
const OTHER_TAB: Sender = { ...PANEL, tab: { id: 8 } };
const SIDE_PANEL: Sender = { id: EXTENSION, url: `chrome-extension://${EXTENSION}/panel.html` };

const NOT_SHOWN = { console: 'pinduoduo', account: null } as const;
const SHOP_A = { name: '旗舰店A', colour: 'teal' };

/** The browser's own type, of which the handlers read three fields. */
type TriggerSender = Parameters<typeof fakeBrowser.runtime.onMessage.trigger>[1];

let profile: IDBFactory;
let session: TabShops;

/** A browser session: what was chosen in its tabs, in a map. */
function newSession(): TabShops {
  const chosen = new Map<string, string>();
  return {
    recall: async (tabId, console) => chosen.get(`${tabId} ${console}`) ?? null,
    remember: async (tabId, console, shopId) => void chosen.set(`${tabId} ${console}`, shopId),
  };
}

/** What the browser does after 30 idle seconds: the worker is gone with all it had in memory, and runs anew when asked. */
function startWorker(): void {
  backgroundMessages.removeAllListeners();
  registerHandlers(createStore({ indexedDB: profile, IDBKeyRange }), session);
}

beforeEach(() => {
  profile = newProfile();
  session = newSession();
  vi.spyOn(fakeBrowser.runtime, 'openOptionsPage').mockResolvedValue();
  startWorker();
});

afterEach(() => {
  backgroundMessages.removeAllListeners();
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

/** Delivers a message as the browser does, with the sender the browser vouches for. */
async function deliver(type: string, data: unknown, sender: Sender): Promise<{ res?: unknown; err?: unknown }> {
  const message = { id: 1, type, data, timestamp: 1 };
  return new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(message, sender as TriggerSender, resolve);
  });
}

async function ask<R extends Request>(request: R, data: RequestData<R>, sender = PANEL): Promise<Outcome<Answer<R>>> {
  const { res } = await deliver(request, data, sender);
  return res as Outcome<Answer<R>>;
}

async function askFor<R extends Request>(request: R, data: RequestData<R>, sender = PANEL): Promise<Answer<R>> {
  const outcome = await ask(request, data, sender);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
}

/** A valid example of every request, in an order in which each succeeds. */
async function examples() {
  const { id: shopId } = await askFor('chooseShop', { ...NOT_SHOWN, shop: SHOP_A });
  const place = { shopId, console: 'pinduoduo', conversation: '9876543210' } as const;
  const { note } = await askFor('saveNote', { ...place, buyerName: '小明', orderNo: null, text: '只收顺丰' });
  const atOrder = { ...place, buyerName: '小明', orderNo: '261122-2' };
  const { offer } = await askFor('confirmOffer', {
    ...{ ...atOrder, id: newRecordId(), fen: 500, level: 'AGENT', askFen: null },
  });
  const { approval } = await askFor('recordApproval', {
    ...{ ...atOrder, id: newRecordId(), upToFen: 3000, approver: '王主管', reason: '', evidence: '' },
  });
  const requests: { [R in Request]: RequestData<R> } = {
    openDesk: undefined,
    chooseAgent: { name: '李四' },
    findShop: NOT_SHOWN,
    chooseShop: { ...NOT_SHOWN, shop: { id: shopId } },
    openBuyer: { ...place, buyerName: '小明' },
    saveNote: { ...place, buyerName: '小明', orderNo: '261122-1', text: '少发一件' },
    setNoteDeleted: { id: note.id, deleted: true },
    listPhrases: { shopId },
    loadStarterLibrary: { shopId, lang: 'zh' },
    countPhraseUse: { shopId, phraseId: newRecordId() },
    keepDraft: { ...place, text: '您好' },
    listDrafts: place,
    listPayouts: { ...place, orderNo: null },
    confirmOffer: {
      ...{ ...place, id: newRecordId(), buyerName: '小明', orderNo: '261122-1' },
      ...{ fen: 1000, level: 'AGENT', askFen: 2000 },
    },
    setOfferState: { shopId, id: offer.id, rev: 1, state: 'ACCEPTED' },
    setOfferDeleted: { shopId, id: offer.id, deleted: true },
    recordApproval: {
      ...{ ...place, id: newRecordId(), buyerName: '小明', orderNo: '261122-1' },
      ...{ upToFen: 3000, approver: '王主管', reason: '', evidence: '' },
    },
    setApprovalWithdrawn: { shopId, id: approval.id, withdrawn: true },
    readSettings: { shopId },
    saveSetting: { shopId, name: 'panel.theme', value: 'dark' },
    listSettingHistory: { shopId, name: 'panel.theme' },
    openManager: undefined,
  };
  return Object.entries(requests);
}

describe('every request of the contract', () => {
  test('is answered for a page of the extension', async () => {
    for (const [request, data] of await examples()) {
      const { res } = await deliver(request, data, PANEL);
      expect(res, request).toMatchObject({ ok: true });
    }
  });

  test.each<[string, Sender]>([
    [
      'the console script, which has the host page’s address',
      { id: EXTENSION, url: 'https://mms.pinduoduo.com/chat-merchant/' },
    ],
    ['another extension', { id: 'another', url: 'chrome-extension://another/panel.html' }],
    ['another extension with our address', { id: 'another', url: PANEL.url }],
    [
      'a page that only looks like ours',
      { id: EXTENSION, url: `https://evil.example/chrome-extension://${EXTENSION}/` },
    ],
    ['nobody known', {}],
  ])('is refused to %s, and does nothing', async (_who, sender) => {
    const all = await examples();
    await askFor('chooseAgent', { name: '王五' });
    const before = await askFor('openDesk', undefined);
    for (const [request, data] of all) {
      expect((await deliver(request, data, sender)).res, request).toEqual(failed('NOT_ALLOWED'));
    }
    expect(await askFor('openDesk', undefined)).toEqual(before);
  });
});

test('the worker listens as soon as its script has run', () => {
  backgroundMessages.removeAllListeners();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(false);
  startWorker();
  expect(fakeBrowser.runtime.onMessage.hasListeners()).toBe(true);
});

test('a stopped worker has forgotten nothing', async () => {
  const { agentId } = await askFor('chooseAgent', { name: '李四' });
  const shop = await askFor('chooseShop', { ...NOT_SHOWN, shop: SHOP_A });
  const place = { shopId: shop.id, console: 'pinduoduo', conversation: '1', buyerName: '小明' } as const;
  await askFor('saveNote', { ...place, orderNo: null, text: '只收顺丰' });
  startWorker();
  expect(await askFor('openDesk', undefined)).toMatchObject({ agentId, shops: [{ id: shop.id }] });
  expect(await askFor('findShop', NOT_SHOWN)).toEqual({ state: 'KNOWN', shop });
  expect(await askFor('openBuyer', place, OTHER_TAB)).toMatchObject({
    notes: [{ agentName: '李四', note: { text: '只收顺丰' } }],
  });
});

describe('the shop of an account the page does not show', () => {
  beforeEach(() => ask('chooseShop', { ...NOT_SHOWN, shop: SHOP_A }));

  test.each<[string, Sender, string]>([
    ['known in the tab it was chosen in', PANEL, 'KNOWN'],
    ['offered in another tab', OTHER_TAB, 'CONFIRM'],
    ['offered outside any tab', SIDE_PANEL, 'CONFIRM'],
  ])('is %s', async (_case, sender, state) => {
    expect(await askFor('findShop', NOT_SHOWN, sender)).toMatchObject({ state, shop: SHOP_A });
  });

  test('is offered in the next browser session, though a tab has the same number', async () => {
    session = newSession();
    startWorker();
    expect(await askFor('findShop', NOT_SHOWN)).toMatchObject({ state: 'CONFIRM', shop: SHOP_A });
  });
});

test('an account the page shows is not remembered by tab', async () => {
  await askFor('chooseShop', { console: 'feige', account: '1234567', shop: SHOP_A });
  expect(await askFor('findShop', { console: 'feige', account: null })).toMatchObject({ state: 'CONFIRM' });
});

describe('what was written', () => {
  test('is told to every open panel', async () => {
    const told: unknown[] = [];
    backgroundMessages.onMessage('recordsChanged', ({ data }) => void told.push(data));
    await askFor('chooseAgent', { name: '李四' });
    await askFor('openDesk', undefined);
    expect(told).toEqual([{ shopId: ALL_SHOPS, tables: ['agents', 'device'] }]);
  });

  test('is written though no panel is open to hear of it', async () => {
    vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockRejectedValue(
      new Error('Could not establish connection. Receiving end does not exist.'),
    );
    expect(await ask('chooseAgent', { name: '李四' })).toMatchObject({ ok: true });
  });
});

describe('a failure', () => {
  test('of the store is a value', async () => {
    expect(await ask('chooseAgent', { name: '' })).toEqual(
      failed('STORE_BAD_RECORD', { table: 'agents', field: 'name' }),
    );
  });

  test('to open the database does not outlast its cause', async () => {
    vi.spyOn(console, 'warn').mockReturnValue();
    const denied = vi.spyOn(profile, 'open').mockImplementation(() => {
      throw new DOMException('The user denied permission to access the database.', 'UnknownError');
    });
    expect(await ask('openDesk', undefined)).toEqual(failed('STORE_UNAVAILABLE'));
    denied.mockRestore();
    expect(await ask('openDesk', undefined)).toMatchObject({ ok: true });
  });

  test('nobody foresaw is logged, and not dressed up as one of the store', async () => {
    const logged = vi.spyOn(console, 'error').mockReturnValue();
    const mistake = new TypeError('x is not a function');
    vi.spyOn(session, 'recall').mockRejectedValue(mistake);
    const { res, err } = await deliver('findShop', NOT_SHOWN, PANEL);
    expect(res).toBeUndefined();
    expect(err).toMatchObject({ name: 'TypeError' });
    expect(logged).toHaveBeenCalledWith(mistake);
  });
});
