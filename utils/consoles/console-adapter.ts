import type { ConsoleId, ConversationReading } from '@/utils/domain/conversation/conversation';
import type { Found } from './places';

/**
 * One console: where it lives and how its page is read. An adapter only reads; what is written
 * into the page is written by `utils/insertion` into the composer the adapter finds.
 */
export interface ConsoleAdapter {
  id: ConsoleId;
  /** Match patterns of its pages; each stands in the manifest too. */
  hosts: readonly string[];
  /** Day the knowledge in the file was last checked against its sources, `YYYY-MM-DD`. */
  checkedAt: string;
  /** How sure the selectors are: H two sources or a live capture, M one good source, L a guess. */
  confidence: 'H' | 'M' | 'L';
  /** Attributes whose change may mean another conversation or order; everything else is noise to the watcher. */
  watchedAttributes: readonly string[];
  /**
   * The conversation's key and the buyer's name as one cheap text, or `''` when unreadable. Only to
   * notice a switch early; nothing is decided on it.
   */
  glance(page: Document): string;
  /** Everything that can be read now. Never throws for a page it does not understand. */
  read(page: Document): ConversationReading;
  /** The element the agent's reply is typed into. */
  findComposer(page: Document): Found;
}
