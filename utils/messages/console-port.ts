import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import type { Fingerprint } from '@/utils/domain/conversation/fingerprint';
import type { Outcome } from '@/utils/failures/failure';

/**
 * The direct line between a panel and the console script of one tab: a runtime port the panel
 * opens with `tabs.connect`. A web page can neither open nor read such a port, so nothing on it is
 * forged; and the background need not be awake for it.
 */
export const CONSOLE_PORT = 'after-sales-console';

/** The same line by way of the background, where the panel has no `tabs` (a frame in Firefox). */
export const RELAY_PORT = 'after-sales-relay';

/** Where the panel is docked. Remembered per console host. */
export interface DockState {
  side: 'right' | 'left';
  /** CSS pixels, 300 to 520. */
  width: number;
  collapsed: boolean;
}

/** What the console script did to the reply box. */
export interface InsertReceipt {
  /** The reply box before and after. */
  before: string;
  after: string;
}

/** From the console script to the panel. */
export type FromConsole =
  | { type: 'reading'; reading: ConversationReading }
  | { type: 'focusSearch' }
  | { type: 'dock'; dock: DockState }
  | { type: 'inserted'; id: number; outcome: Outcome<InsertReceipt> };

/** From the panel to the console script. */
export type ToConsole =
  /** First message: proves that the panel is the frame this script made. */
  | { type: 'hello'; token: string }
  /** Put `text` into the reply box at the caret, provided that `seen` still holds. */
  | { type: 'insert'; id: number; text: string; seen: Fingerprint }
  /** Replace the whole reply box by `text` (bringing back a draft), provided that `seen` still holds. */
  | { type: 'restore'; id: number; text: string; seen: Fingerprint }
  | { type: 'focusComposer' }
  | { type: 'readAgain' }
  | { type: 'setDock'; dock: DockState };
