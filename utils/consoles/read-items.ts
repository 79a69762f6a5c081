import type { OrderItem } from '@/utils/domain/conversation/order';
import { missing, type Reading, readValue } from '@/utils/domain/conversation/reading';
import { textOf } from './dom';
import { findAll, type Place } from './places';

/**
 * The lines of an order card. Titles, specs and quantities stand in parallel: a card with two
 * titles and one spec does not say whose it is, so the specs are then left out rather than guessed.
 */
export function readItems(
  card: Element,
  places: { title: readonly Place[]; spec: readonly Place[]; qty: readonly Place[] },
): Reading<OrderItem[]> {
  const titles = findAll(card, places.title).map(textOf);
  if (titles.length === 0) return missing('NOT_FOUND');
  const specs = parallelTexts(card, places.spec, titles.length);
  const quantities = parallelTexts(card, places.qty, titles.length);
  const items = titles.map((title, line) => ({
    title,
    spec: specs[line] ?? '',
    qty: parseQuantity(quantities[line] ?? ''),
  }));
  return readValue(items, titles.join(' / '), places.title[0]?.css ?? '');
}

function parallelTexts(card: Element, places: readonly Place[], count: number): string[] {
  const texts = findAll(card, places).map(textOf);
  return texts.length === count ? texts : [];
}

/**
 * The lines of an order card whose product element is known and whose spec and quantity merely
 * stand beside it (`黑色,XL ×1`).
 */
export function readItemsWithSpecBeside(card: Element, products: readonly Place[]): Reading<OrderItem[]> {
  const found = findAll(card, products);
  if (found.length === 0) return missing('NOT_FOUND');
  const items = found.map((product) => {
    const beside = product.nextElementSibling ? textOf(product.nextElementSibling) : '';
    const spec = beside.replace(/(?:^|\s+)[x×X]\s*\d{1,4}\s*$/, '');
    return { title: textOf(product), spec, qty: parseQuantity(beside) };
  });
  return readValue(items, items.map(({ title }) => title).join(' / '), products[0]?.css ?? '');
}

/**
 * `x1`, `黑色,XL ×2`, `共3件`, `数量:2`, `2件` → units; `null` when the text names none. Only at the
 * end of the text and after a blank: `60×40` is a size.
 */
export function parseQuantity(text: string): number | null {
  const found = /(?:^|\s)(?:[x×X]\s*|共\s*|数量\s*[:：]?\s*)?(\d{1,4})(?:\s*件)?$/.exec(text.trim());
  const marked = found && /[x×X共件]|数量/.test(found[0]);
  const units = marked ? Number(found[1]) : 0;
  return units >= 1 ? units : null;
}
