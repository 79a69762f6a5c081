import { failed, type Outcome, success } from '@/utils/failures/failure';
import type { InsertReceipt } from '@/utils/messages/console-port';

const execCommand = Document.prototype.execCommand;
const nativeValue = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');

/** The composers this file writes into. */
export function isTextField(element: Element): element is HTMLTextAreaElement {
  return element instanceof HTMLTextAreaElement;
}

/** Whether an agent could type into it. */
export function isWritable(field: HTMLTextAreaElement): boolean {
  return !field.readOnly && !field.disabled;
}

/**
 * Puts text where the caret is, replacing what is selected, as if it had been typed: the page's
 * framework learns of it, its send button wakes up, and Ctrl+Z takes it back (`insertion.md`:
 * `insertText` holds in all nine situations on every textarea measured).
 * @returns the field before and after. A text that does not fit `maxlength` changes nothing.
 */
export async function insertAtCaret(field: HTMLTextAreaElement, text: string): Promise<Outcome<InsertReceipt>> {
  const before = field.value;
  const { selectionStart, selectionEnd } = field;
  const wanted = before.slice(0, selectionStart) + text + before.slice(selectionEnd);
  return write(field, before, wanted, text, selectionStart + text.length);
}

/** Replaces everything in the field; used to bring a kept draft back. */
export async function replaceAll(field: HTMLTextAreaElement, text: string): Promise<Outcome<InsertReceipt>> {
  const before = field.value;
  if (before === text) return success({ before, after: text });
  field.setSelectionRange(0, before.length);
  return write(field, before, text, text, text.length);
}

async function write(
  field: HTMLTextAreaElement,
  before: string,
  wanted: string,
  typed: string,
  caret: number,
): Promise<Outcome<InsertReceipt>> {
  // The browser would cut the text silently; a cut amount or address is worse than no text.
  if (field.maxLength >= 0 && wanted.length > field.maxLength) {
    return failed('COMPOSER_TOO_SHORT', { limit: field.maxLength, length: wanted.length });
  }
  field.focus();
  const command = typed === '' ? 'delete' : 'insertText';
  execCommand.call(field.ownerDocument, command, false, typed);
  if (field.value !== wanted) setNatively(field, wanted, caret);
  await nextFrame();
  if (field.value !== wanted) {
    // The framework rendered something else over it. Whatever that was, the agent's draft comes back.
    if (field.value !== before) setNatively(field, before, before.length);
    return failed('INSERT_NOT_TAKEN');
  }
  return success({ before, after: wanted });
}

/** The fallback: reaches every framework, at the price of the field's undo. */
function setNatively(field: HTMLTextAreaElement, text: string, caret: number): void {
  nativeValue?.set?.call(field, text);
  field.setSelectionRange(caret, caret);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, inputType: 'insertText' }));
}

/** One frame, or 50 ms in a tab that paints none. */
function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
