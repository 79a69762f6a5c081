import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { ConsoleId } from '@/utils/domain/conversation/conversation';
import type { OrderReading } from '@/utils/domain/conversation/order';
import type { EpochMs } from '@/utils/domain/time/instant';
import type { Outcome } from '@/utils/failures/failure';
import type { Locale } from '@/utils/i18n/locale';
import type { PanelStore } from '../create-panel-store';
import { type CardMemory, createCardMemory } from './card-memory';
import { createOfferMemory, NOTHING_PENDING, type OfferMemory } from './offer-memory';
import { offerPhrase } from './offer-phrase';
import type { PhraseOffer } from './phrase-offer';
import type { RemedySettings } from './remedy-settings';
import { createShopRules } from './shop-rules';

/** What every remedy card works with: the order on the desk, the shop's rules, and the ways out. */
export interface RemediesDesk {
  locale: ReadonlySignal<Locale>;
  /** Conversation and order in front as one string, or `null` while the conversation is not certain. */
  place: ReadonlySignal<string | null>;
  order: ReadonlySignal<OrderReading | null>;
  /** The console the order is shown in, or `null` while no page is read. */
  console: ReadonlySignal<ConsoleId | null>;
  rules: ReadonlySignal<RemedySettings>;
  /** False while the defaults stand in for the shop's own rules. */
  areRulesRead: ReadonlySignal<boolean>;
  /** Whether the machine shows the supervisor's view; hides clutter, protects nothing. */
  isSupervisor: ReadonlySignal<boolean>;
  /** What was offered, approved and paid on the order in front. */
  offers: OfferMemory;
  /** Moves on twice a minute. */
  now: ReadonlySignal<EpochMs>;
  /** The memory of the remedy with this id; made at the first call. */
  memoryOf<Form extends object>(id: string, empty: Form): CardMemory<Form>;
  /** Hands a phrase to the say section; false when the library has none. */
  offer(offer: PhraseOffer): boolean;
  copy(text: string): Promise<boolean>;
  keepCostShare(costShareBp: number): Promise<Outcome<null>>;
}

const TICK = 30_000;

/** Sets the desk up. @param until ends its listeners and its clock */
export function createRemediesDesk(store: PanelStore, until: AbortSignal): RemediesDesk {
  const { conversation, order, shop, background, clock, insertion, settings } = store;
  const { rules, areRead, keepCostShare } = createShopRules(background, shop, until);
  const now = signal(clock.now());
  const tick = setInterval(() => {
    now.value = clock.now();
  }, TICK);
  until.addEventListener('abort', () => clearInterval(tick), { once: true });
  const place = computed(() => {
    const key = conversation.key.value;
    return key === null ? null : JSON.stringify([key, order.current.value?.key ?? null]);
  });
  const offers = createOfferMemory(store, createCardMemory(place, NOTHING_PENDING), until);
  const memories = new Map<string, unknown>();

  return {
    locale: settings.locale,
    place,
    order: computed(() => order.current.value?.shown ?? null),
    console: computed(() => conversation.reading.value?.console ?? null),
    rules,
    areRulesRead: areRead,
    isSupervisor: computed(() => settings.role.value === 'SUPERVISOR'),
    offers,
    now,
    memoryOf<Form extends object>(id: string, empty: Form) {
      const known = memories.get(id) as CardMemory<Form> | undefined;
      const memory = known ?? createCardMemory(place, empty);
      memories.set(id, memory);
      return memory;
    },
    offer: (offer) => offerPhrase(store, offer),
    copy: (text) => insertion.copyText(text),
    keepCostShare,
  };
}
