import { computed, type ReadonlySignal } from '@preact/signals';
import { EMPTY_PRICE_DIFF, type PriceDiffForm } from './price-diff-form';
import { type PriceDiffView, viewPriceDiff } from './price-diff-view';
import type { RemediesDesk } from './remedies-desk';

/** The price-difference card's inputs and what follows from them. */
export interface PriceDiffCard {
  form: ReadonlySignal<PriceDiffForm>;
  view: ReadonlySignal<PriceDiffView>;
  change(patch: Partial<PriceDiffForm>): void;
}

/** Puts the card on the desk; its inputs are those of the conversation and order in front. */
export function createPriceDiffCard(desk: RemediesDesk): PriceDiffCard {
  const { form, change } = desk.memoryOf('priceDiff', EMPTY_PRICE_DIFF);
  const view = computed(() => viewPriceDiff(form.value, desk.order.value, desk.rules.value, desk.now.value));
  return { form, change, view };
}
