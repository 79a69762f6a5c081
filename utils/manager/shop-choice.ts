import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { DeskState } from '@/utils/panel/desk-state';
import type { ShopRecord } from '@/utils/store/records';

/** The shop whose data the manager shows. */
export interface ShopChoice {
  /** `null` until the shops are read, and where there is none yet. */
  current: ReadonlySignal<ShopRecord | null>;
  choose(shopId: string): void;
}

/** Starts with the first shop, so that a machine with one shop is never asked. */
export function createShopChoice(desk: DeskState): ShopChoice {
  const chosenId = signal<string | null>(null);
  return {
    current: computed(() => {
      const shops = desk.desk.value?.shops ?? [];
      return shops.find(({ id }) => id === chosenId.value) ?? shops[0] ?? null;
    }),
    choose(shopId) {
      chosenId.value = shopId;
    },
  };
}
