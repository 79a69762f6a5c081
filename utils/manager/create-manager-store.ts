import { createDeskState, type DeskState } from '@/utils/panel/desk-state';
import type { BackgroundClient, Clock } from '@/utils/panel/panel-ports';
import { createSettingsState, type SettingsState } from '@/utils/panel/settings-state';
import { createRuleEditor, type RuleEditor } from './rule-editor';
import { createRulesState, type RulesState } from './rules-state';
import { createShopChoice, type ShopChoice } from './shop-choice';

/** Everything the manager's tab knows and can do. */
export interface ManagerStore {
  /** The same preferences the panel has. */
  settings: SettingsState;
  desk: DeskState;
  shop: ShopChoice;
  rules: RulesState;
  editor: RuleEditor;
  clock: Clock;
}

/**
 * Makes the manager's one store.
 * @param until ends every listener and effect of it
 */
export function createManagerStore(
  { background, clock }: { background: BackgroundClient; clock: Clock },
  until: AbortSignal,
): ManagerStore {
  const settings = createSettingsState(background, until);
  const desk = createDeskState(background, until);
  const shop = createShopChoice(desk);
  const rules = createRulesState(background, shop, until);
  return { settings, desk, shop, rules, editor: createRuleEditor(rules, settings.locale), clock };
}
