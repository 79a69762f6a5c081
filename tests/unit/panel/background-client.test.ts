import { afterEach, describe, expect, it } from 'vitest';
import { failed, success } from '@/utils/failures/failure';
import { backgroundMessages } from '@/utils/messages/background-contract';
import { createBackgroundClient } from '@/utils/panel/background-client';
import type { Question } from '@/utils/panel/panel-ports';

const UNDELIVERED = new Error('Could not establish connection. Receiving end does not exist.');
const HALF_WAY = new Error('The message port closed before a response was received.');
const UPDATED = new Error('Extension context invalidated.');
const answer = success('fine');

type Reply = Error | unknown;

/** Asks a question of a background that replies with `replies` in turn. */
async function ask(question: Question, replies: readonly Reply[]) {
  const left = [...replies];
  const client = createBackgroundClient(async () => {
    const reply = left.shift();
    if (reply instanceof Error) throw reply;
    return reply;
  });
  const outcome = await client.ask(question as 'openDesk');
  return { outcome, attempts: replies.length - left.length };
}

// One page has one client; here one page has many.
afterEach(() => backgroundMessages.removeAllListeners());

describe('asking the background', () => {
  it.each<[string, Question, Reply[], unknown, number]>([
    ['an answer comes through', 'openDesk', [answer], answer, 1],
    ['a failure is an answer', 'openDesk', [failed('STORE_FULL')], failed('STORE_FULL'), 1],
    ['a question nobody heard is asked once more', 'openDesk', [UNDELIVERED, answer], answer, 2],
    ['a write nobody heard is asked once more', 'saveNote', [UNDELIVERED, answer], answer, 2],
    ['a read without an answer is asked once more', 'listPhrases', [undefined, answer], answer, 2],
    ['a read that broke half way is asked once more', 'openBuyer', [HALF_WAY, answer], answer, 2],
    ['a write that may have arrived is not', 'saveNote', [HALF_WAY, answer], failed('BACKGROUND_SILENT'), 1],
    ['a write without an answer is not', 'countPhraseUse', [undefined, answer], failed('BACKGROUND_SILENT'), 1],
    ['twice nothing is silence', 'openDesk', [undefined, undefined, answer], failed('BACKGROUND_SILENT'), 2],
    ['twice nobody is silence', 'keepDraft', [UNDELIVERED, UNDELIVERED], failed('BACKGROUND_SILENT'), 2],
    ['an updated extension is said so', 'openDesk', [UPDATED, answer], failed('EXTENSION_UPDATED'), 1],
  ])('%s', async (_name, question, replies, outcome, attempts) => {
    expect(await ask(question, replies)).toEqual({ outcome, attempts });
  });
});
