import { batch, computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { SearchHit } from '@/utils/domain/search/phrase-index';
import type { Failure, Outcome } from '@/utils/failures/failure';
import type { Locale } from '@/utils/i18n/locale';
import type { PhraseRecord } from '@/utils/store/records';
import { boundEffect } from './bound-effect';
import type { ConversationState } from './conversation-state';
import type { BackgroundClient } from './panel-ports';
import { buildPhraseLibrary, type PhraseLibrary } from './phrase-library';
import type { ShopState } from './shop-state';

/** Rows painted at once: more than anybody reads, few enough to paint within a frame. */
export const ROW_LIMIT = 18;

/** One row of the list. */
export interface PhraseRow {
  phrase: PhraseRecord;
  hit: SearchHit;
}

/** The rows shown, and how many phrases match in all. */
export interface PhraseRows {
  rows: readonly PhraseRow[];
  total: number;
}

/** The shop's phrases, what is searched for, and the row the agent is on. */
export interface PhraseState {
  /** `null` until the shop is known and its phrases are here. */
  library: ReadonlySignal<PhraseLibrary | null>;
  failure: ReadonlySignal<Failure | null>;
  query: ReadonlySignal<string>;
  found: ReadonlySignal<PhraseRows>;
  /** Index of the chosen row, or -1: nothing is chosen until something was typed or an arrow pressed. */
  selected: ReadonlySignal<number>;
  selectedPhrase: ReadonlySignal<PhraseRecord | null>;
  search(query: string): void;
  select(row: number): void;
  /** Moves the choice by rows; stops at both ends. */
  move(by: number): void;
  /** Back to the empty search: after an insertion and for another buyer. */
  clear(): void;
  /** Counts a use here and in the database. */
  countUse(phraseId: string): Promise<void>;
  loadStarter(lang: Locale): Promise<Outcome<{ added: number }>>;
  reload(): Promise<void>;
}

const NO_ROWS: PhraseRows = { rows: [], total: 0 };

/** Keeps the shop's phrases in memory and searches them. */
export function createPhraseState(
  background: BackgroundClient,
  shop: ShopState,
  conversation: ConversationState,
  until: AbortSignal,
): PhraseState {
  const library = signal<PhraseLibrary | null>(null);
  const failure = signal<Failure | null>(null);
  const query = signal('');
  const selectedId = signal<string | null>(null);
  const shopId = computed(() => shop.current.value?.id ?? null);

  async function reload() {
    const asked = shopId.peek();
    if (asked === null) return;
    const answer = await background.ask('listPhrases', { shopId: asked });
    if (until.aborted || shopId.peek() !== asked) return;
    batch(() => {
      failure.value = answer.ok ? null : answer.failure;
      if (answer.ok) library.value = buildPhraseLibrary(asked, answer.value.phrases, answer.value.uses);
    });
  }

  boundEffect(() => {
    const wanted = shopId.value;
    untracked(() => {
      if (library.value?.shopId === wanted) return;
      library.value = null;
      void reload();
    });
  }, until);
  background.onRecordsChanged((change) => {
    if (change.tables.includes('phrases')) void reload();
  }, until);

  const found = computed(() => {
    if (!library.value) return NO_ROWS;
    const { index, phrases } = library.value;
    const { hits, total } = index.search(query.value, { limit: ROW_LIMIT });
    const rows = hits.flatMap((hit) => {
      const phrase = phrases.get(hit.id);
      return phrase ? [{ phrase, hit }] : [];
    });
    return { rows, total };
  });

  const idOf = (row: number) => found.peek().rows[row]?.phrase.id ?? null;
  // By id and not by place: a reload must not put another phrase under the agent's hand.
  const selected = computed(() => found.value.rows.findIndex(({ phrase }) => phrase.id === selectedId.value));

  function search(typed: string) {
    batch(() => {
      query.value = typed;
      selectedId.value = typed.trim() === '' ? null : idOf(0);
    });
  }
  conversation.onSwitch(() => search(''));

  const selectedPhrase = computed(() => found.value.rows[selected.value]?.phrase ?? null);

  return {
    library,
    failure,
    query,
    found,
    selected,
    selectedPhrase,
    search,
    select(row) {
      selectedId.value = idOf(row);
    },
    move(by) {
      const last = found.peek().rows.length - 1;
      selectedId.value = idOf(Math.min(last, Math.max(0, selected.peek() + by)));
    },
    clear: () => search(''),
    async countUse(phraseId) {
      const known = library.peek();
      if (!known) return;
      const answer = await background.ask('countPhraseUse', { shopId: known.shopId, phraseId });
      if (answer.ok) known.countUse(phraseId, answer.value.lastUsedAt);
    },
    async loadStarter(lang) {
      const asked = shopId.peek();
      if (asked === null) return { ok: false, failure: { code: 'NOT_ALLOWED' } };
      const answer = await background.ask('loadStarterLibrary', { shopId: asked, lang });
      if (answer.ok) await reload();
      return answer;
    },
    reload,
  };
}
