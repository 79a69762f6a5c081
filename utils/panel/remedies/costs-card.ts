import { computed, type ReadonlySignal } from '@preact/signals';
import { type CompensationCard, createCompensationCard } from './compensation-card';
import { type CostsView, viewCosts } from './costs-view';
import { createFreightCard, type FreightCard } from './freight-card';
import type { RemediesDesk } from './remedies-desk';

/** The cost comparison; it has no inputs of its own, so that nothing is asked twice. */
export interface CostsCard {
  compensation: CompensationCard;
  freight: FreightCard;
  view: ReadonlySignal<CostsView>;
}

/** Puts the card on the desk, over the inputs of the compensation and freight cards. */
export function createCostsCard(desk: RemediesDesk): CostsCard {
  const compensation = createCompensationCard(desk);
  const freight = createFreightCard(desk);
  const view = computed(() => viewCosts(compensation.view.value, freight.form.value, desk.rules.value));
  return { compensation, freight, view };
}
