/**
 * Reading a page that may be hostile. `document` and every `<form>` let the page's markup shadow
 * their own properties (`<form name="body">`, `<input name="querySelectorAll">`), also for an
 * extension's isolated world. So nothing here is called as a method of a page's node: the
 * functions come from this world's own prototypes.
 */
const queryElement = Element.prototype.querySelectorAll;
const queryDocument = Document.prototype.querySelectorAll;
const firstInElement = Element.prototype.querySelector;
const firstInDocument = Document.prototype.querySelector;
const matches = Element.prototype.matches;
const closest = Element.prototype.closest;
const getAttribute = Element.prototype.getAttribute;
const contains = Node.prototype.contains;
const bodyGetter = getterOf(Document.prototype, 'body');
const rootGetter = getterOf(Document.prototype, 'documentElement');
const textGetter = getterOf(Node.prototype, 'textContent');
const dataGetter = getterOf(CharacterData.prototype, 'data');

function getterOf(prototype: object, name: string): () => unknown {
  const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  if (!getter) throw new Error(`this browser has no ${name}`);
  return getter;
}

/** All elements below `node` that match, in document order. */
export function queryAll(node: Document | Element, css: string): Element[] {
  const found = node.nodeType === Node.DOCUMENT_NODE ? queryDocument.call(node, css) : queryElement.call(node, css);
  return [...found];
}

/** The first element below `node` that matches, shown or not: for a quick look, where nothing is decided. */
export function queryFirst(node: Document | Element, css: string): Element | null {
  return node.nodeType === Node.DOCUMENT_NODE ? firstInDocument.call(node, css) : firstInElement.call(node, css);
}

/** Whether an element matches a selector. */
export function isMatch(element: Element, css: string): boolean {
  return matches.call(element, css);
}

/** The element itself or its nearest ancestor that matches. */
export function nearest(element: Element, css: string): Element | null {
  return closest.call(element, css);
}

/** An attribute's value, or `null`. */
export function attributeOf(element: Element, name: string): string | null {
  return getAttribute.call(element, name);
}

/** Whether `outer` contains `inner` (or is it). */
export function holds(outer: Node, inner: Node | null): boolean {
  return contains.call(outer, inner);
}

/** The page's real body, whatever its markup is named; `null` while the page has none. */
export function bodyOf(page: Document): HTMLElement | null {
  return bodyGetter.call(page) as HTMLElement | null;
}

/** The page's real root element. */
export function rootOf(page: Document): HTMLElement {
  return rootGetter.call(page) as HTMLElement;
}

/** An element's text with blanks folded and trimmed. */
export function textOf(element: Element): string {
  return String(textGetter.call(element) ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * An element's text, read only as far as `limit` characters: a message may be megabytes long.
 * Longer text ends with an ellipsis.
 */
export function textUpTo(element: Element, limit: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node && text.length <= limit; node = walker.nextNode()) {
    const rest = limit + 1 - text.length;
    text += String(dataGetter.call(node)).slice(0, rest);
  }
  return text.length > limit ? `${text.slice(0, limit)}…` : text.trim();
}

/** Whether a person can see the element: laid out, not hidden, not `aria-hidden`. */
export function isShown(element: Element): boolean {
  if (nearest(element, '[hidden], [aria-hidden="true"]')) return false;
  return element.checkVisibility({ visibilityProperty: true });
}
