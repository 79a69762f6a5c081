import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import type { ConversationPlace } from '@/utils/messages/background-contract';
import { chooseAgent } from '@/utils/store/agents';
import { recordApproval, setApprovalWithdrawn } from '@/utils/store/approvals';
import { openBuyer } from '@/utils/store/buyer-file';
import { keepDraft } from '@/utils/store/drafts';
import { saveNote, setNoteDeleted } from '@/utils/store/notes';
import { confirmOffer, setOfferDeleted, setOfferState } from '@/utils/store/offers';
import { countPhraseUse } from '@/utils/store/phrases';
import { newRecordId } from '@/utils/store/record-ids';
import { recordSchemas } from '@/utils/store/record-schemas';
import type { HistoryRecord, RecordBase } from '@/utils/store/records';
import type { RecordTable, StoreDatabase } from '@/utils/store/schema';
import { saveSetting } from '@/utils/store/settings';
import { chooseShop } from '@/utils/store/shops';
import { StoreError } from '@/utils/store/store-error';
import type { Actor } from '@/utils/store/write';
import { actorAt, DAY, NOW, openStore } from './test-store';

const SHOPS = [newRecordId(), newRecordId()];
const NOTES = [newRecordId(), newRecordId(), newRecordId()];

const name = fc.constantFrom('李四', '王五', '', ' 赵六 ', '长'.repeat(120));
const text = fc.oneof(fc.constantFrom('', ' ', '只收顺丰'), fc.string({ unit: 'grapheme' }));
const shopId = fc.constantFrom(...SHOPS);
const place: fc.Arbitrary<ConversationPlace> = fc.record({
  shopId,
  console: fc.constantFrom('pinduoduo', 'feige'),
  conversation: fc.constantFrom('1', '2', ''),
});

type Step = (db: StoreDatabase, actor: Actor) => Promise<unknown>;

/** Anything an agent may do, also with input that has to be refused. */
const step: fc.Arbitrary<Step> = fc.oneof(
  name.map(
    (given): Step =>
      (db, actor) =>
        chooseAgent(db, actor, given),
  ),
  fc.record({ account: fc.constantFrom('a', 'b', '', null), given: name }).map(
    ({ account, given }): Step =>
      (db, actor) =>
        chooseShop(db, actor, { console: 'feige', account }, { name: given, colour: 'teal' }),
  ),
  fc.record({ at: place, buyerName: name }).map(
    ({ at, buyerName }): Step =>
      (db, actor) =>
        openBuyer(db, actor, { ...at, buyerName }),
  ),
  fc
    .record({
      at: place,
      text,
      id: fc.option(fc.constantFrom(...NOTES), { nil: undefined }),
      rev: fc.option(fc.integer({ min: 1, max: 3 }), { nil: undefined }),
      orderNo: fc.constantFrom(null, '111', '222'),
    })
    .map(
      ({ at, ...note }): Step =>
        (db, actor) =>
          saveNote(db, actor, { ...at, buyerName: '小明', ...note }),
    ),
  fc.record({ id: fc.constantFrom(...NOTES), deleted: fc.boolean() }).map(
    (change): Step =>
      (db, actor) =>
        setNoteDeleted(db, actor, change),
  ),
  fc
    .record({
      at: place,
      id: fc.constantFrom(...NOTES),
      orderNo: fc.constantFrom('111', '222', ''),
      fen: fc.integer({ min: -1, max: 3000 }),
      askFen: fc.option(fc.integer({ min: -1, max: 3000 })),
    })
    .map(
      ({ at, ...offer }): Step =>
        (db, actor) =>
          confirmOffer(db, actor, { ...at, buyerName: '小明', level: 'AGENT', ...offer }),
    ),
  fc
    .record({
      shopId,
      id: fc.constantFrom(...NOTES),
      rev: fc.integer({ min: 1, max: 3 }),
      state: fc.constantFrom('SENT', 'ACCEPTED', 'DECLINED', 'PAID'),
    })
    .map(
      (change): Step =>
        (db, actor) =>
          setOfferState(db, actor, change),
    ),
  fc.record({ shopId, id: fc.constantFrom(...NOTES), deleted: fc.boolean() }).map(
    (change): Step =>
      (db, actor) =>
        setOfferDeleted(db, actor, change),
  ),
  fc
    .record({ at: place, id: fc.constantFrom(...NOTES), approver: name, upToFen: fc.integer({ min: 0, max: 3000 }) })
    .map(
      ({ at, ...words }): Step =>
        (db, actor) =>
          recordApproval(db, actor, {
            ...{ ...at, buyerName: '小明', orderNo: '111', reason: '', evidence: '' },
            ...words,
          }),
    ),
  fc.record({ shopId, id: fc.constantFrom(...NOTES), withdrawn: fc.boolean() }).map(
    (change): Step =>
      (db, actor) =>
        setApprovalWithdrawn(db, actor, change),
  ),
  fc.record({ shopId, phraseId: fc.constantFrom(...NOTES, 'no id') }).map(
    (use): Step =>
      (db, actor) =>
        countPhraseUse(db, actor, use),
  ),
  fc.record({ at: place, text }).map(
    ({ at, ...draft }): Step =>
      (db, actor) =>
        keepDraft(db, actor, { ...at, ...draft }),
  ),
  fc.record({ shopId, name: fc.constantFrom('a', 'b', ''), value: fc.jsonValue() }).map(
    (setting): Step =>
      (db, actor) =>
        saveSetting(db, actor, setting),
  ),
);

/** A step, and how far the clock moved before it: it may be set back. */
const steps = fc.array(fc.tuple(step, fc.integer({ min: -DAY, max: DAY })), { minLength: 1, maxLength: 25 });

test('any sequence of actions leaves valid records, each explained by its history', async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      const db = await openStore();
      let now = NOW;
      for (const [act, moved] of sequence) {
        now += moved;
        await act(db, await actorAt(db, now)).catch((error: unknown) => expect(error).toBeInstanceOf(StoreError));
      }
      const lines = await db.history.orderBy('id').toArray();
      for (const table of Object.keys(recordSchemas) as RecordTable[]) await checkTable(db, table, lines);
    }),
    { numRuns: 60 },
  );
});

async function checkTable(db: StoreDatabase, table: RecordTable, lines: HistoryRecord[]): Promise<void> {
  for (const record of (await db.table(table).toArray()) as RecordBase[]) {
    expect(v.safeParse(recordSchemas[table], record).issues).toBeUndefined();
    expect(record.changedAt).toBeGreaterThanOrEqual(record.createdAt);
    const own = lines.filter(({ recordId, table: where }) => recordId === record.id && where === table);
    if (table === 'drafts' || table === 'phraseUses') expect(own).toEqual([]);
    else checkHistory(record, own);
  }
}

/** One line per `rev`, each beginning where the one before ended, the last one ending with what is stored. */
function checkHistory(record: RecordBase, own: HistoryRecord[]): void {
  expect(own).toHaveLength(record.rev);
  expect(own.map(({ before }) => before)).toEqual([null, ...own.slice(0, -1).map(({ after }) => after)]);
  expect(own.at(-1)?.after).toEqual(record);
  expect(own.map(({ at }) => at)).toEqual(own.map(({ at }) => at).toSorted((a, b) => a - b));
}
