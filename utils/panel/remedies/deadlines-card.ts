import { computed, type ReadonlySignal } from '@preact/signals';
import { type DeadlinesForm, EMPTY_DEADLINES } from './deadlines-form';
import { type DeadlinesView, viewDeadlines } from './deadlines-view';
import { EMPTY_PRICE_DIFF } from './price-diff-form';
import type { RemediesDesk } from './remedies-desk';

/** The deadlines' inputs and what follows from them. */
export interface DeadlinesCard {
  form: ReadonlySignal<DeadlinesForm>;
  view: ReadonlySignal<DeadlinesView>;
  change(patch: Partial<DeadlinesForm>): void;
}

/** Puts the card on the desk. Other cards that need a moment of the order share its inputs. */
export function createDeadlinesCard(desk: RemediesDesk): DeadlinesCard {
  const { form, change } = desk.memoryOf('deadlines', EMPTY_DEADLINES);
  const price = desk.memoryOf('priceDiff', EMPTY_PRICE_DIFF);
  const view = computed(() =>
    viewDeadlines(form.value, price.form.value, {
      order: desk.order.value,
      console: desk.console.value,
      rules: desk.rules.value,
      now: desk.now.value,
    }),
  );
  return { form, change, view };
}
