import { computed, type ReadonlySignal, signal } from '@preact/signals';

/** How many conversations and orders keep their inputs: a day's work of one agent. */
const KEPT_PLACES = 200;

/** What was typed into one remedy's card, apart for every conversation and order. */
export interface CardMemory<Form> {
  /** The inputs of the place in front; the empty form where nothing was typed yet. */
  form: ReadonlySignal<Form>;
  /** Keeps what was typed for the place in front. */
  change(patch: Partial<Form>): void;
}

/**
 * Keeps a card's inputs in memory only, so that coming back to a buyer finds them again and no
 * buyer ever meets another one's.
 * @param place conversation and order in front; `null`: not certain, then nothing is kept
 */
export function createCardMemory<Form extends object>(
  place: ReadonlySignal<string | null>,
  empty: Form,
): CardMemory<Form> {
  const forms = signal<ReadonlyMap<string, Form>>(new Map());
  const form = computed(() => forms.value.get(place.value ?? '') ?? empty);
  return {
    form,
    change(patch) {
      const here = place.peek();
      if (here === null) return;
      const kept = new Map(forms.peek());
      const changed = { ...form.peek(), ...patch };
      // Deleted first, so that the map's order is that of the last change and the oldest goes.
      kept.delete(here);
      kept.set(here, changed);
      const [oldest] = kept.keys();
      if (kept.size > KEPT_PLACES && oldest !== undefined) kept.delete(oldest);
      forms.value = kept;
    },
  };
}
