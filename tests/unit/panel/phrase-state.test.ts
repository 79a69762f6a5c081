import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failed } from '@/utils/failures/failure';
import { ROW_LIMIT } from '@/utils/panel/phrase-state';
import { type FakeDesk, fakeDesk, settled } from './fakes/fake-desk';
import { conversationReading, otherBuyer } from './fakes/readings';
import { phraseRecord } from './fakes/records';

let desk: FakeDesk;
beforeEach(async () => {
  desk = fakeDesk((background) => {
    background.phrases = [phraseRecord('hello', '问候', ['您好']), phraseRecord('pay', '补偿', ['给您申请了{金额}元'])];
  });
  desk.console.show(conversationReading());
  await settled();
});
afterEach(() => desk.end());

describe('the list', () => {
  it('chooses nothing before anything is typed, then the best', () => {
    expect(desk.store.phrases.selectedPhrase.value).toBeNull();
    desk.store.phrases.search('buchang');
    expect(desk.store.phrases.selectedPhrase.value?.id).toBe('pay');
  });

  it('keeps the chosen phrase under the hand when the library changes', async () => {
    desk.store.phrases.search('您');
    const chosen = desk.store.phrases.selectedPhrase.value?.id;
    desk.background.phrases = [phraseRecord('newer', '您好您好', ['您'], { pinned: true }), ...desk.background.phrases];
    desk.background.tell(['phrases']);
    await settled();
    expect(desk.store.phrases.library.value?.phrases.has('newer')).toBe(true);
    expect(desk.store.phrases.selectedPhrase.value?.id).toBe(chosen);
  });

  it('starts anew with another buyer', () => {
    desk.store.phrases.search('buchang');
    desk.console.show(otherBuyer());
    expect(desk.store.phrases.query.value).toBe('');
    expect(desk.store.phrases.selectedPhrase.value).toBeNull();
  });
});

describe('the library', () => {
  it('gives no more rows than are painted at once, and says how many match', async () => {
    desk.background.phrases = Array.from({ length: 40 }, (_, at) => phraseRecord(`p${at}`, `退款${at}`, ['退款']));
    await desk.store.phrases.reload();
    desk.store.phrases.search('tuikuan');
    expect(desk.store.phrases.found.value.rows).toHaveLength(ROW_LIMIT);
    expect(desk.store.phrases.found.value.total).toBe(40);
  });

  it('puts what was used first, the next time the list is asked for', async () => {
    await desk.store.phrases.countUse('pay');
    desk.store.phrases.search('x');
    desk.store.phrases.clear();
    expect(desk.store.phrases.found.value.rows.map(({ phrase }) => phrase.id)).toEqual(['pay', 'hello']);
  });

  it('says why it is not there', async () => {
    desk.background.break('listPhrases', failed('STORE_UNAVAILABLE'));
    await desk.store.phrases.reload();
    expect(desk.store.phrases.failure.value).toEqual({ code: 'STORE_UNAVAILABLE' });
  });
});
