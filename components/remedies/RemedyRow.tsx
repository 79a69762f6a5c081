import { ChevronRight } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { RemediesDesk } from '@/utils/panel/remedies/remedies-desk';
import { isComposingKey } from '@/utils/shortcuts/shortcut';

/** A card nobody unfolded; `takesFocus`: the keyboard goes into it once it is drawn. */
export const FOLDED = { isOpen: false, takesFocus: false };

/** Puts the keyboard where the card goes on: on what can be done, else on what has to be said, else on its first field. */
function focusNext(card: HTMLElement | null) {
  const places = ['[data-proposed]', '[data-needed]', 'input'].map((place) => card?.querySelector<HTMLElement>(place));
  places.find((place) => place)?.focus();
}

/** One remedy: a line that says where it stands; Enter or a click unfolds it, Escape folds it. */
export function RemedyRow(props: {
  desk: RemediesDesk;
  id: string;
  name: string;
  /** Where it stands, in one line. */
  summary: ComponentChildren;
  children: ComponentChildren;
}) {
  const { desk, id, name, summary, children } = props;
  const fold = desk.memoryOf(`fold:${id}`, FOLDED);
  const button = useRef<HTMLButtonElement>(null);
  const card = useRef<HTMLFieldSetElement>(null);
  const { isOpen, takesFocus } = fold.form.value;
  const cardId = `remedy-${id}`;

  useLayoutEffect(() => {
    if (!isOpen || !takesFocus) return;
    focusNext(card.current);
    // Only the unfolding moves the keyboard, not the buyer's return.
    fold.change({ takesFocus: false });
  }, [isOpen, takesFocus, fold]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposingKey(event)) return;
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) {
      event.preventDefault();
      return focusNext(card.current);
    }
    if (event.key !== 'Escape') return;
    // The panel's own Escape leaves for the reply box.
    event.preventDefault();
    event.stopPropagation();
    fold.change({ isOpen: false });
    button.current?.focus();
  };

  return (
    <div class="remedy" data-open={isOpen}>
      <button
        ref={button}
        type="button"
        class="remedy-line"
        aria-expanded={isOpen}
        aria-controls={cardId}
        onClick={() => fold.change({ isOpen: !isOpen, takesFocus: !isOpen })}
      >
        <ChevronRight class="remedy-chevron" size={14} aria-hidden="true" />
        <span class="remedy-name">{name}</span>
        <span class="remedy-summary">{summary}</span>
      </button>
      {isOpen && (
        <fieldset
          key={desk.place.value}
          ref={card}
          id={cardId}
          class="remedy-card"
          aria-label={name}
          onKeyDown={onKeyDown}
        >
          {children}
        </fieldset>
      )}
    </div>
  );
}
