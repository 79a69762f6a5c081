import type { Rule } from './rule';
import { BARGAIN_RULES } from './rules/bargain-rules';
import { COST_RULES } from './rules/cost-rules';
import { DEADLINE_RULES, PLATFORM_RULES } from './rules/deadline-rules';
import { FREIGHT_RULES } from './rules/freight-rules';
import { INVOICE_RULES } from './rules/invoice-rules';
import { LIMIT_RULES } from './rules/limit-rules';
import { LATE_RULES, LOGISTICS_RULES } from './rules/parcel-rules';
import { PRICE_RULES } from './rules/price-rules';

/**
 * Every policy of a shop, in the order of the list: the one table that drives list, detail, examples, validation and
 * history. A test holds that each value of `RemedySettings` has its entry here.
 */
export const RULES: readonly Rule[] = [
  ...BARGAIN_RULES,
  ...LIMIT_RULES,
  ...COST_RULES,
  ...FREIGHT_RULES,
  ...PRICE_RULES,
  ...DEADLINE_RULES,
  ...LOGISTICS_RULES,
  ...INVOICE_RULES,
  ...PLATFORM_RULES,
  ...LATE_RULES,
];

/** The rule with this path; the first one for a path there is none for. */
export function ruleAt(path: string): Rule {
  const rule = RULES.find((candidate) => candidate.path === path) ?? RULES[0];
  if (!rule) throw new Error('The rules table is empty');
  return rule;
}
