import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Failure } from '@/utils/failures/failure';
import type { Locale } from '@/utils/i18n/locale';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Rule } from './rule';
import { isSameValue, rulesWith, valueAt } from './rule-path';
import { editText, type ReadRule, readRule } from './rule-text';
import type { RulesState } from './rules-state';
import { RULES, ruleAt } from './rules-table';

/** Where the rule in the detail stands. */
export type EditStanding =
  | { state: 'CLEAN' }
  /** Typed, not yet stored. */
  | { state: 'TYPED' }
  | { state: 'SAVED' }
  | { state: 'CONFLICT'; mine: unknown; theirs: unknown }
  | { state: 'FAILED'; failure: Failure };

/** One rule being looked at and changed. */
export interface RuleEditor {
  rule: ReadonlySignal<Rule>;
  /** The value the calculators use now. */
  value: ReadonlySignal<unknown>;
  /** Text of the field: as typed, else the value's. */
  text: ReadonlySignal<string>;
  read: ReadonlySignal<ReadRule>;
  /** The shop's rules as they would be with what is typed. */
  preview: ReadonlySignal<RemedySettings>;
  standing: ReadonlySignal<EditStanding>;
  select(path: string): void;
  type(text: string): void;
  /** Stores what is typed if it is a value; else it stays as it is, beside its error. */
  commit(): Promise<void>;
  /** Throws away what is typed. */
  revert(): void;
  /** Stores a value at once: a choice, one out of the history, or `undefined` for the default. */
  set(to: unknown): Promise<void>;
  /** Takes the last save back and shows its rule; a conflict if somebody changed the rule since. */
  undo(): Promise<void>;
  /** Ends a conflict: with one's own value, or with the other window's. */
  settle(keep: 'MINE' | 'THEIRS'): Promise<void>;
}

/** What was typed, and what stood there when the typing began: a change meanwhile is a conflict. */
interface Draft {
  text: string;
  seen: unknown;
}

/** Edits one rule of `state` at a time; what is typed for another rule is stored before the change. */
export function createRuleEditor(state: RulesState, locale: ReadonlySignal<Locale>): RuleEditor {
  const path = signal(RULES[0]?.path ?? '');
  const draft = signal<Draft | null>(null);
  const standing = signal<EditStanding>({ state: 'CLEAN' });
  let saving: Draft | null = null;
  const rule = computed(() => ruleAt(path.value));
  const value = computed(() => valueAt(state.rules.value, path.value));
  const text = computed(() => {
    if (draft.value) return draft.value.text;
    return rule.value.kind === 'choice' ? '' : editText(rule.value, value.value, locale.value);
  });
  const read = computed<ReadRule>(() => {
    const typed = rule.value;
    if (typed.kind === 'choice' || draft.value === null) return { ok: true, value: value.value };
    return readRule(typed, text.value);
  });

  async function store(to: unknown, seen: unknown): Promise<void> {
    const savedPath = path.peek();
    const typed = draft.peek();
    saving = typed;
    const result = await state.save({ path: savedPath, to, seen });
    saving = null;
    const isHere = path.peek() === savedPath;
    if (result.state === 'SAVED') {
      if (draft.peek() === typed) draft.value = null;
      if (isHere && draft.peek() === null) standing.value = result;
      return;
    }
    // What was typed on meanwhile is not taken away; else whoever left the rule is brought back to what was not stored.
    if (!isHere && draft.peek() !== null) return;
    path.value = savedPath;
    draft.value = result.state === 'FAILED' ? typed : null;
    standing.value = result.state === 'CONFLICT' ? { ...result, mine: to } : result;
  }

  async function commit(): Promise<void> {
    const typed = draft.peek();
    const found = read.peek();
    // Enter stores and then leaves the field, which would store again.
    if (typed === null || typed === saving || !found.ok) return;
    if (isSameValue(found.value, typed.seen)) revert();
    else await store(found.value, typed.seen);
  }

  function revert(): void {
    draft.value = null;
    standing.value = { state: 'CLEAN' };
  }

  function select(next: string): void {
    if (next === path.peek()) return;
    void commit();
    path.value = next;
    revert();
  }

  return {
    rule,
    value,
    text,
    read,
    preview: computed(() => {
      const found = read.value;
      return found.ok ? rulesWith(state.stored.value, path.value, found.value) : state.rules.value;
    }),
    standing,
    select,
    type(typed) {
      draft.value = { text: typed, seen: draft.peek()?.seen ?? value.peek() };
      standing.value = { state: 'TYPED' };
    },
    commit,
    revert,
    set: (to) => store(to, value.peek()),
    async undo() {
      const last = state.lastSave.peek();
      if (last === null) return;
      select(last.path);
      revert();
      await store(last.from, last.to);
      if (standing.peek().state === 'SAVED') state.forgetLastSave();
    },
    async settle(keep) {
      const conflict = standing.peek();
      if (conflict.state !== 'CONFLICT') return;
      if (keep === 'MINE') await store(conflict.mine, conflict.theirs);
      else revert();
    },
  };
}
