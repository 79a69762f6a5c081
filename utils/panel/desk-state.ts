import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure, Outcome } from '@/utils/failures/failure';
import type { Desk } from '@/utils/messages/background-contract';
import type { AgentRecord } from '@/utils/store/records';
import type { BackgroundClient } from './panel-ports';

/** Who works at this machine, for which shops. */
export interface DeskState {
  /** `null` until the background answered. */
  desk: ReadonlySignal<Desk | null>;
  /** The agent at the keyboard, or `null` until somebody said so. */
  agent: ReadonlySignal<AgentRecord | null>;
  failure: ReadonlySignal<Failure | null>;
  /** Says who is at the keyboard; a new name makes a new agent. */
  chooseAgent(name: string): Promise<Outcome<Desk>>;
  reload(): Promise<void>;
}

/** Keeps the desk as the background has it. */
export function createDeskState(background: BackgroundClient, until: AbortSignal): DeskState {
  const desk = signal<Desk | null>(null);
  const failure = signal<Failure | null>(null);

  function take(answer: Outcome<Desk>): Outcome<Desk> {
    if (until.aborted) return answer;
    failure.value = answer.ok ? null : answer.failure;
    if (answer.ok) desk.value = answer.value;
    return answer;
  }
  const reload = async () => {
    take(await background.ask('openDesk'));
  };

  void reload();
  background.onRecordsChanged(({ tables }) => {
    if (['agents', 'shops', 'device'].some((table) => tables.includes(table))) void reload();
  }, until);

  return {
    desk,
    failure,
    agent: computed(() => desk.value?.agents.find((agent) => agent.id === desk.value?.agentId) ?? null),
    async chooseAgent(name) {
      return take(await background.ask('chooseAgent', { name }));
    },
    reload,
  };
}
