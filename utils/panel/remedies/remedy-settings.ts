import * as v from 'valibot';
import { MAX_FEN } from '@/utils/domain/money/fen';
import { FULL_BP } from '@/utils/domain/money/mul-bp';
import { DEFAULT_COMPENSATION_SETTINGS as BARGAIN } from '@/utils/domain/remedies/compensation-settings';

/** The name under which a shop's remedy rules are stored, one object per shop. */
export const REMEDY_SETTING = 'remedies';

const whole = (least: number, most: number) => v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const fen = (otherwise: number, least = 0) => v.fallback(whole(least, MAX_FEN), otherwise);
const rate = (otherwise: number) => v.fallback(whole(0, FULL_BP), otherwise);
const count = (otherwise: number, least: number, most: number) => v.fallback(whole(least, most), otherwise);
const careOption = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(40));

const bargain = v.object({
  stepFen: fen(BARGAIN.stepFen, 1),
  openBp: rate(BARGAIN.openBp),
  rounds: count(BARGAIN.rounds, 1, 99),
  instantAcceptFen: fen(BARGAIN.instantAcceptFen),
  agentLimitFen: fen(BARGAIN.agentLimitFen),
  agentLimitBp: rate(BARGAIN.agentLimitBp),
  supervisorLimitFen: fen(BARGAIN.supervisorLimitFen),
  supervisorLimitBp: rate(BARGAIN.supervisorLimitBp),
  profitFloorFen: fen(BARGAIN.profitFloorFen),
  profitFloorMode: v.fallback(v.picklist(['approve', 'hard']), BARGAIN.profitFloorMode),
  goodwillCapFen: fen(BARGAIN.goodwillCapFen),
  maxShareBp: rate(BARGAIN.maxShareBp),
  priorCompLimit: count(BARGAIN.priorCompLimit, 0, 9999),
  salvageResalableBp: rate(BARGAIN.salvageResalableBp),
  salvageScrapBp: rate(BARGAIN.salvageScrapBp),
});

const wornRange = v.pipe(
  v.tuple([whole(0, MAX_FEN), whole(0, MAX_FEN)]),
  v.check(([lowest, highest]) => lowest <= highest),
);

const priceDiff = v.object({
  anchor: v.fallback(v.picklist(['paid', 'signed', 'success', 'promoEnd']), 'success'),
  days: count(15, 1, 9999),
  unit: v.fallback(v.picklist(['workday', 'day']), 'workday'),
  basis: v.fallback(v.picklist(['buyerPaid', 'merchant']), 'buyerPaid'),
  careOptions: v.fallback(v.nullable(v.tuple([careOption, careOption])), null),
});

const BARGAIN_DEFAULTS = v.parse(bargain, {});
const PRICE_DIFF_DEFAULTS = v.parse(priceDiff, {});

const schema = v.object({
  costShareBp: v.fallback(v.nullable(whole(0, FULL_BP)), null),
  platformFeeBp: rate(500),
  feeRefundable: v.fallback(v.boolean(), true),
  outboundSunkFen: fen(0),
  returnFreightFen: fen(1000),
  handlingFen: fen(200),
  wornRangeFen: v.fallback(wornRange, [1000, 1500]),
  bargain: v.fallback(bargain, BARGAIN_DEFAULTS),
  priceDiff: v.fallback(priceDiff, PRICE_DIFF_DEFAULTS),
});

/**
 * A shop's rules for its remedies; amounts in fen, rates in basis points. Defaults are the contract's, all shop
 * practice: commission 5 % (given back on a refund), return freight 10 yuan, handling 2 yuan, “worn and washed”
 * 10–15 yuan, price protection 15 working days from trade success.
 * `costShareBp` is what a unit costs as a share of what was paid for it, or `null`: never guessed.
 * `careOptions` is what the shop gives where no difference is due; `null`: those of playbook M01.
 */
export type RemedySettings = v.InferOutput<typeof schema>;

/** What starts the price-protection window. */
export type AnchorKind = RemedySettings['priceDiff']['anchor'];

function storedRules(settings: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const stored = settings[REMEDY_SETTING];
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

/** The shop's rules out of all its settings. A value that is none is replaced by its default, alone. */
export function readRemedySettings(settings: Readonly<Record<string, unknown>>): RemedySettings {
  return v.parse(schema, storedRules(settings));
}

/** The value to store so that the shop's cost share is kept, everything else as it stands. `costShareBp` 0…10 000. */
export function withCostShare(
  settings: Readonly<Record<string, unknown>>,
  costShareBp: number,
): Record<string, unknown> {
  return { ...storedRules(settings), costShareBp };
}
