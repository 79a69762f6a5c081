import type { ComposerState } from '@/utils/domain/conversation/conversation';
import type { Found } from './places';

/** What the panel may say about the place where the reply is typed. */
export function composerState(found: Found): ComposerState {
  if (found.state === 'none') return 'MISSING';
  if (found.state === 'many') return 'AMBIGUOUS';
  const field = found.element;
  const closed = field instanceof HTMLTextAreaElement && (field.readOnly || field.disabled);
  return closed ? 'READ_ONLY' : 'READY';
}
