import { failed, type Outcome, success } from '@/utils/failures/failure';
import type {
  BackgroundContract,
  ConversationPlace,
  Desk,
  NoteView,
  SettingChange,
} from '@/utils/messages/background-contract';
import type { BackgroundClient, Question, RecordsChange } from '@/utils/panel/panel-ports';
import type { DraftRecord, NoteRecord, PhraseRecord, PhraseUseRecord, ShopRecord } from '@/utils/store/records';
import { FakePayouts } from './fake-payouts';
import { agentRecord, NOW, noteRecord, shopRecord } from './records';

/** What the panel's own parts ask; whatever else is asked is not allowed here. */
type Handlers = {
  [Q in Question]?: (...input: Parameters<BackgroundContract[Q]>) => ReturnType<BackgroundContract[Q]>;
};

const keyOf = ({ shopId, console, conversation }: ConversationPlace) => `${shopId}/${console}/${conversation}`;

/** The background in memory: same answers, no database. Every question is recorded and can be made to fail or wait. */
export class FakeBackground implements BackgroundClient {
  desk: Desk = {
    agents: [agentRecord('agent-1', '小禾')],
    agentId: 'agent-1',
    shops: [shopRecord('shop-1', '旗舰店A')],
  };
  /** Shop id by console account; `null` accounts are always asked for. */
  accounts = new Map<string | null, string>([['mall-77', 'shop-1']]);
  /** The shop this tab had last, for accounts that cannot be read. */
  lastShop: ShopRecord | null = null;
  phrases: PhraseRecord[] = [];
  notes: { place: string; orderNo: string | null; note: NoteRecord; agentName: string }[] = [];
  drafts: (DraftRecord & { place: string })[] = [];
  settings = new Map<string, unknown>();
  payouts = new FakePayouts();
  /** Changes of every setting by name, newest first. */
  settingChanges = new Map<string, SettingChange[]>();
  asked: { question: Question; input: unknown }[] = [];
  private readonly answers = new Map<Question, Outcome<never>>();
  private readonly listeners = new Set<(change: RecordsChange) => void>();
  private hold: Promise<void> = Promise.resolve();

  /** Makes a question fail until `heal`. */
  break(question: Question, outcome: Outcome<never> = failed('BACKGROUND_SILENT')): void {
    this.answers.set(question, outcome);
  }
  heal(question: Question): void {
    this.answers.delete(question);
  }
  /** Holds every answer back until the returned function is called. */
  pause(): () => void {
    let go = () => {};
    this.hold = new Promise((resolve) => {
      go = resolve;
    });
    return go;
  }
  tell(tables: string[], shopId = 'shop-1'): void {
    for (const listener of this.listeners) listener({ shopId, tables });
  }
  /** What was asked under a name. */
  inputsOf<Q extends Question>(question: Q): Parameters<BackgroundContract[Q]>[0][] {
    const asked = this.asked.filter((entry) => entry.question === question);
    return asked.map(({ input }) => input as Parameters<BackgroundContract[Q]>[0]);
  }

  async ask<Q extends Question>(question: Q, ...input: Parameters<BackgroundContract[Q]>) {
    this.asked.push({ question, input: structuredClone(input[0]) });
    await this.hold;
    const broken = this.answers.get(question);
    if (broken) return broken as ReturnType<BackgroundContract[Q]>;
    const answer = this.handlers[question];
    return answer ? answer(...input) : (failed('NOT_ALLOWED') as ReturnType<BackgroundContract[Q]>);
  }
  onRecordsChanged(listener: (change: RecordsChange) => void, signal: AbortSignal): void {
    this.listeners.add(listener);
    signal.addEventListener('abort', () => this.listeners.delete(listener), { once: true });
  }

  private view(id: string): Outcome<NoteView> {
    const stored = this.notes.find(({ note }) => note.id === id);
    return stored ? success({ note: stored.note, agentName: stored.agentName }) : failed('STORE_CONFLICT');
  }

  private readonly handlers: Handlers = {
    openDesk: () => success(this.desk),
    chooseAgent: ({ name }) => {
      const known = this.desk.agents.find((agent) => agent.name === name) ?? agentRecord(`agent-${name}`, name);
      const agents = [...this.desk.agents.filter(({ id }) => id !== known.id), known];
      this.desk = { ...this.desk, agents, agentId: known.id };
      return success(this.desk);
    },
    findShop: ({ account }) => {
      const shop = this.desk.shops.find(({ id }) => id === this.accounts.get(account));
      if (account === null && this.lastShop) return success({ state: 'CONFIRM', shop: this.lastShop });
      return success(shop ? { state: 'KNOWN', shop } : { state: 'ASK' });
    },
    chooseShop: ({ account, shop }) => {
      const known = 'id' in shop ? this.desk.shops.find(({ id }) => id === shop.id) : undefined;
      const chosen = known ?? ('name' in shop ? shopRecord(`shop-${shop.name}`, shop.name, shop.colour) : undefined);
      if (!chosen) return failed('NOT_ALLOWED');
      if (!known) this.desk = { ...this.desk, shops: [...this.desk.shops, chosen] };
      if (account !== null) this.accounts.set(account, chosen.id);
      return success(chosen);
    },
    openBuyer: (place) => {
      const notes = this.notes.filter((entry) => entry.place === keyOf(place) && entry.note.deletedAt === null);
      const orderNos = notes.flatMap(({ note, orderNo }) => (orderNo === null ? [] : [[note.aboutId, orderNo]]));
      const { shopId, console, conversation, buyerName } = place;
      const { text: _text, about: _about, aboutId: _id, ...base } = noteRecord(`buyer-${conversation}`, '');
      return success({
        buyer: { ...base, shopId, console, buyerKey: conversation, name: buyerName },
        notes: notes.map(({ note, agentName }) => ({ note, agentName })).reverse(),
        orderNos: Object.fromEntries(orderNos),
      });
    },
    saveNote: ({ id = `note-${this.notes.length}`, rev, orderNo, text, ...place }) => {
      const stored = this.notes.find(({ note }) => note.id === id);
      if (stored && stored.note.rev !== (rev ?? 1)) return failed('STORE_CONFLICT');
      const aboutId = orderNo === null ? 'buyer' : `order-${orderNo}`;
      const about = orderNo === null ? ('BUYER' as const) : ('ORDER' as const);
      const deletedAt = text.trim() === '' ? NOW : null;
      const note = noteRecord(id, text, { rev: (stored?.note.rev ?? 0) + 1, about, aboutId, deletedAt });
      this.notes = this.notes.filter((entry) => entry !== stored);
      this.notes.push({ place: keyOf(place), orderNo, note, agentName: '小禾' });
      return this.view(id);
    },
    setNoteDeleted: ({ id, deleted }) => {
      const stored = this.notes.find(({ note }) => note.id === id);
      if (stored) stored.note = { ...stored.note, deletedAt: deleted ? NOW : null, rev: stored.note.rev + 1 };
      return this.view(id);
    },
    listPhrases: () => success({ phrases: this.phrases, uses: [] }),
    loadStarterLibrary: () => success({ added: 0 }),
    countPhraseUse: ({ shopId, phraseId }) => {
      const { text: _text, about: _about, aboutId: _id, buyerId: _buyer, ...base } = noteRecord('use', '');
      const use: PhraseUseRecord = { ...base, shopId, phraseId, count: 1, lastUsedAt: NOW };
      return success(use);
    },
    keepDraft: ({ text, ...place }) => {
      const { about: _about, aboutId: _id, buyerId: _buyer, ...base } = noteRecord(`draft-${this.drafts.length}`, '');
      const draft = { ...base, ...place, text, place: keyOf(place) };
      this.drafts.unshift(draft);
      return success(draft);
    },
    listDrafts: (place) => success(this.drafts.filter((draft) => draft.place === keyOf(place))),
    listPayouts: (place) => success(this.payouts.list(place)),
    confirmOffer: (offer) => this.payouts.confirm(offer),
    setOfferState: ({ id, state }) => this.payouts.changeOffer(id, { state }),
    setOfferDeleted: ({ id, deleted }) => this.payouts.changeOffer(id, { deletedAt: deleted ? NOW : null }),
    recordApproval: (approval) => this.payouts.record(approval),
    setApprovalWithdrawn: ({ id, withdrawn }) => this.payouts.withdraw(id, withdrawn),
    readSettings: () => success(Object.fromEntries(this.settings)),
    saveSetting: ({ name, value }) => {
      const earlier = this.settingChanges.get(name) ?? [];
      const change = { id: `change-${earlier.length}`, at: NOW, agentName: '小禾', before: this.settings.get(name) };
      this.settingChanges.set(name, [{ ...change, after: value }, ...earlier]);
      this.settings.set(name, value);
      return success(null);
    },
    listSettingHistory: ({ name }) => success(this.settingChanges.get(name) ?? []),
    openManager: () => success(null),
  };
}
