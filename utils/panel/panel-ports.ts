import type { EpochMs } from '@/utils/domain/time/instant';
import type { BackgroundContract } from '@/utils/messages/background-contract';
import type { FromConsole, ToConsole } from '@/utils/messages/console-port';
import type { Shortcut } from '@/utils/shortcuts/shortcut';

/** What a panel may ask; `recordsChanged` goes the other way. */
export type Question = Exclude<keyof BackgroundContract, 'recordsChanged'>;

/** What changed in the database, as the background tells every open panel. */
export type RecordsChange = Parameters<BackgroundContract['recordsChanged']>[0];

/** The background as the panel sees it. An answer always comes: silence is a `BACKGROUND_SILENT` failure. */
export interface BackgroundClient {
  ask<Q extends Question>(
    question: Q,
    ...input: Parameters<BackgroundContract[Q]>
  ): Promise<ReturnType<BackgroundContract[Q]>>;
  onRecordsChanged(listener: (change: RecordsChange) => void, signal: AbortSignal): void;
}

/** Why the console page cannot be reached any more. */
export type LostCode = 'PAGE_GONE' | 'EXTENSION_UPDATED';

/** The direct line to the console script of this tab. */
export interface ConsoleLink {
  send(message: ToConsole): void;
  onMessage(listener: (message: FromConsole) => void, signal: AbortSignal): void;
  onLost(listener: (code: LostCode) => void, signal: AbortSignal): void;
}

/** Tells the time; a test's clock stands still. */
export interface Clock {
  now(): EpochMs;
}

/** Puts text on the clipboard. */
export interface TextClipboard {
  /** @returns false when the browser refused. */
  write(text: string): Promise<boolean>;
}

/** The shortcut between composer and search: the same one the console script listens for. */
export interface FocusShortcut {
  load(): Promise<Shortcut>;
  save(shortcut: Shortcut): Promise<void>;
  onChange(listener: (shortcut: Shortcut) => void, signal: AbortSignal): void;
}

/** Everything outside the panel that it talks to. */
export interface PanelPorts {
  background: BackgroundClient;
  console: ConsoleLink;
  clock: Clock;
  clipboard: TextClipboard;
  focusShortcut: FocusShortcut;
}
