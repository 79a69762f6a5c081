import type { Locale } from '@/utils/i18n/locale';
import type { RemedySettings } from '@/utils/panel/remedies/remedy-settings';
import type { Bilingual } from './bilingual';

/** The groups of the list, in its order. */
export const RULE_GROUPS = [
  'BARGAIN',
  'LIMITS',
  'COSTS',
  'PRICE_DIFF',
  'DEADLINES',
  'LOGISTICS',
  'INVOICE',
  'PRESETS',
] as const;

/** A group of rules. */
export type RuleGroup = (typeof RULE_GROUPS)[number];

/** Where a rule's value comes from and what it means; the same for every kind. */
interface RuleBase {
  /** Where the value stands in `RemedySettings`, keys joined by dots: `bargain.stepFen`. Also the rule's id. */
  path: string;
  group: RuleGroup;
  label: Bilingual;
  /** Who says so, and why anybody would change it. */
  source: Bilingual;
  /** What the rule does to a worked case, computed by the real calculators with these rules. */
  example(rules: RemedySettings): Bilingual;
}

/** A number in whole units of its kind: fen, basis points, pieces, hours, days. */
export interface NumberRule extends RuleBase {
  kind: 'fen' | 'bp' | 'count' | 'hours' | 'days';
  /** Least and most, both allowed. */
  range: readonly [number, number];
  /** Overrides the kind's own unit. */
  unit?: Bilingual;
  /** What an empty field means where the value may be `null`. */
  whenEmpty?: Bilingual;
}

/** Two numbers, the first not above the second. */
export interface SpanRule extends RuleBase {
  kind: 'fenSpan' | 'daySpan';
  range: readonly [number, number];
}

/** One of a few words. */
export interface ChoiceRule extends RuleBase {
  kind: 'choice';
  options: readonly { value: string | boolean | null; label: Bilingual }[];
}

/** How a value that is no number is written as text and read back. */
export interface RuleWriting {
  /** What the text has to look like; shown beside the field, and as the error. */
  form: Bilingual;
  /** The value, or `undefined` when the text is none. The settings' schema checks it once more. */
  read(text: string): unknown;
  write(value: unknown, locale: Locale): string;
  /** More than one line. */
  isLong: boolean;
}

/** Words, dates and lists, typed as text. */
export interface WrittenRule extends RuleBase {
  kind: 'written';
  writing: RuleWriting;
  /** What an empty text means. */
  whenEmpty?: Bilingual;
}

/** One entry of the rules table: a policy of a shop, with everything that is shown about it. */
export type Rule = NumberRule | SpanRule | ChoiceRule | WrittenRule;

/** A rule whose value is typed. */
export type TypedRule = Exclude<Rule, ChoiceRule>;
