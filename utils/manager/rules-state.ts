import { computed, type ReadonlySignal, signal, untracked } from '@preact/signals';
import type { Failure } from '@/utils/failures/failure';
import type { SettingChange } from '@/utils/messages/background-contract';
import { boundEffect } from '@/utils/panel/bound-effect';
import type { BackgroundClient } from '@/utils/panel/panel-ports';
import { REMEDY_SETTING, type RemedySettings, readRemedySettings } from '@/utils/panel/remedies/remedy-settings';
import { isSameValue, valueAt, withValueAt } from './rule-path';
import type { ShopChoice } from './shop-choice';

/** A value for a rule; `to` is `undefined` to go back to the default, which then follows the contract's. */
export interface RuleSave {
  path: string;
  to: unknown;
  /** What whoever saves saw before, as the calculators read it. */
  seen: unknown;
}

/** What became of a save. `CONFLICT`: another window changed the rule meanwhile; nothing was stored. */
export type SaveResult =
  | { state: 'SAVED' }
  | { state: 'CONFLICT'; theirs: unknown }
  | { state: 'FAILED'; failure: Failure };

/** The last save of this window, which can be taken back. */
export interface LastSave {
  path: string;
  /** As it was stored before, `undefined` for the default. */
  from: unknown;
  /** As the calculators read it since. */
  to: unknown;
}

/** The rules of the chosen shop as they are stored. */
export interface RulesState {
  /** As stored, or `null` until they are read. */
  stored: ReadonlySignal<unknown>;
  isRead: ReadonlySignal<boolean>;
  rules: ReadonlySignal<RemedySettings>;
  changes: ReadonlySignal<readonly SettingChange[]>;
  failure: ReadonlySignal<Failure | null>;
  lastSave: ReadonlySignal<LastSave | null>;
  save(save: RuleSave): Promise<SaveResult>;
  /** To be called once the last save was taken back. */
  forgetLastSave(): void;
  reload(): Promise<void>;
}

type Settings = Readonly<Record<string, unknown>>;

/** Reads the rules whenever another shop is chosen or somebody changed them; writes one rule at a time. */
export function createRulesState(background: BackgroundClient, shop: ShopChoice, until: AbortSignal): RulesState {
  const settings = signal<Settings | null>(null);
  const changes = signal<readonly SettingChange[]>([]);
  const failure = signal<Failure | null>(null);
  const lastSave = signal<LastSave | null>(null);
  const shopId = computed(() => shop.current.value?.id ?? null);
  const rules = computed(() => readRemedySettings(settings.value ?? {}));

  async function reload() {
    const asked = shopId.peek();
    if (asked === null) return;
    const [answer, history] = await Promise.all([
      background.ask('readSettings', { shopId: asked }),
      background.ask('listSettingHistory', { shopId: asked, name: REMEDY_SETTING }),
    ]);
    if (until.aborted || shopId.peek() !== asked) return;
    if (answer.ok) settings.value = answer.value;
    if (history.ok) changes.value = history.value;
    failure.value = !answer.ok ? answer.failure : !history.ok ? history.failure : null;
  }

  async function save({ path, to, seen }: RuleSave): Promise<SaveResult> {
    const asked = shopId.peek();
    if (asked === null) return { state: 'FAILED', failure: { code: 'NOT_ALLOWED' } };
    // All rules are one value: what another window stored meanwhile in the others must stay, and in this one be seen.
    const latest = await background.ask('readSettings', { shopId: asked });
    if (!latest.ok) return { state: 'FAILED', failure: latest.failure };
    const theirs = valueAt(readRemedySettings(latest.value), path);
    if (!isSameValue(theirs, seen)) {
      if (shopId.peek() === asked) settings.value = latest.value;
      return { state: 'CONFLICT', theirs };
    }
    const before = latest.value[REMEDY_SETTING];
    const value = withValueAt(before, path, to);
    const answer = await background.ask('saveSetting', { shopId: asked, name: REMEDY_SETTING, value });
    if (!answer.ok) return { state: 'FAILED', failure: answer.failure };
    if (shopId.peek() !== asked) return { state: 'SAVED' };
    settings.value = { ...latest.value, [REMEDY_SETTING]: value };
    lastSave.value = { path, from: valueAt(before, path), to: valueAt(rules.peek(), path) };
    await reload();
    return { state: 'SAVED' };
  }

  boundEffect(() => {
    void shopId.value;
    untracked(() => {
      settings.value = null;
      changes.value = [];
      lastSave.value = null;
      void reload();
    });
  }, until);
  background.onRecordsChanged((change) => {
    if (change.tables.includes('settings') && change.shopId === shopId.peek()) void reload();
  }, until);

  return {
    stored: computed(() => settings.value?.[REMEDY_SETTING] ?? null),
    isRead: computed(() => settings.value !== null),
    rules,
    changes,
    failure,
    lastSave,
    save,
    forgetLastSave() {
      lastSave.value = null;
    },
    reload,
  };
}
