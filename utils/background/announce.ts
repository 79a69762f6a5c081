import { backgroundMessages } from '@/utils/messages/background-contract';
import type { RecordsChange } from '@/utils/store/write';

/**
 * Tells every open panel that rows changed. What is stored is stored whether or not somebody hears
 * of it: with no panel open the browser calls this an error, and it is none.
 */
export function announce(change: RecordsChange): void {
  backgroundMessages.sendMessage('recordsChanged', change).catch(() => undefined);
}
