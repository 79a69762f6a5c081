import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { certainValue } from '@/utils/domain/conversation/reading';
import type { Failure, Outcome } from '@/utils/failures/failure';
import type { BackgroundContract, ShopAnswer } from '@/utils/messages/background-contract';
import type { ShopRecord } from '@/utils/store/records';
import { boundEffect } from './bound-effect';
import type { ConversationState } from './conversation-state';
import type { DeskState } from './desk-state';
import type { BackgroundClient } from './panel-ports';

/** What is known about the shop in front. */
export type ShopStanding =
  /** No page was read yet, or the background has not answered. */
  { state: 'FINDING' } | ShopAnswer | { state: 'FAILED'; failure: Failure };

/** A shop that is there, or a new one. */
export type ShopChoice = Parameters<BackgroundContract['chooseShop']>[0]['shop'];

/** The shop of the console account in front. */
export interface ShopState {
  standing: ReadonlySignal<ShopStanding>;
  /** The shop, once it is certain; `null` before: then nothing of a shop is shown or stored. */
  current: ReadonlySignal<ShopRecord | null>;
  /** Assigns the account in front to a shop. */
  choose(choice: ShopChoice): Promise<Outcome<ShopRecord>>;
  /** Asks the agent which shop this is, although it was known. */
  askAgain(): void;
  retry(): void;
}

/** Asks for the shop whenever another account is in front. The former shop is gone at once. */
export function createShopState(
  background: BackgroundClient,
  conversation: ConversationState,
  desk: DeskState,
  until: AbortSignal,
): ShopState {
  const standing = signal<ShopStanding>({ state: 'FINDING' });
  const accountKey = computed(() => {
    const reading = conversation.reading.value;
    return reading ? JSON.stringify([reading.console, certainValue(reading.account) ?? null]) : null;
  });

  function account() {
    const reading = conversation.reading.peek();
    return reading && { console: reading.console, account: certainValue(reading.account) ?? null };
  }

  async function find() {
    const asked = accountKey.peek();
    const place = account();
    if (!place) return;
    const answer = await background.ask('findShop', place);
    if (until.aborted || accountKey.peek() !== asked) return;
    standing.value = answer.ok ? answer.value : { state: 'FAILED', failure: answer.failure };
  }

  boundEffect(() => {
    if (accountKey.value === null) return;
    untracked(() => {
      standing.value = { state: 'FINDING' };
      void find();
    });
  }, until);
  background.onRecordsChanged(({ tables }) => {
    // Another panel may have answered the question this one is asking.
    if (tables.includes('accounts') && standing.peek().state !== 'KNOWN') void find();
  }, until);

  return {
    standing,
    current: computed(() => {
      const known = standing.value;
      if (known.state !== 'KNOWN') return null;
      // The desk's copy is newer when the shop was renamed meanwhile.
      return desk.desk.value?.shops.find((shop) => shop.id === known.shop.id) ?? known.shop;
    }),
    async choose(choice) {
      const asked = accountKey.peek();
      const place = account();
      if (!place) return { ok: false, failure: { code: 'CONVERSATION_UNREADABLE' } };
      const answer = await background.ask('chooseShop', { ...place, shop: choice });
      if (answer.ok && accountKey.peek() === asked) standing.value = { state: 'KNOWN', shop: answer.value };
      if (answer.ok) void desk.reload();
      return answer;
    },
    askAgain() {
      standing.value = { state: 'ASK' };
    },
    retry: () => void find(),
  };
}
