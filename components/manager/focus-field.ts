/** The detail's field, whatever kind it is. */
const FIELD = '[data-rule-field] :is(input:checked, input[type="text"], textarea)';

/** Puts the keyboard into the detail's field, with its text selected. */
export function focusField(): void {
  const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(FIELD);
  field?.focus();
  if (field instanceof HTMLInputElement && field.type === 'text') field.select();
}

/** Puts the keyboard back on the list. */
export function focusList(): void {
  document.getElementById('rules')?.focus();
}
