import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { failed } from '@/utils/failures/failure';
import { ANSWER_LIMIT } from '@/utils/panel/composer-client';
import type { PhraseRecord } from '@/utils/store/records';
import { type FakeDesk, fakeDesk, settled } from './fakes/fake-desk';
import { conversationReading, ORDER_A, otherBuyer } from './fakes/readings';
import { phraseRecord } from './fakes/records';

const HELLO = phraseRecord('hello', '问候', ['{买家昵称}您好,我是{店铺}{客服名}']);
const PAY = phraseRecord('pay', '补偿', ['{买家昵称},给您申请了{金额}元']);
const TURNS = phraseRecord('turns', '轮换', ['一种说法', '另一种说法']);

let desk: FakeDesk;
beforeEach(async () => {
  desk = fakeDesk((background) => {
    background.phrases = [HELLO, PAY, TURNS];
  });
  desk.console.show(conversationReading());
  await settled();
  paint();
});
afterEach(() => {
  desk.end();
  vi.useRealTimers();
});

/** The screen shows what the store has. */
const paint = () => desk.store.front.markPainted(desk.store.front.current.value);
const notice = () => desk.store.notices.notice.value;
const failure = () => {
  const shown = notice();
  return shown?.kind === 'FAILED' ? shown.failure.code : null;
};
async function insert(phrase: PhraseRecord) {
  await desk.store.insertion.insert(phrase);
  await settled();
}

describe('inserting', () => {
  it('fills the values and says what it was filled from', async () => {
    await insert(HELLO);
    expect(desk.console.composer).toBe('小明您好,我是旗舰店A小禾');
    expect(desk.console.sentOf('insert')[0]?.seen).toEqual({
      console: 'pinduoduo',
      account: 'mall-77',
      conversation: 'uid-1',
      buyerName: '小明',
      orderNo: ORDER_A,
    });
    expect(notice()).toEqual({ kind: 'INSERTED' });
    expect(desk.background.inputsOf('countPhraseUse')).toEqual([{ shopId: 'shop-1', phraseId: 'hello' }]);
  });

  it('goes by what was on the screen when the key was pressed, not by what just arrived', async () => {
    desk.console.show(otherBuyer());
    await insert(HELLO);
    expect(desk.console.composer).toBe('');
    expect(desk.console.sentOf('insert')[0]).toMatchObject({
      text: '小明您好,我是旗舰店A小禾',
      seen: { conversation: 'uid-1' },
    });
    expect(failure()).toBe('CONVERSATION_CHANGED');
  });

  it('keeps the refusal in view when the new buyer appears', async () => {
    desk.console.inFront = otherBuyer();
    await insert(HELLO);
    desk.console.show(otherBuyer());
    expect(failure()).toBe('CONVERSATION_CHANGED');
  });

  it('drops other news with the buyer', async () => {
    await insert(HELLO);
    desk.console.show(otherBuyer());
    expect(notice()).toBeNull();
  });

  it.each(['COMPOSER_MISSING', 'INSERT_NOT_TAKEN', 'COMPOSING'] as const)('%s: nothing is counted', async (code) => {
    desk.console.refuses = { code };
    await insert(HELLO);
    expect(failure()).toBe(code);
    expect(desk.background.inputsOf('countPhraseUse')).toEqual([]);
    expect(desk.store.insertion.canRestore.value).toBe(false);
  });

  it('refuses without asking the page when the conversation is not certain', async () => {
    desk.console.show(conversationReading({ conversation: { state: 'missing', reason: 'NOT_FOUND' } }));
    paint();
    await insert(TURNS);
    expect(failure()).toBe('CONVERSATION_UNREADABLE');
    expect(desk.console.sentOf('insert')).toEqual([]);
  });

  it('does it once, however often the key comes while it is under way', async () => {
    await Promise.all([desk.store.insertion.insert(TURNS), desk.store.insertion.insert(TURNS)]);
    expect(desk.console.sentOf('insert')).toHaveLength(1);
  });

  it('says that the page is gone when no answer comes', async () => {
    vi.useFakeTimers();
    desk.console.send = () => {};
    const inserted = desk.store.insertion.insert(TURNS);
    await vi.advanceTimersByTimeAsync(ANSWER_LIMIT);
    await inserted;
    expect(failure()).toBe('PAGE_GONE');
  });

  it.each(['PAGE_GONE', 'EXTENSION_UPDATED'] as const)('says %s once the line is lost', async (code) => {
    desk.console.lose(code);
    await insert(TURNS);
    expect(failure()).toBe(code);
  });
});

describe('a missing variable', () => {
  it('stops the insertion and asks for it', async () => {
    await insert(PAY);
    expect(desk.console.sent).toEqual([]);
    expect(desk.store.insertion.fillRequest.value).toBe('pay');
    expect(desk.store.say.preview.value?.rendered?.missing).toEqual(['金额']);
  });

  it('stops copying too', async () => {
    await desk.store.insertion.copy(PAY);
    expect(desk.clipboard.text).toBeNull();
  });

  it('goes in when it is filled', async () => {
    await insert(PAY);
    desk.store.say.fill('金额', '15');
    await insert(PAY);
    expect(desk.console.composer).toBe('小明,给您申请了15元');
  });

  it('goes in when it is left out on purpose', async () => {
    await insert(PAY);
    desk.store.say.setDropped('金额', true);
    await insert(PAY);
    expect(desk.console.composer).toBe('小明,给您申请了元');
  });

  it('is asked for again from another buyer', async () => {
    await insert(PAY);
    desk.store.say.fill('金额', '15');
    desk.console.show(otherBuyer());
    await settled();
    paint();
    await insert(PAY);
    expect(desk.console.sent).toEqual([]);
    expect(desk.store.say.filling.value.filled).toEqual({});
  });
});

describe('wordings', () => {
  it('rotate for the same buyer, and can be changed by hand', async () => {
    await insert(TURNS);
    const first = desk.console.composer;
    desk.console.composer = '';
    await insert(TURNS);
    expect(new Set([first, desk.console.composer])).toEqual(new Set(TURNS.texts));
    desk.store.phrases.select(desk.store.phrases.found.value.rows.findIndex(({ phrase }) => phrase.id === 'turns'));
    const inTurn = desk.store.say.preview.value?.wording;
    desk.store.say.nextWording();
    expect(desk.store.say.preview.value?.wording).not.toBe(inTurn);
  });
});

describe('copying', () => {
  it('copies instead of inserting', async () => {
    await desk.store.insertion.copy(HELLO);
    expect(desk.clipboard.text).toBe('小明您好,我是旗舰店A小禾');
    expect(desk.console.sent).toEqual([]);
    expect(notice()).toEqual({ kind: 'COPIED' });
  });

  it('says so when the browser refuses', async () => {
    desk.clipboard.refuses = true;
    await desk.store.insertion.copy(HELLO);
    expect(failure()).toBe('CLIPBOARD_REFUSED');
  });
});

describe('what stood in the reply box', () => {
  it('is kept, and one key brings it back; once more undoes that', async () => {
    desk.console.composer = '写了一半';
    await insert(TURNS);
    const withPhrase = desk.console.composer;
    expect(desk.background.drafts.map(({ text }) => text)).toEqual(['写了一半']);
    await desk.store.insertion.restore();
    expect(desk.console.composer).toBe('写了一半');
    await desk.store.insertion.restore();
    expect(desk.console.composer).toBe(withPhrase);
  });

  it('is kept again when the agent changed it since', async () => {
    await insert(TURNS);
    desk.console.composer = '改写过';
    await desk.store.insertion.restore();
    expect(desk.console.composer).toBe('');
    await settled();
    expect(desk.background.drafts.map(({ text }) => text)).toEqual(['改写过']);
  });

  it('is another buyer’s matter after a switch', async () => {
    await insert(TURNS);
    desk.console.show(otherBuyer());
    await settled();
    paint();
    expect(desk.store.insertion.canRestore.value).toBe(false);
    await desk.store.insertion.restore();
    expect(failure()).toBe('NOTHING_TO_RESTORE');
    expect(desk.console.sentOf('restore')).toEqual([]);
  });

  it('is not put into another buyer’s reply box from the list of drafts', async () => {
    desk.console.composer = '写给小明的';
    await insert(TURNS);
    const [draft] = desk.background.drafts;
    desk.console.show(otherBuyer());
    await settled();
    paint();
    if (!draft) throw new Error('no draft was kept');
    await desk.store.insertion.restoreDraft(draft);
    expect(failure()).toBe('CONVERSATION_CHANGED');
    expect(desk.console.sentOf('restore')).toEqual([]);
  });

  it('comes from the list of drafts where it belongs', async () => {
    desk.console.composer = '写给小明的';
    await insert(TURNS);
    const [draft] = desk.background.drafts;
    if (!draft) throw new Error('no draft was kept');
    await desk.store.insertion.restoreDraft(draft);
    expect(desk.console.composer).toBe('写给小明的');
  });

  it('a draft that could not be stored can still be brought back', async () => {
    desk.background.break('keepDraft', failed('STORE_FULL'));
    desk.console.composer = '写了一半';
    await insert(TURNS);
    await desk.store.insertion.restore();
    expect(desk.console.composer).toBe('写了一半');
  });
});
