import type { OrderField, OrderReading } from '@/utils/domain/conversation/order';
import { certainValue, type Reading } from '@/utils/domain/conversation/reading';
import { parseInstant } from '@/utils/domain/time/instant';
import { orderTexts } from '@/utils/i18n/order-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import { copyTextOf, type FieldTone, shortWallClock, toneOf } from '@/utils/panel/field-view';
import { useTexts } from '../use-texts';

/** Lines of items shown; copying takes all of them. */
const ITEMS_SHOWN = 3;

/** A field in words. */
export interface FieldWords {
  label: string;
  /** What the field shows, the value or why there is none. */
  text: string;
  /** Where it is from, or why it could not be read. */
  origin: string;
  tone: FieldTone;
  copyText: string | null;
}

/** Puts a field of an order into the words of the interface. */
export function useField(store: PanelStore, order: OrderReading, field: OrderField): FieldWords {
  const t = useTexts(store, orderTexts);
  const tone = toneOf(order, field);
  const reading: Reading<unknown> = order[field];

  const isNotOnPage = reading.state === 'missing' && reading.reason === 'NOT_ON_PAGE';

  function shownText(): string {
    if (tone === 'BLANK') return isNotOnPage ? t.notOnPage : t.notYet;
    if (tone === 'AMBIGUOUS') return t.choose;
    if (tone === 'MISSING') return missingText();
    const copyText = copyTextOf(order, field) ?? '';
    if (field === 'paidFen') return `¥${copyText}`;
    if (field === 'stage') return stageText();
    if (field === 'items') return itemsText(copyText.split('\n'));
    const instant = parseInstant(String(certainValue(reading) ?? ''));
    return instant === null ? copyText : shortWallClock(instant, store.clock.now());
  }

  function itemsText(lines: readonly string[]): string {
    const hidden = lines.length - ITEMS_SHOWN;
    return [...lines.slice(0, ITEMS_SHOWN), ...(hidden > 0 ? [t.moreItems(hidden)] : [])].join('\n');
  }

  function stageText(): string {
    const stage = certainValue(order.stage);
    const words = copyTextOf(order, 'stage') ?? '';
    // The console's own words for what is no plain stage: nothing is concluded from them.
    return stage === undefined || stage === 'OTHER' ? words : t[stage];
  }

  function missingText(): string {
    if (reading.state !== 'missing') return t.unread;
    if (reading.reason === 'BAD_FORMAT') return reading.text ? t.badFormatOf(reading.text) : t.badFormat;
    return reading.reason === 'NOT_ON_PAGE' ? t.notOnPage : t.unread;
  }

  function origin(): string {
    switch (reading.state) {
      case 'read':
        return reading.sure ? t.from(reading.source) : t.fromLabel(reading.source);
      case 'typed':
        return t.typed;
      case 'ambiguous':
        return t.from(reading.source);
      case 'missing':
        return reading.text === undefined ? missingText() : t.stood(reading.text);
    }
  }

  return { label: t[field], text: shownText(), origin: origin(), tone, copyText: copyTextOf(order, field) };
}
