import * as v from 'valibot';
import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import { MAX_FEN } from '@/utils/domain/money/fen';
import { ALL_SHOPS, type OfferState } from './records';
import type { RecordTable, RecordTables } from './schema';

/** The longest note, in characters: a note is a line for the colleague, not a file. */
export const NOTE_TEXT_LIMIT = 5_000;

/** The longest kept draft, in characters; no console takes a reply near it. */
export const DRAFT_TEXT_LIMIT = 100_000;

/** The longest buyer name, in characters; who reads a longer one from a page cuts it. */
export const BUYER_NAME_LIMIT = 200;

/** The longest reason or evidence of an approval, in characters. */
export const APPROVAL_TEXT_LIMIT = 1_000;

// Written as an object so that the compiler asks for a console that is missing here.
const consoles = { pinduoduo: true, feige: true } satisfies Record<ConsoleId, true>;
const consoleId = v.picklist(Object.keys(consoles) as ConsoleId[]);

const id = v.pipe(v.string(), v.uuid());
const name = v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100));
const key = v.pipe(v.string(), v.nonEmpty(), v.maxLength(200));
const instant = v.pipe(v.number(), v.integer(), v.minValue(0));
const count = v.pipe(v.number(), v.integer(), v.minValue(1));
const money = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_FEN));
const agent = v.union([id, v.literal('')]);
const approvalText = v.pipe(v.string(), v.maxLength(APPROVAL_TEXT_LIMIT));
const someText = (longest: number) =>
  v.pipe(
    v.string(),
    v.maxLength(longest),
    v.check((text) => text.trim() !== '', 'blank'),
  );

const ofAShop = { shopId: id };
const ofEveryShop = { shopId: v.literal(ALL_SHOPS) };
const ofAnyShop = { shopId: v.union([id, v.literal(ALL_SHOPS)]) };

/** A record: what all have in common and its own fields, nothing else. */
function record<const Shop extends v.ObjectEntries, const Own extends v.ObjectEntries>(shop: Shop, own: Own) {
  return v.strictObject({
    id,
    createdAt: instant,
    changedAt: instant,
    deletedAt: v.nullable(instant),
    rev: count,
    agentId: agent,
    deviceId: id,
    ...shop,
    ...own,
  });
}

/** Whether an offer in this state counts as a compensation: the buyer agreed, or has the money. */
export function isSettled(state: OfferState): boolean {
  return state === 'ACCEPTED' || state === 'PAID';
}

/** What each table takes; checked before every write, so that nothing stored is ever of another form. */
export const recordSchemas: { [T in RecordTable]: v.GenericSchema<unknown, RecordTables[T]> } = {
  shops: record(ofAShop, { name, colour: key }),
  accounts: record(ofAShop, { console: consoleId, accountKey: key }),
  agents: record(ofEveryShop, { name }),
  buyers: record(ofAShop, {
    console: consoleId,
    buyerKey: key,
    name: v.pipe(v.string(), v.maxLength(BUYER_NAME_LIMIT)),
  }),
  orders: record(ofAShop, { console: consoleId, orderNo: key, buyerId: id }),
  notes: record(ofAShop, {
    about: v.picklist(['BUYER', 'ORDER']),
    aboutId: id,
    buyerId: id,
    text: someText(NOTE_TEXT_LIMIT),
  }),
  phrases: v.pipe(
    record(ofAnyShop, {
      scope: v.picklist(['PERSONAL', 'SHOP', 'ALL']),
      ownerId: v.nullable(id),
      presetKey: v.nullable(key),
      code: v.string(),
      title: name,
      folder: v.array(name),
      issue: v.nullable(key),
      tags: v.array(name),
      texts: v.pipe(v.array(someText(10_000)), v.minLength(1)),
      when: v.string(),
      notWhen: v.string(),
      needsApproval: v.boolean(),
      pinned: v.boolean(),
      order: v.pipe(v.number(), v.finite()),
      lang: v.picklist(['zh', 'en']),
      keys: v.strictObject({ version: count, readings: v.string() }),
    }),
    v.check((phrase) => (phrase.scope === 'PERSONAL') === (phrase.ownerId !== null), 'owner'),
    v.check((phrase) => phrase.scope !== 'SHOP' || phrase.shopId !== ALL_SHOPS, 'shop'),
    v.check((phrase) => phrase.scope !== 'ALL' || phrase.shopId === ALL_SHOPS, 'shop'),
  ),
  phraseUses: record(ofAShop, { phraseId: id, count, lastUsedAt: instant }),
  drafts: record(ofAShop, { console: consoleId, conversation: key, text: someText(DRAFT_TEXT_LIMIT) }),
  settings: record(ofAnyShop, { name: key, value: v.unknown() }),
  offers: v.pipe(
    record(ofAShop, {
      buyerId: id,
      orderId: id,
      fen: money,
      level: v.picklist(['AGENT', 'SUPERVISOR', 'MANAGER']),
      askFen: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_FEN))),
      state: v.picklist(['SENT', 'ACCEPTED', 'DECLINED', 'PAID']),
      sentBy: agent,
      sentAt: instant,
      settledAt: v.nullable(instant),
    }),
    v.check((offer) => isSettled(offer.state) === (offer.settledAt !== null), 'settledAt'),
  ),
  approvals: record(ofAShop, {
    buyerId: id,
    orderId: id,
    upToFen: money,
    approver: name,
    reason: approvalText,
    evidence: approvalText,
    approvedAt: instant,
    recordedBy: agent,
    withdrawnAt: v.nullable(instant),
  }),
};
