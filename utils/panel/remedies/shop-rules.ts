import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import { failed, type Outcome } from '@/utils/failures/failure';
import { boundEffect } from '../bound-effect';
import type { BackgroundClient } from '../panel-ports';
import type { ShopState } from '../shop-state';
import { REMEDY_SETTING, type RemedySettings, readRemedySettings, withCostShare } from './remedy-settings';

/** The rules of the shop in front. */
export interface ShopRules {
  /** The contract's defaults until the shop's own are here. */
  rules: ReadonlySignal<RemedySettings>;
  /** Whether the shop's own rules are here; a result without them says so. */
  areRead: ReadonlySignal<boolean>;
  /** Keeps what a unit costs as a share of what was paid, in basis points, for this shop. */
  keepCostShare(costShareBp: number): Promise<Outcome<null>>;
}

type Stored = Readonly<Record<string, unknown>>;

/** Reads the shop's rules whenever another shop is in front or somebody changed them. */
export function createShopRules(background: BackgroundClient, shop: ShopState, until: AbortSignal): ShopRules {
  const stored = signal<Stored | null>(null);
  const shopId = computed(() => shop.current.value?.id ?? null);

  async function load() {
    const asked = shopId.peek();
    if (asked === null) return;
    const answer = await background.ask('readSettings', { shopId: asked });
    if (!until.aborted && shopId.peek() === asked && answer.ok) stored.value = answer.value;
  }

  boundEffect(() => {
    void shopId.value;
    untracked(() => {
      // Another shop's cost share must never price this one's goods, not even for a moment.
      stored.value = null;
      void load();
    });
  }, until);
  background.onRecordsChanged((change) => {
    if (change.tables.includes('settings') && change.shopId === shopId.peek()) void load();
  }, until);

  return {
    rules: computed(() => readRemedySettings(stored.value ?? {})),
    areRead: computed(() => stored.value !== null),
    async keepCostShare(costShareBp) {
      const asked = shopId.peek();
      if (asked === null) return failed('NOT_ALLOWED');
      // The share is one of many rules in one value: what another window stored meanwhile must stay.
      const latest = await background.ask('readSettings', { shopId: asked });
      if (!latest.ok) return latest;
      const value = withCostShare(latest.value, costShareBp);
      const answer = await background.ask('saveSetting', { shopId: asked, name: REMEDY_SETTING, value });
      if (answer.ok && shopId.peek() === asked) stored.value = { ...latest.value, [REMEDY_SETTING]: value };
      return answer;
    },
  };
}
