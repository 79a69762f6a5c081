import type { ConversationReading } from '@/utils/domain/conversation/conversation';
import { type Mismatch, mismatchOf } from '@/utils/domain/conversation/fingerprint';
import { type Failure, failed, success } from '@/utils/failures/failure';
import type { FromConsole, ToConsole } from '@/utils/messages/console-port';
import type { ConsoleLink, LostCode } from '@/utils/panel/panel-ports';

/** The console script in memory: a reply box per conversation, and the same check before writing. */
export class FakeConsole implements ConsoleLink {
  sent: ToConsole[] = [];
  composer = '';
  /** Refuses every insertion with this failure. */
  refuses: Failure | null = null;
  /** What is in front on the page, which may be ahead of what the panel was told. */
  inFront: ConversationReading | null = null;
  private readonly messageListeners = new Set<(message: FromConsole) => void>();
  private readonly lostListeners = new Set<(code: LostCode) => void>();

  /** The page shows something and says so. */
  show(reading: ConversationReading): void {
    this.inFront = reading;
    this.emit({ type: 'reading', reading });
  }
  emit(message: FromConsole): void {
    for (const listener of this.messageListeners) listener(structuredClone(message));
  }
  lose(code: LostCode): void {
    for (const listener of this.lostListeners) listener(code);
  }
  sentOf<T extends ToConsole['type']>(type: T): Extract<ToConsole, { type: T }>[] {
    return this.sent.filter((message): message is Extract<ToConsole, { type: T }> => message.type === type);
  }

  send(message: ToConsole): void {
    this.sent.push(message);
    if (message.type !== 'insert' && message.type !== 'restore') return;
    const { id, text, seen } = message;
    const mismatch: Mismatch | null = this.inFront ? mismatchOf(seen, this.inFront) : 'CONVERSATION_UNREADABLE';
    const before = this.composer;
    if (this.refuses) {
      this.answer(id, { ok: false, failure: this.refuses });
      return;
    }
    if (mismatch) {
      this.answer(id, failed(mismatch));
      return;
    }
    this.composer = message.type === 'insert' ? before + text : text;
    this.answer(id, success({ before, after: this.composer }));
  }
  onMessage(listener: (message: FromConsole) => void, signal: AbortSignal): void {
    this.messageListeners.add(listener);
    signal.addEventListener('abort', () => this.messageListeners.delete(listener), { once: true });
  }
  onLost(listener: (code: LostCode) => void, signal: AbortSignal): void {
    this.lostListeners.add(listener);
    signal.addEventListener('abort', () => this.lostListeners.delete(listener), { once: true });
  }

  private answer(id: number, outcome: Extract<FromConsole, { type: 'inserted' }>['outcome']): void {
    queueMicrotask(() => this.emit({ type: 'inserted', id, outcome }));
  }
}
