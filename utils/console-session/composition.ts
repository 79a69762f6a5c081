/**
 * Whether an input method is composing in the page right now. Text that arrives meanwhile would
 * be mixed into the candidate, so nothing is inserted until it is over.
 */
export function watchComposition(page: Document, signal: AbortSignal): () => boolean {
  let composing = false;
  const set = (value: boolean) => (event: Event) => {
    if (event.isTrusted) composing = value;
  };
  const options = { capture: true, signal };
  page.addEventListener('compositionstart', set(true), options);
  page.addEventListener('compositionend', set(false), options);
  // Leaving the field ends a composition in every browser, but not in every one with an event.
  page.addEventListener('focusout', set(false), options);
  return () => composing;
}
