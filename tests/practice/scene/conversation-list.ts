import type { ConsoleName } from '../buyer.ts';
import { type Conversation, lastLine, unansweredSince } from './conversation.ts';
import type { SceneState } from './scene.ts';

/** A line of the conversation list: a group's heading or a conversation. */
export type ListEntry =
  | { kind: 'group'; group: string; title: string; count: number }
  | { kind: 'row'; group: string; conversation: Conversation };

interface Group {
  id: string;
  title: string;
  holds: (waited: number | undefined) => boolean;
}

/** Both platforms count a first answer after three minutes as late. */
const LATE = 3 * 60_000;

/**
 * 拼多多's groups overlap, so one buyer has several rows: `data-random` ends in the group and only its start is the buyer.
 * 飞鸽's groups don't; their ids are the last part of `data-btm` on the heading.
 */
const GROUPS: Record<ConsoleName, readonly Group[]> = {
  pinduoduo: [
    { id: 'unTimeout', title: '待回复', holds: (waited) => waited !== undefined },
    { id: 'reply', title: '已回复', holds: (waited) => waited === undefined },
    { id: 'all', title: '最近联系', holds: () => true },
  ],
  feige: [
    { id: 'overtime', title: '已超时', holds: (waited) => waited !== undefined && waited >= LATE },
    { id: 'waitReply', title: '待回复', holds: (waited) => waited !== undefined && waited < LATE },
    { id: 'replied', title: '已回复', holds: (waited) => waited === undefined },
  ],
};

/** Milliseconds the buyer has waited for an answer, or undefined when it's the buyer's turn. */
export function waitedFor(conversation: Conversation, now: number): number | undefined {
  const since = unansweredSince(conversation.messages).at(0);
  return since && now - since.at;
}

/** The list as drawn: groups in the console's order, the newest conversation first in each, no empty group. */
export function listEntries(state: SceneState, console: ConsoleName): ListEntry[] {
  const newest = state.conversations.toSorted((a, b) => (lastLine(b)?.at ?? 0) - (lastLine(a)?.at ?? 0));
  return GROUPS[console].flatMap(({ id, title, holds }) => {
    const members = newest.filter((conversation) => holds(waitedFor(conversation, state.now)));
    if (members.length === 0) return [];
    const rows = members.map((conversation) => ({ kind: 'row' as const, group: id, conversation }));
    return [{ kind: 'group' as const, group: id, title, count: members.length }, ...rows];
  });
}
