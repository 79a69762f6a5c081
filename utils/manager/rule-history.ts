import type { EpochMs } from '@/utils/domain/time/instant';
import type { SettingChange } from '@/utils/messages/background-contract';
import { isSameValue, valueAt } from './rule-path';

/** One change of one rule. */
export interface RuleChange {
  id: string;
  at: EpochMs;
  /** `''`: unsigned. */
  agentName: string;
  /** The stored value before and after, `undefined` where the default held. */
  from: unknown;
  to: unknown;
}

/** What happened to one rule, out of the changes of the setting that holds all of them; order kept. */
export function ruleHistory(changes: readonly SettingChange[], path: string): RuleChange[] {
  return changes.flatMap(({ id, at, agentName, before, after }) => {
    const from = valueAt(before, path);
    const to = valueAt(after, path);
    return isSameValue(from, to) ? [] : [{ id, at, agentName, from, to }];
  });
}
