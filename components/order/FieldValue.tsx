import { ChevronDown, Pencil } from 'lucide-preact';
import type { OrderField } from '@/utils/domain/conversation/order';
import { orderTexts } from '@/utils/i18n/order-texts';
import type { PanelStore } from '@/utils/panel/create-panel-store';
import type { OrderCard } from '@/utils/panel/order-card';
import { CopyValue } from '../shell/CopyValue';
import { useTexts } from '../use-texts';
import { useField } from './use-field';

/** A field's value: copied by a click where there is one, typed in by a click where there is none. */
export function FieldValue(props: {
  store: PanelStore;
  card: OrderCard;
  field: OrderField;
  onEdit: (field: OrderField) => void;
}) {
  const { store, card, field } = props;
  const t = useTexts(store, orderTexts);
  const words = useField(store, card.shown, field);
  if (words.copyText !== null) {
    return (
      <CopyValue
        store={store}
        class={`field-value field-${field} tone-${words.tone.toLowerCase()}`}
        label={`${t.copyField(words.label, words.text)} · ${words.origin}`}
        title={`${words.label} ${words.copyText}\n${words.origin} · ${t.clickToCopy}`}
        copyText={words.copyText}
      >
        {words.text}
      </CopyValue>
    );
  }
  const Icon = words.tone === 'AMBIGUOUS' ? ChevronDown : Pencil;
  return (
    <button
      type="button"
      class={`field-value tone-${words.tone.toLowerCase()}`}
      aria-label={`${words.text} · ${t.edit(words.label)} · ${words.origin}`}
      title={words.origin}
      onClick={() => props.onEdit(field)}
    >
      <span class="value-text">{words.text}</span>
      <Icon size={11} strokeWidth={2} aria-hidden="true" />
    </button>
  );
}
