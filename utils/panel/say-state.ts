import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { PhraseRecord } from '@/utils/store/records';
import { boundEffect } from './bound-effect';
import type { Front, FrontState } from './front-state';
import { createPhraseRenderer, type Filling, type PhrasePreview, UNTOUCHED } from './phrase-preview';
import type { PhraseState } from './phrase-state';

/** The chosen phrase on its way into the reply box. */
export interface SayState {
  /** The chosen phrase with this buyer's values, or `null` when none is chosen. */
  preview: ReadonlySignal<PhrasePreview | null>;
  filling: ReadonlySignal<Filling>;
  /** A phrase as a row shows it: nothing filled in by hand. */
  glimpse(phrase: PhraseRecord, front: Front): PhrasePreview;
  /** The chosen phrase filled from what the agent had before the eyes. */
  previewOf(phrase: PhraseRecord, front: Front): PhrasePreview;
  fill(name: string, value: string): void;
  /** Leaves a variable out on purpose, or takes it back in. */
  setDropped(name: string, dropped: boolean): void;
  nextWording(): void;
  /** Notes the wording the buyer got. */
  noteUse(preview: PhrasePreview, front: Front): void;
}

/** Fills the chosen phrase. What was typed belongs to this phrase, buyer and order, and goes with any of them. */
export function createSayState(phrases: PhraseState, front: FrontState, until: AbortSignal): SayState {
  const renderer = createPhraseRenderer();
  const filling = signal<Filling>(UNTOUCHED);
  const subject = computed(() => {
    const { key, seen } = front.current.value;
    return JSON.stringify([phrases.selectedPhrase.value?.id ?? null, key, seen?.orderNo ?? null]);
  });

  let last = subject.peek();
  boundEffect(() => {
    if (subject.value === last) return;
    last = subject.value;
    filling.value = UNTOUCHED;
  }, until);

  const render = (phrase: PhraseRecord, { key, known }: Front, how: Filling) =>
    renderer.preview(phrase, key ?? '', known.values, how);

  return {
    preview: computed(() => {
      const phrase = phrases.selectedPhrase.value;
      return phrase && render(phrase, front.current.value, filling.value);
    }),
    filling,
    glimpse: (phrase, shown) => render(phrase, shown, UNTOUCHED),
    previewOf: (phrase, shown) => render(phrase, shown, filling.peek()),
    fill(name, value) {
      const { filled } = filling.peek();
      filling.value = { ...filling.peek(), filled: { ...filled, [name]: value } };
    },
    setDropped(name, isDropped) {
      const dropped = new Set(filling.peek().dropped);
      if (isDropped) dropped.add(name);
      else dropped.delete(name);
      filling.value = { ...filling.peek(), dropped };
    },
    nextWording() {
      filling.value = { ...filling.peek(), wordingShift: filling.peek().wordingShift + 1 };
    },
    noteUse: ({ phrase, wording }, { key }) => renderer.noteWording(phrase, key ?? '', wording),
  };
}
