import type { ConsoleAdapter } from '@/utils/consoles/console-adapter';
import { type Fingerprint, mismatchOf } from '@/utils/domain/conversation/fingerprint';
import { failed, type Outcome } from '@/utils/failures/failure';
import type { InsertReceipt } from '@/utils/messages/console-port';
import { insertAtCaret, isTextField, isWritable, replaceAll } from './text-field';

/** How the text meets what already stands in the reply box. */
export type InsertMode = 'AT_CARET' | 'REPLACE_ALL';

/**
 * Writes into the reply box of the conversation the agent saw, or nowhere. The page is read again
 * here, and text goes in within the same task, so nothing can change in between.
 *
 * @param isComposing whether an input method is composing in the page right now.
 * A trailing line break is dropped: consoles send on Enter, and a human sends.
 */
export async function insertReply(
  page: Document,
  adapter: ConsoleAdapter,
  request: { text: string; seen: Fingerprint; mode: InsertMode },
  isComposing: boolean,
): Promise<Outcome<InsertReceipt>> {
  const mismatch = mismatchOf(request.seen, adapter.read(page));
  if (mismatch) return failed(mismatch);
  if (isComposing) return failed('COMPOSING');

  const composer = adapter.findComposer(page);
  if (composer.state === 'none') return failed('COMPOSER_MISSING');
  if (composer.state === 'many') return failed('COMPOSER_AMBIGUOUS');
  const field = composer.element;
  if (!isTextField(field)) return failed('COMPOSER_MISSING');
  if (!isWritable(field)) return failed('COMPOSER_READ_ONLY');

  const text = request.text.replace(/\r\n?/g, '\n').replace(/\s*\n\s*$/, '');
  return request.mode === 'AT_CARET' ? insertAtCaret(field, text) : replaceAll(field, text);
}
